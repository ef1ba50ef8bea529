/** Bytes that stand for the two letters of Vietnamese that are no accented Latin letter. */
export const D_STROKE_CAPITAL = 0xd0;
export const D_STROKE_SMALL = 0xf0;

/** Not part of any word or number (a symbol, a letter of another script). */
export const OTHER = 0x7f;

/** Leaves no trace in the reading: combining marks, zero-width characters, marks of emphasis. */
export const DROPPED = 0;

/**
 * Cyrillic and Greek letters that look like a Latin one, as they slip into copied numbers, and "Ƣ",
 * which an old Vietnamese font leaves for "Ư" in copied text ("thƣởng").
 */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ['АВЕКМНОРСТУХІЅЈ', 'ABEKMHOPCTYXISJ'],
  ['аеорсухіѕј', 'aeopcyxisj'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['Ƣƣ', 'Uu'],
];

/** Characters of punctuation that mean the same in an official document. */
const PUNCTUATION: readonly (readonly [string, string])[] = [
  ['−﹘﹣', '-'],
  ['⁄∕', '/'],
  ['“”„«»″', '"'],
  ['‘’′‚', "'"],
  ['…', '.'],
];

/** Runs of code units, [first, behind the last), that are read as one byte. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x300, 0x370, DROPPED],
  [0x2000, 0x200b, 0x20],
  [0x200b, 0x200e, DROPPED],
  [0x2010, 0x2016, 0x2d],
  [0x2028, 0x202a, 0x0a],
];
const SPACES = '\u00a0\u1680\u202f\u205f\u3000';
const LINE_BREAKS = '\r\n\u0085\u000b';
const UNSEEN = '*`\u00ad\u2060\ufeff';

/**
 * For every UTF-16 code unit the one byte that it is read as: its Latin letter without accents
 * (Đ, Ð and đ keep a byte of their own), digit or punctuation; a space, tab, line feed or form
 * feed; DROPPED; or OTHER.
 */
export const LETTER_TABLE: Uint8Array = buildLetterTable();

function buildLetterTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER);
  for (let code = 0x20; code < 0x7f; code++) table[code] = code;
  for (let code = 0xc0; code < 0x250; code++) readBaseLetter(table, code);
  for (let code = 0x1e00; code < 0x1f00; code++) readBaseLetter(table, code);
  for (const [first, end, byte] of RANGES) table.fill(byte, first, end);
  for (let code = 0xff01; code < 0xff5f; code++) table[code] = code - 0xfee0;
  for (const code of [0x110, 0xd0, 0x189]) table[code] = D_STROKE_CAPITAL;
  for (const code of [0x111, 0xf0]) table[code] = D_STROKE_SMALL;
  for (const [from, to] of LOOK_ALIKES) {
    for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  }
  for (const [from, to] of PUNCTUATION) assign(table, from, to.charCodeAt(0));
  assign(table, SPACES, 0x20);
  assign(table, LINE_BREAKS, 0x0a);
  assign(table, UNSEEN, DROPPED);
  table[0x09] = 0x09;
  table[0x0c] = 0x0c;
  return table;
}

function readBaseLetter(table: Uint8Array, code: number): void {
  const base = String.fromCharCode(code).normalize('NFD').charCodeAt(0);
  if (base < 0x7f) table[code] = base;
}

function assign(table: Uint8Array, characters: string, byte: number): void {
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = byte;
}
