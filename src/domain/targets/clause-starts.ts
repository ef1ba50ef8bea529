import { pairBrackets } from './brackets.ts';
import type { Brackets } from './brackets.ts';
import { HEDGES } from './lexicon/context-words.ts';
import { CLAUSE_STARTERS, PREDICATE_WORDS } from './lexicon/clause-words.ts';
import { compilePhrases, compileWordList, findPhrases, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** Where clauses of their own begin in a sentence, ready to be asked about any stretch of it. */
export interface ClauseStarts {
  /** True when the mark or join at a token opens a clause of its own. */
  readonly opensAt: (at: number) => boolean;
  /** True when such a mark or join stands between two tokens, or a bracket parts them. */
  readonly opensBetween: (from: number, to: number) => boolean;
  /** True when a comma stands between two tokens. */
  readonly commaBetween: (from: number, to: number) => boolean;
  readonly brackets: Brackets;
}

const STARTERS = compileWordList(CLAUSE_STARTERS);
const PREDICATES = compileWordList(PREDICATE_WORDS);
const HEDGE_TABLE = compilePhrases(HEDGES);
/** How many words may stand between a comma and a hedge ("…, tổ phấn đấu đạt …"). */
const HEDGE_REACH = 4;
/** How many words before a comma its amount is looked for. */
const SUBJECT_REACH = 12;

/** Marks the clause starts of a sentence, once, so that asking is cheap however long it is. */
export function indexClauseStarts(tokens: readonly Token[]): ClauseStarts {
  const starts = tokens.map((token, at) => opensClause(tokens, token, at));
  const startsBefore = countBefore(starts);
  const commasBefore = countBefore(tokens.map(({ printed }) => printed === ','));
  const brackets = pairBrackets(tokens);
  return {
    brackets,
    opensAt: (at) => starts[at] ?? false,
    opensBetween: (from, to) => {
      const parted = brackets.around(from - 1)?.start !== brackets.around(to)?.start;
      return parted || countBetween(startsBefore, from, to) > 0;
    },
    commaBetween: (from, to) => countBetween(commasBefore, from, to) > 0,
  };
}

/** A comma before a clause starter or a hedge, "trong đó", "và" before a hedge. */
function opensClause(tokens: readonly Token[], token: Token, at: number): boolean {
  if (token.key === 'và') return matchPhraseAt(tokens, at + 1, HEDGE_TABLE) !== null;
  if (token.key === 'trong') return tokens[at + 1]?.key === 'đó';
  if (token.printed !== ',') return false;
  if (matchPhraseAt(tokens, at + 1, STARTERS) !== null) return true;
  const reach = Math.min(tokens.length, at + 1 + HEDGE_REACH);
  return findPhrases(tokens, at + 1, reach, HEDGE_TABLE).some((hedge) => {
    const words = tokens.slice(at + 1, hedge.from);
    if (!words.every(({ kind }) => kind === 'word')) return false;
    return words.length === 0 || !isWithinSubject(tokens, at);
  });
}

/** The comma of "100% cán bộ, công chức phấn đấu …": no verb stands between the amount and it. */
function isWithinSubject(tokens: readonly Token[], comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(0, comma - SUBJECT_REACH); at--) {
    if (tokens[at]?.printed === '%') return at < comma - 1;
    if (tokens[at]?.kind === 'number') return false;
    if (matchPhraseAt(tokens, at, PREDICATES) !== null) return false;
  }
  return false;
}

function countBefore(flags: readonly boolean[]): readonly number[] {
  const counts = [0];
  let count = 0;
  for (const flag of flags) counts.push((count += flag ? 1 : 0));
  return counts;
}

function countBetween(counts: readonly number[], from: number, to: number): number {
  return to <= from ? 0 : (counts[to] ?? 0) - (counts[from] ?? 0);
}
