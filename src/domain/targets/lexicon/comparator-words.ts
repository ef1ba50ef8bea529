import type { NumericComparator } from '../target.ts';

/** Words right before a number, and how they make it bind. */
export const COMPARATORS_BEFORE: readonly (readonly [string, NumericComparator])[] = [
  ['ít nhất', '>='],
  ['tối thiểu', '>='],
  ['thấp nhất', '>='],
  ['không dưới', '>='],
  ['không ít hơn', '>='],
  ['không thấp hơn', '>='],
  ['từ', '>='],
  ['trên', '>'],
  ['hơn', '>'],
  ['cao hơn', '>'],
  ['lớn hơn', '>'],
  ['nhiều hơn', '>'],
  ['vượt', '>'],
  ['vượt trên', '>'],
  ['không quá', '<='],
  ['không vượt quá', '<='],
  ['không vượt', '<='],
  ['không cao hơn', '<='],
  ['không nhiều hơn', '<='],
  ['tối đa', '<='],
  ['nhiều nhất', '<='],
  ['dưới', '<'],
  ['thấp hơn', '<'],
  ['ít hơn', '<'],
  ['nhỏ hơn', '<'],
  ['khoảng', 'approx'],
  ['xấp xỉ', 'approx'],
  ['trên dưới', 'approx'],
  ['gần', 'approx'],
];

/** Words that bind a number also from further off ("ít nhất mỗi chi bộ có 01 mô hình"). */
export const STRONG_COMPARATORS: readonly (readonly [string, NumericComparator])[] = [
  ['ít nhất', '>='],
  ['tối thiểu', '>='],
  ['không dưới', '>='],
  ['không quá', '<='],
  ['không vượt quá', '<='],
  ['tối đa', '<='],
];

/** Words that may stand between a comparator and its number ("ít nhất là 90%"). */
export const COMPARATOR_FILLERS: readonly string[] = ['là', 'có', 'đạt', 'phải', 'được', 'khoảng'];

/** Words behind the number and its unit. */
export const COMPARATORS_AFTER: readonly (readonly [string, NumericComparator])[] = [
  ['trở lên', '>='],
  ['trở xuống', '<='],
  ['trở lại', '<='],
];

/** Signs before a number. */
export const COMPARATOR_SIGNS: ReadonlyMap<string, NumericComparator> = new Map([
  ['≥', '>='],
  ['≤', '<='],
  ['>', '>'],
  ['<', '<'],
  ['~', 'approx'],
  ['≈', 'approx'],
]);
