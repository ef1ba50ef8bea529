import { childElements, childValue, findChild, type XmlElement } from '../xml/parse-xml.ts';

interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.", "%1.%2", "-". */
  readonly text: string;
}

/** The list of a paragraph: its id and its level, counted from 0. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

const BULLETS: Readonly<Record<string, string>> = {
  '\uf0b7': '•',
  '\uf0a7': '▪',
  '\uf02d': '-',
  '\uf0d8': '➢',
  '\uf0fc': '✓',
};
const DEEPEST = 9;

/** Counts the items of a document's lists and gives each its number as Word shows it. */
export class ListCounter {
  readonly #levels = new Map<string, ReadonlyMap<number, NumberingLevel>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #restarts = new Map<string, ReadonlyMap<number, number>>();
  readonly #counts = new Map<string, number[]>();
  readonly #seen = new Set<string>();

  constructor(numbering: XmlElement | null) {
    if (numbering === null) return;
    for (const element of childElements(numbering)) {
      if (element.name === 'w:abstractNum') {
        this.#levels.set(element.attributes['w:abstractNumId'] ?? '', readLevels(element));
      } else if (element.name === 'w:num') {
        const id = element.attributes['w:numId'] ?? '';
        this.#abstractOf.set(id, childValue(element, 'w:abstractNumId') ?? '');
        this.#restarts.set(id, readRestarts(element));
      }
    }
  }

  /** The number of the next item ("III.", "b)", "-"); null for a list that is not defined or shows none. */
  next({ list, level }: ListPlace): string | null {
    const abstract = this.#abstractOf.get(list);
    const levels = this.#levels.get(abstract ?? '');
    const own = levels?.get(level);
    if (abstract === undefined || levels === undefined || own === undefined) return null;
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    if (!this.#seen.has(list)) {
      this.#seen.add(list);
      for (const [at, start] of this.#restarts.get(list) ?? []) counts[at] = start - 1;
    }
    for (let above = 0; above < level; above++) counts[above] ??= levels.get(above)?.start ?? 1;
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    const text = own.text.replace(/%(\d)/gu, (_mark, digit: string) => {
      const at = Number(digit) - 1;
      return formatNumber(counts[at] ?? 1, levels.get(at)?.format ?? 'decimal');
    });
    const shown = own.format === 'bullet' ? showBullet(text) : text;
    return shown.trim() === '' ? null : shown.trim();
  }
}

function readLevels(abstract: XmlElement): ReadonlyMap<number, NumberingLevel> {
  const levels = new Map<number, NumberingLevel>();
  for (const element of childElements(abstract)) {
    const level = Number(element.attributes['w:ilvl']);
    if (element.name !== 'w:lvl' || !(level >= 0 && level < DEEPEST)) continue;
    levels.set(level, {
      start: Number(childValue(element, 'w:start') ?? 1),
      format: childValue(element, 'w:numFmt') ?? 'decimal',
      text: childValue(element, 'w:lvlText') ?? '',
    });
  }
  return levels;
}

function readRestarts(num: XmlElement): ReadonlyMap<number, number> {
  const restarts = new Map<number, number>();
  for (const element of childElements(num)) {
    if (element.name !== 'w:lvlOverride') continue;
    const start =
      childValue(element, 'w:startOverride') ?? childValue(findChild(element, 'w:lvl'), 'w:start');
    if (start !== undefined) restarts.set(Number(element.attributes['w:ilvl']), Number(start));
  }
  return restarts;
}

function showBullet(text: string): string {
  const shown = [...text].map(
    (sign) => BULLETS[sign] ?? (/[\uE000-\uF8FF]/u.test(sign) ? '•' : sign),
  );
  return shown.join('');
}

function formatNumber(count: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return formatRoman(count);
    case 'lowerRoman':
      return formatRoman(count).toLowerCase();
    case 'upperLetter':
      return formatLetter(count).toUpperCase();
    case 'lowerLetter':
      return formatLetter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(count);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function formatRoman(count: number): string {
  if (count < 1 || count > 399) return String(count);
  let left = count;
  let roman = '';
  for (const [value, sign] of ROMAN) {
    while (left >= value) {
      roman += sign;
      left -= value;
    }
  }
  return roman;
}

/** After "z" Word doubles the letter: "aa". */
function formatLetter(count: number): string {
  if (count < 1 || count > 26 * 4) return String(count);
  const letter = String.fromCharCode(97 + ((count - 1) % 26));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}
