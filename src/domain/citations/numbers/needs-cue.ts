import type { NumberParts } from './number-parts.ts';
import { LOST } from './number-parts.ts';

export const YEAR = /^(?:19|20)\d\d$/u;

/** True for a form that could be something else, so that a type word must stand in front. */
export function needsCue(parts: NumberParts): boolean {
  const [issuer, ...units] = parts.issuers;
  if (!issuer) return true;
  if (parts.marks.includes(LOST)) {
    const isTight = !parts.year && parts.separators.includes('');
    return !issuer.group || !parts.type || isTight || YEAR.test(parts.ordinal);
  }
  if (issuer.group === 'assembly') return !parts.year && !parts.type;
  if (!parts.type) return !units.length || issuer.group !== 'state' || !parts.marks.startsWith('/');
  // "12/KH-KT", "3/TT-TT": abbreviations of everyday words look like a type and its issuer.
  return !issuer.group && (issuer.symbol.length < 3 || !parts.marks.includes('/'));
}
