import { z } from 'zod';
import { civilDateSchema } from './evidence.ts';
import { identifierSchema } from './identifier.ts';
import {
  addressSchema,
  confidenceSchema,
  placeKeySchema,
  sourcedFields,
  textSchema,
} from './sourced.ts';

export const AGENCY_KINDS = [
  'trung-uong',
  'ubnd-tinh',
  'ubnd-huyen',
  'tinh-uy',
  'dang-bo',
  'ban-dang',
  'ban-dan-toc',
  'so',
  'ban-chi-dao',
  'khoi-thi-dua',
  'cum-thi-dua',
  'cong-doan',
  'hoi-doan-the',
  'quan-su',
  'truong-hoc',
] as const;

/** The agency that took over, as far as it is known. */
const agencySuccessionSchema = z.strictObject({
  name: textSchema,
  /** Its id where it is in the register. */
  agency: z.exactOptional(identifierSchema),
  date: z.exactOptional(civilDateSchema),
  confidence: confidenceSchema,
  sources: z.array(addressSchema),
  note: z.exactOptional(textSchema),
});

/** One agency or emulation block that issues plans. The id (the file name) ends in the province's id. */
export const agencySchema = z.strictObject({
  /** The full name, with its place. */
  name: textSchema,
  /** The name as its own plans and the news of its province print it. */
  shortName: textSchema,
  /** Its abbreviation in document numbers: "BDT", "BDVTU". */
  abbreviation: z.exactOptional(textSchema),
  kind: z.enum(AGENCY_KINDS),
  /** The unit in which it was set up; absent for the centre and for blocks of several provinces. */
  province: z.exactOptional(placeKeySchema),
  /** The body that it belongs to. */
  parent: z.exactOptional(textSchema),
  successor: z.exactOptional(agencySuccessionSchema),
  ...sourcedFields,
});

export type AgencyData = z.infer<typeof agencySchema>;
