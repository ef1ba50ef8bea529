import type { Clause } from './clauses.ts';
import { COMPLETION_GRADES, TITLES } from './lexicon/grade-words.ts';
import { compileWordList, findPhrases, hasPhrase, matchPhraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const COMPLETION = compileWordList(COMPLETION_GRADES);
const COMPLETIONS = new Set(COMPLETION_GRADES);
const TITLE_TABLE = compileWordList(TITLES);
const REACH = compileWordList(['đạt', 'được', 'đạt danh hiệu', 'được tặng']);

/**
 * Splits a clause whose one amount has two predicates, a grade and a title ("100% công chức hoàn
 * thành tốt nhiệm vụ và đạt danh hiệu “Lao động tiên tiến”"): two targets with the same amount. Any
 * other clause is given back as it is.
 */
export function splitPredicates(tokens: readonly Token[], clause: Clause): readonly Clause[] {
  const { event, to } = clause;
  if (event.kind !== 'amount') return [clause];
  const grade = findPhrases(tokens, event.to, to, COMPLETION)[0];
  if (grade === undefined) return [clause];
  for (let at = grade.to; at < to; at++) {
    if (tokens[at]?.key !== 'và' || matchPhraseAt(tokens, at + 1, REACH) === null) continue;
    const titled = findPhrases(tokens, at, to, TITLE_TABLE).some(({ value }) => {
      return !COMPLETIONS.has(value);
    });
    if (titled && !hasPhrase(tokens, at, to, COMPLETION)) {
      return [
        { ...clause, to: at },
        { ...clause, predicate: at + 1 },
      ];
    }
  }
  return [clause];
}
