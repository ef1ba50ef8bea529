import { readComparatorAfter, readComparatorBefore } from './comparators.ts';
import { COMPARATORS_BEFORE } from './lexicon/comparator-words.ts';
import { NAMES_BEFORE_NUMBER, ORDINARY_BEFORE_NUMBER } from './lexicon/number-context.ts';
import { compilePhrases, compileWordList, matchPhraseAt, matchPhraseBefore } from './phrases.ts';
import { readNumber, readNumberWord } from './read-number.ts';
import type { NumericComparator } from './target.ts';
import type { Token } from './tokens.ts';
import { readUnit } from './units.ts';
import type { ReadUnit } from './units.ts';

/** An amount in a sentence: a number that is no date, name or duration, with all that binds it. */
export interface Quantity {
  /** The tokens it takes up, comparator and unit included: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly comparator: NumericComparator;
  /** True when words or signs state the comparator; false for the bare "=". */
  readonly bound: boolean;
  /** True when words set a bound that no condition sets ("ít nhất", not "từ 3 người trở lên"). */
  readonly strong: boolean;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: ReadUnit;
  /** The whole of a ratio: 12 in "10/12 đơn vị"; null otherwise. */
  readonly outOf: number | null;
}

const BOUNDS = compilePhrases(COMPARATORS_BEFORE);
const NAMES = compileWordList(NAMES_BEFORE_NUMBER);
const ORDINARY = compileWordList(ORDINARY_BEFORE_NUMBER);
const RANGE_JOINS = new Set(['-', '–', '—', '~', '÷', 'đến', 'tới']);
const CHANGE_JOINS = compileWordList(['xuống còn', 'xuống', 'lên', 'lên thành', 'lên trên']);

/** Finds the amounts of a sentence, in order. Dates, numbers of documents and durations are none. */
export function findQuantities(tokens: readonly Token[]): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = readQuantity(tokens, at, found.at(-1)?.to ?? 0);
    if (quantity !== null) found.push(quantity);
    at = Math.max(at + 1, quantity?.to ?? 0);
  }
  return found;
}

function readQuantity(tokens: readonly Token[], at: number, floor: number): Quantity | null {
  const numbers = readPrintedNumbers(tokens, at);
  if (numbers === null || isListMarker(tokens, at)) return null;
  const unit = readUnit(tokens, numbers.to);
  if (unit === null) return null;
  const before = readComparatorBefore(tokens, at, floor);
  if (isName(tokens, at, unit, before !== null)) return null;
  if (unit.kind === 'duration' && !(unit.rate && before !== null)) return null;
  const spelled = tokens[at]?.kind === 'word';
  if (spelled && before === null) return null;
  const after = readComparatorAfter(tokens, unit.to);
  const value = readAmount(numbers.low, unit);
  const valueMax = numbers.high === null ? null : readAmount(numbers.high, unit);
  if (value === null || (numbers.high !== null && valueMax === null)) return null;
  if (valueMax !== null && valueMax <= value) return null;
  return {
    from: before?.from ?? at,
    to: after?.to ?? unit.to,
    comparator: valueMax === null ? (after?.comparator ?? before?.comparator ?? '=') : 'range',
    bound: before !== null || after !== null || valueMax !== null,
    strong: before?.strong ?? false,
    value,
    valueMax,
    unit,
    outOf: numbers.outOf,
  };
}

interface PrintedNumbers {
  readonly low: string;
  readonly high: string | null;
  readonly outOf: number | null;
  /** The token behind the last number. */
  readonly to: number;
}

function readPrintedNumbers(tokens: readonly Token[], at: number): PrintedNumbers | null {
  const token = tokens[at];
  if (token === undefined || token.kind === 'code' || token.kind === 'mark') return null;
  if (token.kind === 'word') {
    const spelled = readNumberWord(token.key);
    return spelled === null ? null : { low: String(spelled), high: null, outOf: null, to: at + 1 };
  }
  if (token.kind === 'ratio') {
    const [part = '', whole = ''] = token.printed.split('/').map((number) => number.trim());
    return { low: part, high: null, outOf: Number(whole), to: at + 1 };
  }
  const join = tokens[at + 1]?.printed === '%' ? at + 2 : at + 1;
  const change = matchPhraseAt(tokens, join, CHANGE_JOINS);
  // "từ 5% xuống còn 3%": only what is to be reached is the target, and it is found by itself.
  if (change !== null && leadsToNumber(tokens, change.to)) return null;
  const high = tokens[join + 1];
  const ranges = RANGE_JOINS.has(tokens[join]?.key ?? '') && high?.kind === 'number';
  return ranges
    ? { low: token.printed, high: high.printed, outOf: null, to: join + 2 }
    : { low: token.printed, high: null, outOf: null, to: at + 1 };
}

/** True when a number follows, with or without a comparator before it ("xuống dưới 5%"). */
function leadsToNumber(tokens: readonly Token[], at: number): boolean {
  const comparator = matchPhraseAt(tokens, at, BOUNDS);
  return tokens[comparator?.to ?? at]?.kind === 'number';
}

function readAmount(printed: string, unit: ReadUnit): number | null {
  const measured = unit.kind === 'share' || unit.kind === 'measure' || unit.kind === 'money';
  return readNumber(printed, measured ? 'measure' : 'count', unit.kind === 'share');
}

/** "1. …", "(2) …", "3- …" at the head of an item. */
function isListMarker(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.printed === '(' && next?.printed === ')') return true;
  if (at > 0 || next?.kind !== 'mark') return false;
  if (next.printed === '.' || next.printed === ')' || next.printed === '/') return true;
  const behind = tokens[at + 2];
  const glued = tokens[at]?.end === next.start;
  return next.printed === '-' && glued && behind !== undefined && behind.start > next.end;
}

function isName(tokens: readonly Token[], at: number, unit: ReadUnit, bound: boolean): boolean {
  if (unit.kind === 'share' || unit.kind === 'measure' || unit.kind === 'money' || bound)
    return false;
  if (
    matchPhraseBefore(tokens, at, ORDINARY) === null &&
    matchPhraseBefore(tokens, at, NAMES) !== null
  ) {
    return true;
  }
  // A bare year ("kế hoạch 2026", "đến 2025").
  return /^(?:19|20)\d\d$/u.test(tokens[at]?.printed ?? '') && unit.kind === 'unknown';
}
