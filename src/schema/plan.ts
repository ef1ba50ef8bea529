import { z } from 'zod';
import { isPromisedFragment } from '../domain/addresses/permanent-address.ts';
import { absentSchema, civilDateSchema, listOrAbsent, passageSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import { addressSchema } from './sourced.ts';

const text = z.string().trim().min(1, 'Không được để trống.');

/** Kinds of plan that the archive publishes. */
export const planKindSchema = z.enum(['ke-hoach', 'phat-dong']);

const yearSchema = z.int().min(1945).max(2100);

const numberSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('stated'), value: text, passage: passageSchema }),
  z.strictObject({ status: z.literal('blank'), passage: passageSchema, reason: text }),
  z.strictObject({ status: z.literal('not-printed'), reason: text }),
]);

/** Who signed, as printed: only officials in office are named (Luật 91/2025/QH15). */
const signerSchema = z.strictObject({
  name: text,
  position: text,
  /** The printed power to sign for somebody: "KT." (for), "TM." (on behalf), "Q." (acting) … */
  capacity: text.optional(),
  passage: passageSchema,
});

/**
 * What falls due, and when. `bound` says how the text binds it: before the day ("trước ngày
 * 15/03/2021") or within the period ("trong tháng 02/2023", "quý II/2023").
 */
export const deadlineSchema = z
  .strictObject({
    /** The day, month or year named. A quarter gives its last month, with its first in `from`. */
    on: civilDateSchema,
    from: civilDateSchema.optional(),
    bound: z.enum(['truoc', 'trong']),
    what: text,
    passage: passageSchema,
    /** The passage that gives the date where it stands apart, as the quarter's heading in a schedule does. */
    datedBy: passageSchema.optional(),
  })
  .refine((deadline) => deadline.from === undefined || deadline.from < deadline.on, {
    path: ['from'],
    error: 'Thời hạn phải có from trước on.',
  });

/**
 * One item of the opening basis ("căn cứ"), with the documents that it rests on. A document that is
 * named only inside the title of another is no basis.
 */
const basisSchema = z.strictObject({
  passage: passageSchema,
  documents: z.array(identifierSchema),
});

/**
 * One target as the text states it; see `domain/targets` for what the fields mean. Unit, denominator
 * and level are words of the passage, the hedge may stand before it in the same sentence. A clause
 * that holds several targets is the passage of each of them.
 */
export const targetSchema = z
  .strictObject({
    passage: passageSchema,
    kind: z.enum(['chi-tieu', 'ngoai-muc']).default('chi-tieu'),
    subject: text,
    indicator: identifierSchema.nullable(),
    comparator: z.enum(['=', '>=', '>', '<=', '<', 'range', 'approx', 'qualitative']),
    value: z.number().optional(),
    valueMax: z.number().optional(),
    unit: text.optional(),
    denominator: text.optional(),
    level: text.optional(),
    hedge: text.optional(),
    due: civilDateSchema.optional(),
  })
  .refine((target) => (target.comparator === 'qualitative') === (target.value === undefined), {
    path: ['value'],
    error: 'Chỉ tiêu định tính không có số; mọi chỉ tiêu khác phải có value.',
  })
  .refine((target) => (target.comparator === 'range') === (target.valueMax !== undefined), {
    path: ['valueMax'],
    error: 'Chỉ tiêu dạng khoảng (range) cần valueMax, dạng khác thì không.',
  });

const movementMentionSchema = z.strictObject({ id: identifierSchema, passage: passageSchema });

/**
 * A declared difference between the text as received and as published, so that nothing is changed
 * silently. `received` stands in the received file, `corrected` in the published text; both carry
 * enough words to stand there exactly once.
 */
export const correctionSchema = z.strictObject({
  /** `ocr`: other words; `page-join`: a sentence joined over a page break; `layout`: the same words, laid out anew. */
  kind: z.enum(['ocr', 'page-join', 'layout']),
  received: text,
  corrected: text,
  reason: text,
});

/**
 * An error that may be the author's own: two dates that contradict each other, a word written twice.
 * The text stays as it is; readers see the remark beside the passage.
 */
export const remarkSchema = z.strictObject({ passage: passageSchema, remark: text });

/**
 * An address of a passage that was published before its words were changed, and the passage that
 * stands in its place: the old address leads there.
 */
export const anchorSchema = z.strictObject({
  from: z
    .string()
    .refine(isPromisedFragment, 'Mã đoạn có dạng d-1x8k3fz, ct-1x8k3fz, muc-iii hoặc bang-1.'),
  to: text,
  reason: text,
});

const fileNameSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/u, 'Tên tệp gốc chỉ gồm a-z, 0-9, dấu chấm, gạch.');
const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/u, 'SHA-256 gồm 64 chữ số hệ 16.');

const sourceSchema = z.strictObject({
  /** The text file as received, relative to the entry's folder: what the entry is compared with. */
  file: fileNameSchema,
  sha256: sha256Schema,
  /** What the file is ("bản chuyển văn bản từ tệp quét …"), for readers. */
  description: text,
  url: addressSchema.optional(),
  /** The Word, PDF or scanned file that the words of `file` were taken out of. */
  original: z.strictObject({ file: fileNameSchema, sha256: sha256Schema }).optional(),
});

/** The frontmatter of a plan entry. Every fact names the passage of the text that it comes from. */
export const planSchema = z.strictObject({
  kind: planKindSchema,
  title: z.strictObject({ text, passage: passageSchema }),
  agency: z.strictObject({ id: identifierSchema, passage: passageSchema }),
  province: z.strictObject({ id: identifierSchema, passage: passageSchema }),
  year: z.strictObject({ value: yearSchema, passage: passageSchema }),
  period: z
    .strictObject({ from: yearSchema, to: yearSchema, passage: passageSchema })
    .refine((period) => period.from < period.to, 'Giai đoạn phải có năm đầu trước năm cuối.')
    .optional(),
  number: numberSchema,
  issuedOn: z.union([
    z.strictObject({ value: civilDateSchema, passage: passageSchema, reason: text.optional() }),
    absentSchema,
  ]),
  place: z.union([z.strictObject({ value: text, passage: passageSchema }), absentSchema]),
  theme: z.union([z.strictObject({ value: text, passage: passageSchema }), absentSchema]),
  signer: z.union([signerSchema, absentSchema]),
  recipients: listOrAbsent(passageSchema),
  deadlines: listOrAbsent(deadlineSchema),
  basis: listOrAbsent(basisSchema),
  targets: listOrAbsent(targetSchema),
  movements: listOrAbsent(movementMentionSchema),
  corrections: z.array(correctionSchema),
  remarks: z.array(remarkSchema),
  anchors: z.array(anchorSchema).min(1).optional(),
  source: sourceSchema,
});

export type PlanFrontmatter = z.infer<typeof planSchema>;
export type DeclaredAnchor = z.infer<typeof anchorSchema>;
export type DeclaredTarget = z.infer<typeof targetSchema>;
export type DeclaredCorrection = z.infer<typeof correctionSchema>;
export type DeclaredDeadline = z.infer<typeof deadlineSchema>;
export type DeclaredRemark = z.infer<typeof remarkSchema>;
export type PlanKind = z.infer<typeof planKindSchema>;
