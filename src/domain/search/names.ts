import { foldText } from '../text/fold.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** What a name of the archive is the name of. */
export const NAME_KINDS = [
  'van-ban',
  'co-quan',
  'tinh',
  'phong-trao',
  'chi-tieu',
  'ke-hoach',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A page of the archive that is found by its name. */
export type NameEntry = readonly [
  name: string,
  kind: NameKind,
  /** A second line for readers: title, place, year. */
  detail: string,
  path: string,
  /** How likely it is meant when nothing else tells. */
  weight: number,
  /** Other words by which it is found, folded; whole other names are separated by "|". */
  otherNames: string,
];

/** Words in front of a name that do not belong to it. */
const FRONT = /^(?:phong trao thi dua|phong trao|cuoc van dong|chi tieu|co quan|van ban) /u;
/** Words that people leave out: "Ban Dân tộc (tỉnh) Cao Bằng", "Luật … (năm) 2022". */
const LEFT_OUT = /(?:^| )(?:tinh|thanh pho|tp|(?:nam|ngay)(?= \d))(?= )/gu;
/** "07/4/2014" and "7/4/2014" are one day. */
const LEADING_ZERO = /(?<![a-z\d])0(?=\d)/gu;

/** The words of a query or name for comparing: folded, one space, abbreviations written out. */
export function normalizeName(text: string): string {
  const words = foldText(text).match(/[a-z0-9]+/gu) ?? [];
  return words.map((word) => ABBREVIATIONS[word] ?? word).join(' ');
}

/**
 * Entries whose name is what was typed, whatever stands in front ("tỉnh", "phong trào"), the
 * likeliest first.
 */
export function findExactNames(query: string, entries: readonly NameEntry[]): readonly NameEntry[] {
  const typed = cutToName(query);
  return sortNames(
    entries.filter(([name, , , , , otherNames]) =>
      [name, ...otherNames.split('|')].some((other) => cutToName(other) === typed),
    ),
  );
}

function cutToName(text: string): string {
  return normalizeName(text)
    .replace(FRONT, '')
    .replace(LEFT_OUT, '')
    .replace(LEADING_ZERO, '')
    .trim();
}

/** With so many names that hold the typed words in a row, those that hold them apart are left out. */
const ENOUGH_IN_ROW = 3;

/**
 * Entries in whose name every typed word stands or begins a word: those first whose name begins so,
 * then those with the words in a row, then the likeliest.
 */
export function suggestNames(query: string, entries: readonly NameEntry[]): readonly NameEntry[] {
  const typed = normalizeName(query);
  const words = typed.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = entries.flatMap((entry) => {
    const [name, , detail, , weight, otherNames] = entry;
    const own = ` ${normalizeName(name)}`;
    const all = `${own} | ${cutToName(name)} | ${normalizeName(detail)} | ${normalizeName(otherNames)}`;
    if (!words.every((word) => all.includes(` ${word}`))) return [];
    const begins = own.startsWith(` ${typed}`) || cutToName(name).startsWith(typed);
    const inRow = all.includes(` ${typed}`);
    const isOwn = words.every((word) => own.includes(` ${word}`));
    const rank = weight + (begins ? 1000 : 0) + (inRow ? 500 : 0) + (isOwn ? 300 : 0);
    return [{ entry, rank, inRow }];
  });
  const inRow = found.filter((suggestion) => suggestion.inRow);
  return (inRow.length >= ENOUGH_IN_ROW ? inRow : found)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

/** The shortest shard that can answer: `sizes` are the numbers of entries by first letters of words. */
export function chooseNameShard(
  query: string,
  sizes: Readonly<Record<string, number>>,
): string | null {
  const prefixes = normalizeName(query)
    .split(' ')
    .flatMap(
      (word) => [word.slice(0, 3), word.slice(0, 2)].find((prefix) => prefix in sizes) ?? [],
    );
  return prefixes.reduce<string | null>(
    (best, prefix) => (best === null || sizeOf(prefix) < sizeOf(best) ? prefix : best),
    null,
  );
  function sizeOf(prefix: string): number {
    return sizes[prefix] ?? 0;
  }
}

function sortNames(entries: readonly NameEntry[]): readonly NameEntry[] {
  return [...entries].sort((a, b) => b[4] - a[4] || (a[3] < b[3] ? -1 : 1));
}
