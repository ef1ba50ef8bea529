import { z } from 'zod';
import { civilDateSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import {
  confidenceSchema,
  factConfidenceSchema,
  placeKeySchema,
  sourcedFields,
  textSchema,
} from './sourced.ts';

/** Types of document, by the words that stand before a number, without accents. */
export const DIRECTIVE_TYPES = [
  'chi-thi',
  'nghi-quyet',
  'quyet-dinh',
  'quy-dinh',
  'ke-hoach',
  'luat',
  'phap-lenh',
  'nghi-dinh',
  'thong-tu',
  'thong-tri',
  'ket-luan',
  'cong-dien',
  'cong-van',
  'huong-dan',
  'loi-keu-goi',
  'chuong-trinh',
  'de-an',
  'quy-che',
  'thong-bao',
  'bao-cao',
  'to-trinh',
] as const;

/**
 * A document that came after: `thay-the` replaces or repeals it, `ke-tuc` continues the same
 * subject without a repeal having been seen, `giai-doan-sau` does the same task for the next period.
 */
const successionSchema = z.strictObject({
  relation: z.enum(['thay-the', 'ke-tuc', 'giai-doan-sau']),
  directive: identifierSchema,
  /** The day from which it holds; absent where it was not seen. */
  from: z.exactOptional(civilDateSchema),
  confidence: confidenceSchema,
  note: z.exactOptional(textSchema),
});

/** One document that plans cite. The id is the file name. Absent means: not known. */
export const directiveSchema = z
  .strictObject({
    type: z.enum(DIRECTIVE_TYPES),
    /** The canonical printed form: "34-CT/TW", "19/CT-TTg", "91/2017/NĐ-CP". */
    number: z.exactOptional(textSchema),
    date: z.exactOptional(civilDateSchema),
    /** As printed. */
    issuer: z.exactOptional(textSchema),
    /** The province of the issuer, a unit of the 63 or of the 34. */
    province: z.exactOptional(placeKeySchema),
    title: z.exactOptional(textSchema),
    /** A law named without its year: it stands for several documents and has no date of its own. */
    family: z.exactOptional(z.literal(true)),
    inForceFrom: z.exactOptional(civilDateSchema),
    replacedBy: z.exactOptional(z.array(successionSchema).min(1)),
    amends: z.exactOptional(z.array(identifierSchema).min(1)),
    implements: z.exactOptional(z.array(identifierSchema).min(1)),
    /** Forms as they stand in running text, each of which must be recognised as this document. */
    examples: z.array(textSchema),
    factConfidence: z.exactOptional(
      factConfidenceSchema(['number', 'date', 'issuer', 'title', 'inForceFrom']),
    ),
    ...sourcedFields,
  })
  .refine((directive) => directive.number === undefined || directive.examples.length > 0, {
    path: ['examples'],
    error: 'Văn bản có số phải có ít nhất một ví dụ cách viết.',
  })
  .refine((directive) => directive.number !== undefined || directive.title !== undefined, {
    path: ['title'],
    error: 'Văn bản không có số thì phải có tên.',
  });

export type DirectiveData = z.infer<typeof directiveSchema>;
