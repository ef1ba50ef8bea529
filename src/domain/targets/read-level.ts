import { GRADES, SHORT_GRADES, TITLES } from './lexicon/grade-words.ts';
import { compileWordList, findPhrases, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const GRADE_TABLE = compileWordList(GRADES);
/** These are grades only with "trở lên" behind them. */
const OPEN_ENDED_TABLE = compileWordList([...GRADES, ...SHORT_GRADES, ...TITLES]);
const AND_ABOVE = compileWordList(['trở lên']);

/**
 * Reads the grade that a clause sets between two tokens, "trở lên" included: "hoàn thành tốt nhiệm
 * vụ trở lên", "tập thể lao động tiên tiến trở lên". Null when it sets none.
 */
export function readLevel(tokens: readonly Token[], from: number, to: number): string | null {
  for (const grade of findPhrases(tokens, from, to, OPEN_ENDED_TABLE)) {
    let at = grade.to;
    while (tokens[at]?.kind === 'mark' && '”"’\'“'.includes(tokens[at]?.printed ?? ' ')) at++;
    if (at < to && matchPhraseAt(tokens, at, AND_ABOVE) !== null) return `${grade.value} trở lên`;
  }
  return findPhrases(tokens, from, to, GRADE_TABLE)[0]?.value ?? null;
}
