import { isReported } from './accept-amount.ts';
import type { ClauseStarts } from './clause-starts.ts';
import type { Clause } from './clauses.ts';
import { dropTail, skipLead } from './clauses.ts';
import { AIM_OPENERS } from './lexicon/clause-words.ts';
import { HEDGES } from './lexicon/context-words.ts';
import { NOT_REACHED_WORDS } from './lexicon/title-context.ts';
import { compilePhrases, compileWordList, hasPhrase, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const OPENERS = compileWordList(AIM_OPENERS);
const NOT_REACHED = compileWordList(NOT_REACHED_WORDS);
const HEDGE_TABLE = compilePhrases(HEDGES);
/** Fewer words say too little to be an aim of their own ("Giữ kỷ cương"). */
const LEAST_WORDS = 5;

/**
 * Finds the aims without a number in a sentence of a list of targets: clauses that open with a verb
 * of achieving ("Hoàn thành có chất lượng …", "tăng cường …"). A bracket behind an aim is not part of
 * it. Clauses that open otherwise are given too, with an empty event: whether they are an aim only
 * their indicator can tell. Rules, appeals and reports are none.
 */
export function findAims(
  tokens: readonly Token[],
  starts: ClauseStarts,
  year: number | null,
): readonly Clause[] {
  const cuts = tokens.flatMap((_, at) => (isTopStart(starts, at) ? [at] : []));
  return [0, ...cuts].flatMap((from, index, all) => {
    const to = all[index + 1] ?? tokens.length;
    const clause = readAim(tokens, from, endBeforeBracket(starts, from, to));
    if (clause === null || isReported(tokens, clause.from, clause.to, year)) return [];
    return [clause];
  });
}

function readAim(tokens: readonly Token[], begin: number, end: number): Clause | null {
  const from = skipLead(tokens, begin, end);
  const to = dropTail(tokens, from, end, from);
  if (to - from < LEAST_WORDS || hasPhrase(tokens, from, to, NOT_REACHED)) return null;
  const hedged = matchPhraseAt(tokens, from, HEDGE_TABLE)?.to ?? from;
  const verb = matchPhraseAt(tokens, hedged, OPENERS);
  return { event: { kind: 'aim', from: hedged, to: verb?.to ?? hedged }, from, to };
}

function isTopStart(starts: ClauseStarts, at: number): boolean {
  return at > 0 && starts.opensAt(at) && starts.brackets.around(at) === null;
}

function endBeforeBracket(starts: ClauseStarts, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const pair = starts.brackets.pairAt(at);
    if (pair !== null && pair.start === at) return at;
  }
  return to;
}
