import { z } from 'zod';
import { datePrecision } from '../domain/dates/civil-date.ts';

/** A passage of the plan's text, quoted word for word; only the kind of white space may differ. */
export const passageSchema = z
  .string()
  .trim()
  .min(1, 'Cần trích nguyên văn một đoạn trong văn bản.');

/**
 * Why a fact is not there: `not-stated` (the text says nothing of it), `blank` (its place was left
 * blank), `not-printed` (the copy as received lacks the part where it would stand).
 */
export const absenceSchema = z.enum(['not-stated', 'blank', 'not-printed']);

/** A fact that the source does not give, with the reason in words for readers. */
export const absentSchema = z.strictObject({
  absent: absenceSchema,
  reason: z.string().trim().min(1, 'Cần nêu lý do không có thông tin này.'),
});

/** A civil date of any precision: 2023, 2023-01 or 2023-01-30. */
export const civilDateSchema = z
  .string()
  .refine(
    (date) => datePrecision(date) !== null,
    'Ngày phải có dạng 2023, 2023-01 hoặc 2023-01-30 và có thật.',
  );

/** A list of facts, or why there is none: an empty list would not say which. */
export function listOrAbsent<T extends z.ZodType>(
  item: T,
): z.ZodUnion<readonly [z.ZodArray<T>, typeof absentSchema]> {
  return z.union([
    z.array(item).min(1, 'Danh sách trống: ghi absent và lý do thay cho [].'),
    absentSchema,
  ]);
}

export type Absence = z.infer<typeof absenceSchema>;
export type Absent = z.infer<typeof absentSchema>;

/** True for a fact that the source does not give. */
export function isAbsent<T extends object>(fact: T | Absent): fact is Absent {
  return 'absent' in fact;
}
