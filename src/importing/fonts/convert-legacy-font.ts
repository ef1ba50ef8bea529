import { TCVN3, VNI } from './legacy-letters.ts';

/** The code in which the letters of a run are written. */
export type FontEncoding = 'unicode' | 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** Tells the code of a font by its name: ".VnTime", ".VnTimeH" (capitals only), "VNI-Times". */
export function readFontEncoding(font: string | undefined): FontEncoding {
  if (font === undefined) return 'unicode';
  if (/^\.vn/iu.test(font)) return /H$/u.test(font) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni-/iu.test(font) ? 'vni' : 'unicode';
}

/** Turns the words of an old font into Unicode. Words that are Unicode already stay as they are. */
export function convertLegacyFont(words: string, encoding: FontEncoding): string {
  switch (encoding) {
    case 'unicode':
      return words;
    case 'tcvn3':
      return isUnicode(words) ? words : replaceLetters(words, TCVN3, 1);
    case 'tcvn3-capitals':
      return (isUnicode(words) ? words : replaceLetters(words, TCVN3, 1)).toUpperCase();
    case 'vni':
      return isUnicode(words) ? words : replaceLetters(words, VNI, 2);
  }
}

/** Letters that no old font has: somebody typed Unicode into a run that names one. */
function isUnicode(words: string): boolean {
  return /[ăđĩũơưĂĐĨŨƠƯ\u1EA0-\u1EF9]/u.test(words);
}

function replaceLetters(
  words: string,
  letters: ReadonlyMap<string, string>,
  longest: number,
): string {
  let converted = '';
  for (let at = 0; at < words.length;) {
    let width = longest;
    while (width > 1 && !letters.has(words.slice(at, at + width))) width--;
    const written = words.slice(at, at + width);
    converted += letters.get(written) ?? written;
    at += width;
  }
  return converted;
}
