/**
 * Letters as the old Vietnamese fonts write them: each character of a font's own code, read as
 * Windows-1252, and the letter that it shows. TCVN 5712:1993 (ABC, fonts ".Vn…") has one code per
 * letter; VNI writes a letter and its mark as two.
 */
const TCVN3_SMALL =
  'µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ';
const TCVN3_CAPITAL = '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ';

/** One letter of a ".Vn…" font to the letter that it shows. */
export const TCVN3: ReadonlyMap<string, string> = new Map(pairs(TCVN3_SMALL + TCVN3_CAPITAL));

const TONES = 'ùáøàûảõãïạ';
const CIRCUMFLEX = 'ââáấàầåẩãẫäậ';
const BREVE = 'êăéắèằúẳüẵëặ';
const COMBINING: Readonly<Record<string, string>> = {
  á: '\u0301',
  à: '\u0300',
  ả: '\u0309',
  ã: '\u0303',
  ạ: '\u0323',
};

/** One or two characters of a "VNI-…" font to the letter that they show. */
export const VNI: ReadonlyMap<string, string> = new Map(withCapitals(listVni()));

/** The second characters of two: they may stand at the beginning of a run, behind a letter of the run before. */
export const VNI_MARKS: ReadonlySet<string> = new Set(
  [...VNI.keys()].flatMap((written) => (written.length === 2 ? [written.charAt(1)] : [])),
);

function listVni(): readonly (readonly [string, string])[] {
  const list = pairs('ííììæỉóĩòịñđîỵôơöư');
  for (const [written, base] of [
    ...[...'aeouy'].map((letter): [string, string] => [letter, letter]),
    ['ô', 'ơ'] as [string, string],
    ['ö', 'ư'] as [string, string],
  ]) {
    for (const [mark, tone] of pairs(TONES)) {
      list.push([written + mark, (base + (COMBINING[tone] ?? '')).normalize('NFC')]);
    }
  }
  for (const letter of 'aeo') {
    for (const [mark, shown] of pairs(CIRCUMFLEX)) {
      const marks = shown.normalize('NFD').slice(1);
      list.push([letter + mark, (letter + marks).normalize('NFC')]);
    }
  }
  for (const [mark, shown] of pairs(BREVE)) list.push([`a${mark}`, shown]);
  return list;
}

function withCapitals(
  list: readonly (readonly [string, string])[],
): readonly (readonly [string, string])[] {
  return [
    ...list,
    ...list.map(([written, shown]) => [written.toUpperCase(), shown.toUpperCase()] as const),
    // A capital may carry the mark of a small letter.
    ...list.map(
      ([written, shown]) =>
        [written.charAt(0).toUpperCase() + written.slice(1), shown.toUpperCase()] as const,
    ),
  ];
}

function pairs(letters: string): [string, string][] {
  const list = [...letters];
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < list.length; at += 2) found.push([list[at] ?? '', list[at + 1] ?? '']);
  return found;
}
