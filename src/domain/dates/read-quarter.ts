import { matchAt } from '../text/match-at.ts';
import { civilDate } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';

/** A quarter of a year that stands at a place of a folded text: its first and its last month. */
export interface QuarterReading {
  readonly first: CivilDate;
  readonly last: CivilDate;
  readonly end: number;
}

const QUARTER = /quy\s+(iv|i{1,3}|[1-4])\s?(?:\/|nam\s|-)\s?(\d{4})(?!\d)/uy;
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Reads "quy II/2023", "quy 2 nam 2023" at a place of a folded text; null when none begins there. */
export function readQuarterAt(folded: string, at: number): QuarterReading | null {
  const match = matchAt(QUARTER, folded, at);
  if (match === null) return null;
  const [words, name = '', year = ''] = match;
  const number = NUMBERS.get(name) ?? Number(name);
  const first = civilDate(Number(year), number * 3 - 2);
  const last = civilDate(Number(year), number * 3);
  return first === null || last === null ? null : { first, last, end: at + words.length };
}

/** Finds every quarter of a folded text, in reading order. */
export function findQuarters(folded: string): readonly QuarterReading[] {
  return [...folded.matchAll(/(?<![a-z0-9])quy\s/gu)].flatMap(
    ({ index }) => readQuarterAt(folded, index) ?? [],
  );
}
