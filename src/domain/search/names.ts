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
const FRONT =
  /^(?:tinh|thanh pho|tp|phong trao thi dua|phong trao|cuoc van dong|chi tieu|co quan|van ban) /u;

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
  const typed = normalizeName(query);
  const wanted = new Set([typed, typed.replace(FRONT, '')]);
  return sortNames(
    entries.filter(([name, , , , , otherNames]) =>
      [name, ...otherNames.split('|')].some((other) => {
        const words = normalizeName(other);
        return wanted.has(words) || wanted.has(words.replace(FRONT, ''));
      }),
    ),
  );
}

/**
 * Entries in whose name every typed word stands or begins a word, those first whose name begins so,
 * then the likeliest.
 */
export function suggestNames(query: string, entries: readonly NameEntry[]): readonly NameEntry[] {
  const typed = normalizeName(query);
  const words = typed.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  const found = entries.flatMap((entry) => {
    const [name, , detail, , weight, otherNames] = entry;
    const own = normalizeName(name);
    const all = ` ${own} ${normalizeName(detail)} ${normalizeName(otherNames)}`;
    if (!words.every((word) => all.includes(` ${word}`))) return [];
    const begins = own.startsWith(typed) || own.replace(FRONT, '').startsWith(typed);
    const whole = words.every((word) => ` ${own}`.includes(` ${word}`));
    return [{ entry, rank: weight + (begins ? 1000 : 0) + (whole ? 300 : 0) }];
  });
  return found.sort((a, b) => b.rank - a.rank).map(({ entry }) => entry);
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
