/** Whole things (people, households) or a measure that may have decimals (%, tỷ đồng, ha). */
export type NumberUse = 'count' | 'measure';

/**
 * Reads a number as Vietnamese texts print it: "1.500" and "1.500.000" are thousands, "7,5" and
 * "96.5" decimals. One separator before exactly three digits is read by use: a dot groups thousands
 * except in a share ("12.345%" does not exist as thousands), a comma is a decimal comma except in a
 * count ("4,200 hộ").
 *
 * Null when the string is no such number.
 */
export function readNumber(printed: string, use: NumberUse, isShare: boolean): number | null {
  if (!/^\d+(?:[.,]\d+)*$/u.test(printed)) return null;
  const separators = [...printed].filter((character) => character === '.' || character === ',');
  const last = separators.at(-1);
  if (last === undefined) return Number(printed);
  const decimals = printed.length - 1 - printed.lastIndexOf(last);
  const mixed = separators.some((separator) => separator !== last);
  if (mixed) return joinDigits(printed, printed.lastIndexOf(last));
  if (separators.length > 1) return joinDigits(printed, -1);
  const whole = printed.slice(0, printed.indexOf(last));
  const mayGroup = decimals === 3 && whole.length <= 3 && !whole.startsWith('0') && !isShare;
  const groups = mayGroup && (last === '.' || use === 'count');
  return joinDigits(printed, groups ? -1 : printed.indexOf(last));
}

function joinDigits(printed: string, decimalAt: number): number {
  if (decimalAt === -1) return Number(printed.replaceAll(/[.,]/gu, ''));
  const whole = printed.slice(0, decimalAt).replaceAll(/[.,]/gu, '');
  return Number(`${whole}.${printed.slice(decimalAt + 1)}`);
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  // "năm" is left out: it is five, and far more often "year".
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);

/** Reads a number word ("một" to "mười", without "năm"), lower case and NFC; null for any other word. */
export function readNumberWord(word: string): number | null {
  return NUMBER_WORDS.get(word) ?? null;
}
