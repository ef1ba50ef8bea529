import { z } from 'zod';
import { identifierSchema } from './identifier.ts';

const SPACE_AT_END = /^\s|\s$/u;

/** Words on one line, in NFC, without space at either end. */
export const textSchema = z
  .string()
  .min(1, 'Không được để trống.')
  .refine((text) => text === text.normalize('NFC'), 'Chữ phải ở dạng dựng sẵn (NFC).')
  .refine((text) => !SPACE_AT_END.test(text), 'Bỏ khoảng trắng ở đầu và cuối.')
  .refine((text) => !/[\n\r\t]/u.test(text), 'Chỉ viết trên một dòng.');

/**
 * How sure a fact is: `seen` on a public page, `seen-in-source-plan` (in a plan that the archive
 * holds), `inferred` from other facts, `from-memory` (shown as unverified), `not-verified` (looked
 * for and not found).
 */
export const confidenceSchema = z.enum([
  'seen',
  'seen-in-source-plan',
  'inferred',
  'from-memory',
  'not-verified',
]);

export type Confidence = z.infer<typeof confidenceSchema>;

/** The confidence of single facts where it differs from that of the record as a whole. */
export function factConfidenceSchema<F extends string>(
  facts: readonly [F, ...F[]],
): z.ZodType<Partial<Record<F, Confidence>>> {
  return z.partialRecord(z.enum(facts), confidenceSchema) as z.ZodType<
    Partial<Record<F, Confidence>>
  >;
}

/** The address of a public page. */
export const addressSchema = z.url({
  protocol: /^https?$/u,
  error: 'Địa chỉ phải bắt đầu bằng http:// hoặc https://.',
});

/** Where the facts of a record were seen, and how sure they are. */
export const sourcedFields = {
  sources: z.array(addressSchema),
  /** Places whose full address was not kept, in words. */
  describedSources: z.exactOptional(z.array(textSchema).min(1)),
  confidence: confidenceSchema,
  note: z.exactOptional(textSchema),
};

/** A unit of the territory: 23 names were used again in 2025, so the era belongs to the key. */
export const placeKeySchema = z.strictObject({
  id: identifierSchema,
  era: z.literal([63, 34]),
});
