import {
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  COMPARATOR_FILLERS,
  COMPARATOR_SIGNS,
  STRONG_COMPARATORS,
} from './lexicon/comparator-words.ts';
import { compilePhrases, matchPhraseAt, matchPhraseBefore } from './phrases.ts';
import type { NumericComparator } from './target.ts';
import type { Token } from './tokens.ts';
import { wordKey } from './tokens.ts';

/** A comparator read beside a number, and where its words begin and end. */
export interface ReadComparator {
  readonly comparator: NumericComparator;
  /** True for words that set a bound wherever they stand ("ít nhất", "không quá"), false for "từ", "trên". */
  readonly strong: boolean;
  readonly from: number;
  readonly to: number;
}

const BEFORE = compilePhrases(COMPARATORS_BEFORE);
const STRONG = compilePhrases(STRONG_COMPARATORS);
const AFTER = compilePhrases(COMPARATORS_AFTER);
const FILLERS = new Set(COMPARATOR_FILLERS.map(wordKey));
/** How many words a strong comparator may stand before its number. */
const STRONG_REACH = 8;

/**
 * Reads what binds the number at a token from before it, looking back no further than `floor`:
 * a sign ("≥ 95%"), words right before it ("trên 96,5%"), "ít nhất là 90%", or a strong comparator
 * further off in the same run of words ("ít nhất mỗi chi bộ có 01 mô hình"). Null for a bare number.
 */
export function readComparatorBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
): ReadComparator | null {
  const sign = readSign(tokens, at);
  if (sign !== null) return sign;
  const near = matchPhraseBefore(tokens, at, BEFORE);
  if (near !== null && near.from >= floor) {
    return {
      comparator: near.value,
      strong: matchPhraseBefore(tokens, at, STRONG) !== null,
      from: near.from,
      to: at,
    };
  }
  return readStrong(tokens, at, floor);
}

/** Reads "trở lên", "trở xuống" right behind a unit; null when there is none. */
export function readComparatorAfter(tokens: readonly Token[], at: number): ReadComparator | null {
  const match = matchPhraseAt(tokens, at, AFTER);
  return match === null ? null : { comparator: match.value, strong: false, from: at, to: match.to };
}

function readSign(tokens: readonly Token[], at: number): ReadComparator | null {
  const last = tokens[at - 1]?.printed ?? '';
  if (last === '=') {
    const first = tokens[at - 2]?.printed;
    if (first === '>') return { comparator: '>=', strong: true, from: at - 2, to: at };
    return first === '<' ? { comparator: '<=', strong: true, from: at - 2, to: at } : null;
  }
  const comparator = COMPARATOR_SIGNS.get(last);
  return comparator === undefined ? null : { comparator, strong: true, from: at - 1, to: at };
}

function readStrong(tokens: readonly Token[], at: number, floor: number): ReadComparator | null {
  let fillersOnly = true;
  for (let from = at - 1; from >= Math.max(floor, at - STRONG_REACH); from--) {
    const token = tokens[from];
    if (token === undefined || token.kind !== 'word') return null;
    const match = matchPhraseAt(tokens, from, STRONG);
    // Far off, the amount itself begins at the number: its words lie between.
    if (match !== null) {
      return { comparator: match.value, strong: true, from: fillersOnly ? from : at, to: at };
    }
    if (!FILLERS.has(token.key) && !isTail(token, tokens, from)) fillersOnly = false;
  }
  return null;
}

/** The second word of a strong comparator, passed on the way to its first. */
function isTail(token: Token, tokens: readonly Token[], at: number): boolean {
  return token.kind === 'word' && matchPhraseBefore(tokens, at + 1, STRONG) !== null;
}
