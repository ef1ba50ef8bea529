import type { Clause } from './clauses.ts';
import { HEDGES } from './lexicon/context-words.ts';
import { COMPLETION_GRADES, TITLES } from './lexicon/grade-words.ts';
import {
  compilePhrases,
  compileWordList,
  findPhrases,
  hasPhrase,
  matchPhraseAt,
} from './phrases.ts';
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

const HEDGE_TABLE = compilePhrases(HEDGES);

/**
 * Gives a title that is one more thing to be reached by the same share its amount ("100% các phòng đăng
 * ký thi đua và phấn đấu đạt danh hiệu …"): it follows "và" and a hedge, and names nobody of its own.
 * Any other clause is given back as it is.
 */
export function shareAmounts(
  tokens: readonly Token[],
  clauses: readonly Clause[],
): readonly Clause[] {
  return clauses.map((clause, index) => {
    const before = clauses[index - 1];
    const follows = before?.to === clause.from - 1 && tokens[clause.from - 1]?.key === 'và';
    if (clause.event.kind !== 'title' || before === undefined || !follows) return clause;
    if (before.event.kind !== 'amount' || before.event.quantity.unit.kind !== 'share')
      return clause;
    const hedge = matchPhraseAt(tokens, clause.from, HEDGE_TABLE);
    if (hedge === null || matchPhraseAt(tokens, hedge.to, REACH) === null) return clause;
    return { ...clause, event: before.event, from: before.from, predicate: clause.from };
  });
}
