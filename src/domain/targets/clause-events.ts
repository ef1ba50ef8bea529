import { indexClauseStarts } from './clause-starts.ts';
import type { ClauseStarts } from './clause-starts.ts';
import { HEDGES, ZERO_NOUNS, ZERO_WORDS } from './lexicon/context-words.ts';
import { TITLES } from './lexicon/grade-words.ts';
import { compilePhrases, compileWordList, findPhrases, matchPhraseAt } from './phrases.ts';
import { findQuantities } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';

/**
 * What makes a clause a target: an amount, words that say "none" ("không có …"), a title or grade
 * that stands without any amount, or an aim without any of them.
 */
export type ClauseEvent =
  | {
      readonly kind: 'amount';
      readonly from: number;
      readonly to: number;
      readonly quantity: Quantity;
    }
  /** `noun` is what there must be none of; null when the text lists several. */
  | {
      readonly kind: 'none';
      readonly from: number;
      readonly to: number;
      readonly noun: string | null;
      readonly nounFrom: number;
    }
  | { readonly kind: 'title'; readonly from: number; readonly to: number }
  /** `from` to `to` is the verb that opens it; empty when the aim is told by its indicator alone. */
  | { readonly kind: 'aim'; readonly from: number; readonly to: number };

const ZEROES = compileWordList(ZERO_WORDS);
const NOUNS = compileWordList(ZERO_NOUNS);
const TITLE_TABLE = compileWordList(TITLES);
const HEDGE_TABLE = compilePhrases(HEDGES);

/** Finds the events of a sentence, in order. `targets`: whether the sentence stands among targets. */
export function findClauseEvents(
  tokens: readonly Token[],
  targets: boolean,
  starts: ClauseStarts = indexClauseStarts(tokens),
): readonly ClauseEvent[] {
  const amounts = findQuantities(tokens)
    .filter((quantity, index, all) => !restatesAmount(tokens, quantity, all[index - 1]))
    .map((quantity): ClauseEvent => {
      return { kind: 'amount', from: quantity.from, to: quantity.to, quantity };
    });
  const zeroes = findZeroes(tokens, targets).filter((zero) => {
    // "95% đơn vị không có cán bộ vi phạm": what is counted is the 95%, not the none.
    const before = lastEndingBefore(amounts, zero.from);
    return before === undefined || starts.opensBetween(before.to, zero.from);
  });
  const events = [...amounts, ...zeroes].toSorted((a, b) => a.from - b.from);
  if (!targets) return events;
  const titles = findTitles(tokens).filter((title) => !isCovered(title, events, starts));
  return [...events, ...titles].toSorted((a, b) => a.from - b.from);
}

/** "33 đồng chí (100%)": the amount in brackets says the same in another way. */
function restatesAmount(
  tokens: readonly Token[],
  quantity: Quantity,
  previous: Quantity | undefined,
): boolean {
  const opening = quantity.from - 1;
  return tokens[opening]?.printed === '(' && opening === previous?.to;
}

function findZeroes(tokens: readonly Token[], targets: boolean): readonly ClauseEvent[] {
  const firstHedge = findPhrases(tokens, 0, tokens.length, HEDGE_TABLE)[0]?.to ?? Infinity;
  return findPhrases(tokens, 0, tokens.length, ZEROES).flatMap(({ from, to }): ClauseEvent[] => {
    const noun = matchPhraseAt(tokens, to, NOUNS);
    if (noun === null || !(targets || firstHedge <= from)) return [];
    const listed = tokens[noun.to]?.printed === ',';
    return [{ kind: 'none', from, to: noun.to, nounFrom: to, noun: listed ? null : noun.value }];
  });
}

/**
 * Finds titles. "Bằng khen hoặc Cờ thi đua" and "đạt danh hiệu Lao động tiên tiến" count as one: the
 * first, unless a comma or "và" stands between.
 */
function findTitles(tokens: readonly Token[]): readonly ClauseEvent[] {
  return findPhrases(tokens, 0, tokens.length, TITLE_TABLE)
    .filter(({ from }, index, all) => {
      const behind = all[index - 1]?.to;
      if (behind === undefined) return true;
      const between = tokens.slice(behind, from);
      if (between.some(({ key }) => key === 'hoặc')) return false;
      return between.some(({ key }) => key === ',' || key === 'và');
    })
    .map(({ from, to }) => ({ kind: 'title', from, to }));
}

/** A title belongs to an amount of the same clause, whichever comes first. */
function isCovered(
  title: ClauseEvent,
  events: readonly ClauseEvent[],
  starts: ClauseStarts,
): boolean {
  const before = events[countWhile(events, (event) => event.from <= title.from) - 1];
  if (before !== undefined && !starts.opensBetween(before.to, title.from)) return true;
  const behind = firstBeginningAt(events, title.from);
  if (behind === undefined) return false;
  return !starts.commaBetween(title.to, behind.from) && !starts.opensBetween(title.to, behind.from);
}

function lastEndingBefore(events: readonly ClauseEvent[], at: number): ClauseEvent | undefined {
  return events[countWhile(events, (event) => event.to <= at) - 1];
}

function firstBeginningAt(events: readonly ClauseEvent[], at: number): ClauseEvent | undefined {
  return events[countWhile(events, (event) => event.from < at)];
}

/** How many events from the first on hold; the events that hold all stand first. */
function countWhile(
  events: readonly ClauseEvent[],
  holds: (event: ClauseEvent) => boolean,
): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const event = events[middle];
    if (event !== undefined && holds(event)) low = middle + 1;
    else high = middle;
  }
  return low;
}
