import { HEDGES, MISREAD_HEDGES } from './lexicon/context-words.ts';
import { compilePhrases, findPhrases, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const HEDGE_TABLE = compilePhrases(HEDGES);
const MISREAD_TABLE = compilePhrases(MISREAD_HEDGES);

/**
 * Reads how firmly the words between two tokens commit ("phấn đấu", "đề nghị"), in the form that the
 * data carries. A misread "Phần đấu" counts where the words begin. Null for a plain statement.
 */
export function readHedge(tokens: readonly Token[], from: number, to: number): string | null {
  const misread = matchPhraseAt(tokens, from, MISREAD_TABLE);
  if (misread !== null && misread.to <= to) return misread.value;
  return findPhrases(tokens, from, to, HEDGE_TABLE)[0]?.value ?? null;
}
