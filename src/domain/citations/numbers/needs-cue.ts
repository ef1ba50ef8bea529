import { LOST } from './number-parts.ts';
import type { NumberParts } from './number-parts.ts';

/** Abbreviations of everyday words that look like a type and its issuer. */
const EVERYDAY =
  /^(?:CT-XH|KH-(?:KT|CN|TC|ĐT|TH)|TC-(?:KH|HC|KT)|TT-(?:TT|BĐ)|HD-VN|TB-(?:XH|LS))$/u;
export const YEAR = /^(?:19|20)\d\d$/u;

/** True for a form that could be something else, so that a type word must stand in front. */
export function needsCue(parts: NumberParts): boolean {
  const { ordinal, year, separators, marks, letters, type, issuers } = parts;
  const [issuer, ...units] = issuers;
  if (issuer === undefined) return true;
  const { group } = issuer;
  if (marks.includes(LOST)) {
    const isTight = year === null && separators.includes('');
    return group === null || type === null || isTight || YEAR.test(ordinal);
  }
  if (group === 'assembly') return year === null && type === null;
  if (type === null) return units.length === 0 || group !== 'state' || !marks.startsWith('/');
  return EVERYDAY.test(letters.join('-')) || (group === null && !marks.includes('/'));
}
