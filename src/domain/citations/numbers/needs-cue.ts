import type { NumberParts } from './number-parts.ts';
import { LOST } from './number-parts.ts';

export const YEAR = /^(?:19|20)\d\d$/u;

/** True for a form that could be something else, so that a type word must stand in front. */
export function needsCue(parts: NumberParts): boolean {
  const { ordinal, year, separators, marks, type, issuers } = parts;
  const [issuer, ...units] = issuers;
  if (!issuer) return true;
  const { group, symbol } = issuer;
  if (marks.includes(LOST)) {
    const isTight = !year && separators.includes('');
    return !group || !type || isTight || YEAR.test(ordinal);
  }
  if (group === 'assembly') return !year && !type;
  if (!type) return !units.length || group !== 'state' || !marks.startsWith('/');
  // "12/KH-KT", "3/TT-TT": abbreviations of everyday words look like a type and its issuer.
  return !group && (symbol.length < 3 || !marks.includes('/'));
}
