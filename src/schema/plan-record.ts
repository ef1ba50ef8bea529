import { z } from 'zod';
import { TARGET_COMPARATORS } from '../domain/targets/target.ts';
import { civilDateSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import { addressSchema, confidenceSchema, placeKeySchema, textSchema } from './sourced.ts';

const yearSchema = z.int().min(1945).max(2100);

export const RECORD_KINDS = [
  'ke-hoach',
  'phat-dong',
  'giao-uoc-thi-dua',
  'dang-ky-thi-dua',
  'chi-thi',
  'chi-tieu-nam',
  'chi-tieu-dai-hoi',
  'chuong-trinh',
  'de-an',
] as const;

/** One figure as its source gives it. Fields mean what they mean for the targets of held plans. */
export const recordTargetSchema = z
  .strictObject({
    indicator: identifierSchema,
    subject: z.exactOptional(textSchema),
    comparator: z.enum(TARGET_COMPARATORS),
    value: z.exactOptional(z.number()),
    valueMax: z.exactOptional(z.number()),
    unit: z.exactOptional(textSchema),
    denominator: z.exactOptional(textSchema),
    /** The grade that the figure is about: "vững mạnh trở lên". Other grades are not comparable. */
    level: z.exactOptional(textSchema),
    /** What is wanted, where it is said in words; may stand beside a value. */
    qualitative: z.exactOptional(textSchema),
    /** The year in which the figure falls due, or every year. */
    due: z.exactOptional(z.union([yearSchema, z.literal('hang-nam')])),
    /** The part of the territory that the figure is about. */
    area: z.exactOptional(textSchema),
    /** "đăng ký", "đề nghị": a proposal, no decision. */
    hedge: z.exactOptional(textSchema),
    note: z.exactOptional(textSchema),
  })
  .refine((target) => (target.comparator === 'qualitative') === (target.value === undefined), {
    path: ['value'],
    error: 'Chỉ tiêu định tính không có số; mọi chỉ tiêu khác phải có value.',
  })
  .refine((target) => (target.comparator === 'range') === (target.valueMax !== undefined), {
    path: ['valueMax'],
    error: 'Chỉ tiêu dạng khoảng (range) cần valueMax, dạng khác thì không.',
  })
  .refine(
    (target) =>
      target.comparator !== 'qualitative' ||
      target.qualitative !== undefined ||
      target.level !== undefined,
    { path: ['qualitative'], error: 'Chỉ tiêu định tính phải nêu mức bằng chữ.' },
  );

/** A document that the source names, as printed there. */
const recordCitationSchema = z.strictObject({
  number: textSchema,
  date: z.exactOptional(civilDateSchema),
  issuer: z.exactOptional(textSchema),
  /** Its id, where number, date and subject leave no second candidate. */
  directive: z.exactOptional(identifierSchema),
});

/**
 * A real plan of which the archive holds facts and no text. Its id is its path: province (or
 * `trung-uong`, `lien-tinh`), year (or `khong-ro-nam`), agency (or `khong-ro-co-quan`), name.
 */
export const planRecordSchema = z.strictObject({
  title: textSchema,
  kind: z.enum(RECORD_KINDS),
  /** Absent where the source does not name it; `agencyNote` then says what is known. */
  agency: z.exactOptional(identifierSchema),
  agencyNote: z.exactOptional(textSchema),
  /** The unit as named when it was issued. */
  province: z.exactOptional(placeKeySchema),
  /** Absent: not seen. */
  year: z.exactOptional(yearSchema),
  period: z.exactOptional(z.strictObject({ from: z.exactOptional(yearSchema), to: yearSchema })),
  schoolYear: z.exactOptional(z.string().regex(/^\d{4}-\d{4}$/u, 'Năm học có dạng 2018-2019.')),
  number: z.exactOptional(textSchema),
  issuedOn: z.exactOptional(civilDateSchema),
  /** A day that is not the day of issue: of the conference, of the news report, of posting. */
  event: z.exactOptional(
    z.strictObject({ on: civilDateSchema, kind: z.enum(['hoi-nghi', 'tin', 'dang']) }),
  ),
  /** The entry of the register of directives that is this same document. */
  directive: z.exactOptional(identifierSchema),
  /** The movements that it is about, as its title names them. */
  movements: z.exactOptional(z.array(identifierSchema).min(1)),
  /** False for targets of another kind of document (a congress) that are kept for comparison. */
  emulationDocument: z.boolean(),
  sourceUrl: addressSchema,
  sourceKind: z.enum(['tin', 'van-ban', 'tap-du-lieu']),
  /** How many targets the source says that there are, in its words. */
  declaredTargets: z.exactOptional(textSchema),
  membersSeen: z.exactOptional(z.array(textSchema).min(1)),
  cites: z.array(recordCitationSchema),
  /** Empty: no figure was visible in the source. It never means that the plan states none. */
  targets: z.array(recordTargetSchema),
  confidence: confidenceSchema,
  note: z.exactOptional(textSchema),
});

export type PlanRecordData = z.infer<typeof planRecordSchema>;
export type RecordTarget = z.infer<typeof recordTargetSchema>;
