import {
  AIM_WORDS,
  COMMITMENT_WORDS,
  COST_WORDS,
  FIRM_HEDGES,
  HEDGES,
  PLAIN_PERCENT_WORDS,
  PLANNED_VERBS,
  REPORT_WORDS,
  SHARE_AIM_WORDS,
  VOTE_WORDS,
} from './lexicon/context-words.ts';
import { ENUMERATORS } from './lexicon/number-context.ts';
import {
  compilePhrases,
  compileWordList,
  findPhrases,
  hasPhrase,
  matchPhraseAt,
  matchPhraseBefore,
} from './phrases.ts';
import type { Quantity } from './quantities.ts';
import type { Token } from './tokens.ts';
import type { UnitKind } from './units.ts';

/** What is known of the place where an amount stands. */
export interface AmountContext {
  /** Among targets, in a report on what has been, or in any other text. */
  readonly place: 'target' | 'report' | 'other';
  /** True when words before the clause commit for it ("Phấn đấu …; trên 85% …"). */
  readonly hedged: boolean;
  /** True under a heading of work to be done. */
  readonly planned: boolean;
  /** The year the plan is for; null when it is not known. */
  readonly year: number | null;
}

const SHARE_AIMS = compileWordList(SHARE_AIM_WORDS);
const AIMS = compileWordList(AIM_WORDS);
const HEDGE_TABLE = compilePhrases(HEDGES);
const REPORTS = compileWordList(REPORT_WORDS);
const PLANNED = compileWordList(PLANNED_VERBS);
const VOTES = compileWordList(VOTE_WORDS);
const PLAIN_PERCENTS = compileWordList(PLAIN_PERCENT_WORDS);
const FIRM = compileWordList(FIRM_HEDGES);
const COMMITMENTS = compileWordList(COMMITMENT_WORDS);
const COSTS = compileWordList(COST_WORDS);
const ENUMERATOR_TABLE = compileWordList(ENUMERATORS);
/** Kinds of units that are merely numbered off behind "gồm", "với", "cả". */
const NUMBERED_OFF: ReadonlySet<UnitKind> = new Set([
  'count',
  'deliverable',
  'uncounted',
  'unknown',
]);
/** How many words before a count its verb may stand. */
const AIM_REACH = 5;
/** How many words a commitment may have before its count. */
const COMMITMENT_REACH = 5;

/**
 * Decides whether an amount is a target: no achievement that is reported, no outcome of a vote, no
 * price or share of costs, and outside a target section only what the plan commits to.
 */
export function isTargetAmount(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity,
  context: AmountContext,
): boolean {
  const hedged = context.hedged || hasPhrase(tokens, from, quantity.from, HEDGE_TABLE);
  const aimed = hedged || hasPhrase(tokens, quantity.to, to, HEDGE_TABLE);
  if (context.place === 'report' && !aimed) return false;
  if (!aimed && !quantity.strong && isReported(tokens, from, to, context.year)) return false;
  if (isVote(tokens, from, to, quantity)) return false;
  return context.place === 'target'
    ? fitsTargetSection(tokens, from, quantity, hedged)
    : fitsOtherText(tokens, from, to, quantity, {
        hedged,
        firm: context.hedged || hasPhrase(tokens, from, quantity.from, FIRM),
        committed: context.planned && isCommitment(tokens, from, quantity.from),
      });
}

/** "Thành lập 03 tổ hợp tác": a clause that opens with a verb of doing, the count right behind it. */
function isCommitment(tokens: readonly Token[], from: number, at: number): boolean {
  return at - from <= COMMITMENT_REACH && matchPhraseAt(tokens, from, COMMITMENTS) !== null;
}

/** True when a clause tells what has been: "đã đạt 95%", "năm 2022 đạt 95%" in a plan for 2023. */
export function isReported(
  tokens: readonly Token[],
  from: number,
  to: number,
  year: number | null,
): boolean {
  const told = findPhrases(tokens, from, to, REPORTS).some((match) => {
    if (match.value === 'đã') return matchPhraseAt(tokens, match.to, PLANNED) === null;
    return !isBaseline(tokens, match.from);
  });
  return told || (year !== null && namesEarlierYear(tokens, from, to, year));
}

/** "so với năm 2022" compares; it does not report. */
function isBaseline(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 4), at).map(({ key }) => key);
  return words.includes('với') || words.includes('hơn');
}

function namesEarlierYear(
  tokens: readonly Token[],
  from: number,
  to: number,
  year: number,
): boolean {
  for (let at = from; at + 1 < to; at++) {
    if (tokens[at]?.key !== 'năm') continue;
    const named = Number(tokens[at + 1]?.printed);
    if (named >= 1945 && named < year && !isBaseline(tokens, at)) return true;
  }
  return false;
}

/** "100% thành viên nhất trí", "thông qua 100%"; "tuyên truyền thông qua …" is none. */
function isVote(tokens: readonly Token[], from: number, to: number, quantity: Quantity): boolean {
  return findPhrases(tokens, from, to, VOTES).some((match) => {
    if (match.value !== 'thông qua') return true;
    return match.to === quantity.from || match.from === quantity.to;
  });
}

function fitsTargetSection(
  tokens: readonly Token[],
  from: number,
  quantity: Quantity,
  hedged: boolean,
): boolean {
  const { kind } = quantity.unit;
  if (kind === 'share' || quantity.bound || hedged)
    return kind !== 'duration' || quantity.unit.rate;
  if (isEnumerated(tokens, quantity)) return false;
  if (kind === 'uncounted' || kind === 'duration') return false;
  return kind === 'unknown' ? isAimedAt(tokens, from, quantity.from) : true;
}

/** How firmly the words around an amount commit. */
interface Commitment {
  readonly hedged: boolean;
  readonly firm: boolean;
  readonly committed: boolean;
}

function fitsOtherText(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity,
  { hedged, firm, committed }: Commitment,
): boolean {
  const { kind, rate } = quantity.unit;
  const atLeast = quantity.bound && (quantity.comparator === '>=' || quantity.comparator === '>');
  if (quantity.outOf !== null) return hedged;
  if (!quantity.bound && isEnumerated(tokens, quantity)) return false;
  switch (kind) {
    case 'share':
      if (!firm && hasPhrase(tokens, from, to, PLAIN_PERCENTS)) return false;
      return (
        hedged ||
        quantity.bound ||
        quantity.value === 100 ||
        hasPhrase(tokens, from, quantity.from, SHARE_AIMS)
      );
    case 'deliverable':
      if (quantity.comparator === '<=' || quantity.comparator === '<') return false;
      return hedged || committed || atLeast || isAimedAt(tokens, from, quantity.from);
    case 'duration':
      return rate && atLeast;
    case 'count':
      return firm || committed || (atLeast && (hedged || quantity.strong));
    case 'measure':
      return firm || committed;
    case 'money':
      return firm && !hasPhrase(tokens, from, to, COSTS);
    case 'uncounted':
    case 'unknown':
      return (firm && quantity.bound) || (rate && quantity.strong);
  }
}

/** "cả 3 tiêu chí", "gồm 02 phần": numbered off; "tại 100% hộ dân" is none. */
function isEnumerated(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!NUMBERED_OFF.has(quantity.unit.kind)) return false;
  return matchPhraseBefore(tokens, quantity.from, ENUMERATOR_TABLE) !== null;
}

/** True when a verb that aims stands shortly before a number. */
function isAimedAt(tokens: readonly Token[], from: number, at: number): boolean {
  return hasPhrase(tokens, Math.max(from, at - AIM_REACH), at, AIMS);
}
