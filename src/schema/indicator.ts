import { z } from 'zod';
import { AGENCY_KINDS } from './agency.ts';
import { identifierSchema } from './identifier.ts';
import { textSchema } from './sourced.ts';

const wordsSchema = z.array(textSchema).default([]);

/** A unit, with the other ways in which sources write the same one. */
const unitSchema = z.strictObject({ name: textSchema, alsoWritten: wordsSchema });

/** What a share may be taken of; `words` and `issuers` tell which one a figure has. */
const baseSchema = z.strictObject({
  id: identifierSchema,
  name: textSchema,
  words: wordsSchema,
  issuers: z.array(z.enum(AGENCY_KINDS)).default([]),
});

/**
 * A way of wording the indicator, as plain word sequences. A wording without an example or without a
 * near-miss cannot be tested, so both are required.
 */
const wordingSchema = z
  .strictObject({
    all: wordsSchema,
    any: wordsSchema,
    none: wordsSchema,
    examples: z.array(textSchema).min(1),
    nearMisses: z.array(textSchema).min(1),
  })
  .refine(({ all, any }) => all.length + any.length > 0, {
    path: ['all'],
    error: 'Cần ít nhất một cụm từ trong all hoặc any.',
  });

/** One indicator: what targets must share to be compared. The id is the file name. */
export const indicatorSchema = z.strictObject({
  name: textSchema,
  definition: textSchema,
  subjects: wordsSchema,
  units: z.array(unitSchema).min(1),
  /** Grades that exist, lowest first; empty when the indicator itself fixes the grade. */
  gradings: wordsSchema,
  bases: z.array(baseSchema).default([]),
  wordings: z.array(wordingSchema).min(1),
  confusedWith: z.array(z.strictObject({ id: identifierSchema, why: textSchema })).default([]),
});

export type IndicatorData = z.infer<typeof indicatorSchema>;
