import { LOST } from './number-parts.ts';
import type { NumberParts } from './number-parts.ts';

export const YEAR = /^(?:19|20)\d\d$/u;

/** True for a form that could be something else, so that a type word must stand in front. */
export function needsCue(parts: NumberParts): boolean {
  const { ordinal, year, separators, marks, type, issuers } = parts;
  const [issuer, ...units] = issuers;
  if (issuer === undefined) return true;
  const { group, symbol } = issuer;
  if (marks.includes(LOST)) {
    const isTight = year === null && separators.includes('');
    return group === null || type === null || isTight || YEAR.test(ordinal);
  }
  if (group === 'assembly') return year === null && type === null;
  if (type === null) return units.length === 0 || group !== 'state' || !marks.startsWith('/');
  // "12/KH-KT", "3/TT-TT": abbreviations of everyday words look like a type and its issuer.
  return group === null && (symbol.length < 3 || !marks.includes('/'));
}
