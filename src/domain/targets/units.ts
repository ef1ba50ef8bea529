import { DURATION_WORDS, UNCOUNTED_NOUNS } from './lexicon/number-context.ts';
import {
  COUNT_UNITS,
  DELIVERABLE_UNITS,
  MEASURE_UNITS,
  MONEY_WORDS,
  RATE_NOUNS,
} from './lexicon/unit-words.ts';
import { compilePhrases, compileWordList, matchPhraseAt } from './phrases.ts';
import { readNumberWord } from './read-number.ts';
import type { Token } from './tokens.ts';

/**
 * What a number counts or measures. 'deliverable' is a count of things that a plan brings about;
 * 'uncounted' a noun that is only numbered off; 'unknown' any other noun.
 */
export type UnitKind =
  'share' | 'deliverable' | 'count' | 'measure' | 'money' | 'duration' | 'uncounted' | 'unknown';

export interface ReadUnit {
  readonly kind: UnitKind;
  /** "%", "mô hình", "ngày/tháng"; lower case unless an abbreviation. */
  readonly name: string;
  /** True when stated per something ("ngày/tháng"). */
  readonly rate: boolean;
  /** The first token of the unit, and the token behind its last. */
  readonly from: number;
  readonly to: number;
}

const UNITS = compilePhrases<UnitKind>([
  ...MEASURE_UNITS.map((unit) => [unit, isMoney(unit) ? 'money' : 'measure'] as const),
  ...DELIVERABLE_UNITS.map((unit) => [unit, 'deliverable'] as const),
  ...COUNT_UNITS.map((unit) => [unit, 'count'] as const),
  ...DURATION_WORDS.map((unit) => [unit, 'duration'] as const),
  ...UNCOUNTED_NOUNS.map((unit) => [unit, 'uncounted'] as const),
]);
const RATES = compileWordList(RATE_NOUNS);

/** Reads the unit behind a number; null when no noun and no "%" follows. */
export function readUnit(tokens: readonly Token[], behindNumber: number): ReadUnit | null {
  const from = skipSpelledNumber(tokens, behindNumber);
  if (tokens[from]?.printed === '%') return addRate(tokens, 'share', '%', from, from + 1);
  const known = matchPhraseAt(tokens, from, UNITS);
  if (known !== null) {
    return addRate(tokens, known.value, nameUnit(tokens, from, known.to), from, known.to);
  }
  let to = from;
  while (to < from + 2 && tokens[to]?.kind === 'word') to++;
  return to === from ? null : addRate(tokens, 'unknown', nameUnit(tokens, from, to), from, to);
}

function isMoney(unit: string): boolean {
  const words = unit.toLowerCase();
  return MONEY_WORDS.some((money) => words.includes(money));
}

/** "01 (một) mô hình": the number in words is passed over. */
function skipSpelledNumber(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.printed !== '(') return at;
  if (readNumberWord(tokens[at + 1]?.key ?? '') === null) return at;
  const inside = tokens.slice(at + 1, at + 5).findIndex(({ printed }) => printed === ')');
  return inside === -1 ? at : at + inside + 2;
}

function nameUnit(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.kind !== 'mark')
    .map(({ printed }) => (isAbbreviation(printed) ? printed : printed.toLowerCase()))
    .join(' ')
    .normalize('NFC');
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function addRate(
  tokens: readonly Token[],
  kind: UnitKind,
  name: string,
  from: number,
  unitEnd: number,
): ReadUnit {
  let to = unitEnd;
  let fullName = name;
  while (tokens[to]?.printed === '/') {
    // "9 bác sĩ/1 vạn dân": a rate may be per a number of something.
    const noun = tokens[to + 1]?.kind === 'number' ? to + 2 : to + 1;
    const per = matchPhraseAt(tokens, noun, RATES);
    if (per === null) break;
    fullName += `/${nameUnit(tokens, to + 1, per.to)}`;
    to = per.to;
  }
  return { kind, name: fullName, rate: to > unitEnd, from, to };
}
