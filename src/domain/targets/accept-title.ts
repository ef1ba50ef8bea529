import type { ClauseEvent } from './clause-events.ts';
import { NOT_REACHED_WORDS, REACHED_WORDS } from './lexicon/title-context.ts';
import { GRADES } from './lexicon/grade-words.ts';
import { compileWordList, hasPhrase, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const REACHED = compileWordList(REACHED_WORDS);
const NOT_REACHED = compileWordList(NOT_REACHED_WORDS);
const GRADE_TABLE = compileWordList(GRADES);

/**
 * Decides whether a clause among targets, without any amount, aims at the title or grade in it: a
 * verb reaches for it ("phấn đấu đạt Bằng khen"), or it is a grade said of somebody ("chi bộ trong
 * sạch, vững mạnh"). `reachedBefore`: an intro reaches for it ("Đạt các danh hiệu: …"). Rules for awarding and calls to emulate are none.
 */
export function isTargetTitle(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: ClauseEvent,
  reachedBefore: boolean,
): boolean {
  if (hasPhrase(tokens, from, to, NOT_REACHED)) return false;
  if (reachedBefore || hasPhrase(tokens, from, title.to, REACHED)) return true;
  return title.from > from && matchPhraseAt(tokens, title.from, GRADE_TABLE) !== null;
}
