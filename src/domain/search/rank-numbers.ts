import { foldText } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { NumberQuery } from './number-query.ts';
import { splitNumber, type NumberRow, type RowParts } from './number-row.ts';

/**
 * Gives the documents that a number query can mean, the likeliest first: those that plans cite
 * most, then the newest. A document is left out as soon as one thing that was typed is not true of
 * it, so that a number never leads to an unrelated page.
 */
export function rankNumbers(query: NumberQuery, rows: readonly NumberRow[]): readonly NumberRow[] {
  return sortByUse(
    rows.filter((row) => {
      const parts = splitNumber(row[0]);
      return parts !== null && parts.ordinal === query.ordinal && agrees(query, row, parts);
    }),
  );
}

/** The same while the last word is still being typed: "34-c", "34ctt". */
export function suggestNumbers(
  query: NumberQuery,
  rows: readonly NumberRow[],
): readonly NumberRow[] {
  const begun = query.words.at(-1);
  if (begun === undefined) return rankNumbers(query, rows);
  const before = rankNumbers({ ...query, words: query.words.slice(0, -1) }, rows);
  return before.filter((row) => {
    const { symbols } = splitNumber(row[0]) ?? { symbols: [] };
    return (
      symbols.some((_, from) => symbols.slice(from).join('').startsWith(begun)) ||
      [...wordsOf(row)].some((word) => word.startsWith(begun)) ||
      isWrittenOut(begun, wordsOf(row))
    );
  });
}

/**
 * Numbers near one that nothing bears: first the same symbol with the nearest ordinals, then the
 * same ordinal with other symbols.
 */
export function findNearNumbers(
  query: NumberQuery,
  rows: readonly NumberRow[],
  limit: number,
): readonly NumberRow[] {
  const read = rows.flatMap((row) => {
    const parts = splitNumber(row[0]);
    return parts === null ? [] : [{ row, parts }];
  });
  const distance = (parts: RowParts): number => measureDistance(parts.ordinal, query.ordinal);
  const sameSymbol = read
    .filter(({ row, parts }) => parts.ordinal !== query.ordinal && namesSymbol(query, row, parts))
    .sort((a, b) => distance(a.parts) - distance(b.parts) || b.row[6] - a.row[6]);
  const sameOrdinal = read.filter(({ parts }) => parts.ordinal === query.ordinal);
  const near = [...sameSymbol, ...sameOrdinal.sort((a, b) => b.row[6] - a.row[6])];
  return near.slice(0, limit).map(({ row }) => row);
}

/** Most cited first, then the newest. */
export function sortByUse(rows: readonly NumberRow[]): readonly NumberRow[] {
  return [...rows].sort(
    (a, b) => b[6] - a[6] || (a[2] < b[2] ? 1 : a[2] > b[2] ? -1 : 0) || (a[5] < b[5] ? -1 : 1),
  );
}

function agrees(query: NumberQuery, row: NumberRow, parts: RowParts): boolean {
  const [, type, date] = row;
  if (query.type !== null && foldText(type) !== query.type) return false;
  if (query.year !== null && parts.year !== query.year && !date.startsWith(query.year))
    return false;
  if (query.date !== null && (date === '' || !query.date.startsWith(date))) return false;
  const words = wordsOf(row);
  return query.words.every(
    (word) => isSymbol(word, parts.symbols) || words.has(word) || isWrittenOut(word, words),
  );
}

/** True when a word is one symbol of the number or several written together: "cttw". */
function isSymbol(word: string, symbols: readonly string[]): boolean {
  return symbols.some((_, from) =>
    symbols
      .slice(from)
      .some((__, length) => symbols.slice(from, from + length + 1).join('') === word),
  );
}

function isWrittenOut(word: string, words: ReadonlySet<string>): boolean {
  const writtenOut = ABBREVIATIONS[word];
  return writtenOut !== undefined && writtenOut.split(' ').every((part) => words.has(part));
}

function wordsOf([, type, , issuer, title, , , places]: NumberRow): ReadonlySet<string> {
  return new Set(foldText(`${type} ${issuer} ${title} ${places}`).match(/[a-z0-9]+/gu));
}

function namesSymbol(query: NumberQuery, row: NumberRow, parts: RowParts): boolean {
  if (query.type !== null && foldText(row[1]) !== query.type) return false;
  if (query.words.length === 0) return query.type !== null;
  return query.words.every((word) => isSymbol(word, parts.symbols));
}

/** A swapped pair of digits is nearer than any other difference: "43" was meant to be "34". */
function measureDistance(a: string, b: string): number {
  const isSwapped = a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
  return isSwapped ? 0 : Math.abs(Number(a) - Number(b));
}
