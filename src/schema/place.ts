import { z } from 'zod';
import { civilDateSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import { factConfidenceSchema, sourcedFields, textSchema } from './sourced.ts';

/** A unit of province level. Its key is the folder (63 or 34) and the file name together. */
export const placeSchema = z
  .strictObject({
    name: textSchema,
    type: z.enum(['tinh', 'thanh-pho']),
    /** Other spellings that mean this unit; case, tone marks and punctuation need no variant. */
    variants: z.exactOptional(z.array(textSchema).min(1)),
    /** The two-digit code of the statistics office, and ISO 3166-2. */
    code: z.exactOptional(z.string().regex(/^\d{2}$/u, 'Mã thống kê gồm hai chữ số.')),
    iso: z.exactOptional(z.string().regex(/^VN-[0-9A-Z]{2}$/u, 'Mã ISO có dạng VN-54.')),
    region: z.exactOptional(textSchema),
    /** First day; absent: before the time of the archive. */
    validFrom: z.exactOptional(civilDateSchema),
    /** Last day; absent: still valid. */
    validTo: z.exactOptional(civilDateSchema),
    /** Of one of the 63: the unit of the 34 that it lies in today, and from when. */
    successor: z.exactOptional(z.strictObject({ id: identifierSchema, from: civilDateSchema })),
    /** Of one of the 34: the units of the 63 that it was formed from. */
    formedFrom: z.exactOptional(z.array(identifierSchema).min(1)),
    /** Of one of the 34: the former unit in which its seat lies. */
    seatIn: z.exactOptional(identifierSchema),
    /** Its cell in the archive's own tile map, counted from 0 at the north-west. Not a measurement. */
    tile: z.strictObject({ column: z.int().nonnegative(), row: z.int().nonnegative() }),
    factConfidence: z.exactOptional(factConfidenceSchema(['code', 'iso', 'region', 'seatIn'])),
    ...sourcedFields,
  })
  .refine((place) => (place.successor === undefined) !== (place.formedFrom === undefined), {
    path: ['successor'],
    error: 'Đơn vị cũ ghi successor, đơn vị mới ghi formedFrom; không ghi cả hai.',
  });

export type PlaceData = z.infer<typeof placeSchema>;
