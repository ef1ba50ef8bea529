import type { NoValue } from '../values.ts';

/** The mark and the words for each reason why there is no value. */
export const NO_VALUE_WORDS: Readonly<
  Record<NoValue, { readonly mark: string; readonly words: string }>
> = {
  'not-stated': { mark: '–', words: 'không nêu' },
  'left-blank': { mark: '[ ]', words: 'để trống trong bản gốc' },
  'not-held': { mark: '×', words: 'chưa có trong kho' },
  'not-visible': { mark: '…', words: 'nguồn không cho thấy' },
};

/** How a comparator's sign is said to those who hear the page. */
export const SPOKEN_COMPARATOR: ReadonlyMap<string, string> = new Map([
  ['≥', 'từ'],
  ['>', 'trên'],
  ['≤', 'không quá'],
  ['<', 'dưới'],
  ['=', 'bằng'],
  ['≈', 'khoảng'],
]);
