import { PREDICATE_WORDS } from './lexicon/clause-words.ts';
import { HEDGES } from './lexicon/context-words.ts';
import { compilePhrases, compileWordList, matchPhraseAt } from './phrases.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Clause } from './clauses.ts';

const PREDICATES = compileWordList(PREDICATE_WORDS);
const HEDGE_TABLE = compilePhrases(HEDGES);
const RATE_WORDS = compileWordList(['tỷ lệ', 'tỉ lệ', 'số lượng', 'số', 'kết quả']);
const QUANTIFIERS = compileWordList([
  'các',
  'số',
  'tổng số',
  'những',
  'trong tổng số',
  'trên tổng số',
]);

/**
 * Reads whom or what a clause is about, in its own words: the noun phrase behind the amount ("100%
 * cán bộ, công chức đạt …"), or the one before it ("Tỷ lệ hồ sơ … đạt 98%", "Mỗi chi bộ có ít nhất 01
 * mô hình"). Null when it names nobody.
 */
export function readSubject(tokens: readonly Token[], clause: Clause): string | null {
  const { event, from, to } = clause;
  const before = readSubjectBefore(tokens, from, event.from);
  if (event.kind === 'title') return before;
  if (before !== null) return before;
  if (event.kind === 'none') return readNounPhrase(tokens, event.to - nounLength(event.noun), to);
  const share = event.quantity.unit.kind === 'share';
  return readNounPhrase(tokens, share ? event.to : event.quantity.unit.from, to);
}

function nounLength(noun: string | null): number {
  return noun === null ? 1 : noun.split(' ').length;
}

/** "Tỷ lệ bao phủ BHYT đạt …", "Mỗi chi bộ có …", "Tập thể Ban phấn đấu đạt …". */
function readSubjectBefore(tokens: readonly Token[], from: number, to: number): string | null {
  const rate = matchPhraseAt(tokens, from, RATE_WORDS);
  const begin = rate === null ? from : rate.to;
  if (rate === null && matchPhraseAt(tokens, from, PREDICATES) !== null) return null;
  if (matchPhraseAt(tokens, from, HEDGE_TABLE) !== null) return null;
  return readNounPhrase(tokens, begin, to);
}

/** The words from a token up to the first verb, closing mark or the limit; null when there are none. */
function readNounPhrase(tokens: readonly Token[], from: number, to: number): string | null {
  const quantifier = matchPhraseAt(tokens, from, QUANTIFIERS);
  const begin = quantifier === null ? from : quantifier.to;
  let end = begin;
  while (end < to && !endsNounPhrase(tokens, begin, end)) end++;
  while (end > begin && tokens[end - 1]?.kind === 'mark') end--;
  const words = printTokens(tokens, begin, end).replaceAll(/[“”"]/gu, '');
  return words === '' ? null : words;
}

function endsNounPhrase(tokens: readonly Token[], begin: number, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || token.kind === 'code') return true;
  if (token.kind === 'mark' && '.;:()“"'.includes(token.printed)) return true;
  return at > begin && matchPhraseAt(tokens, at, PREDICATES) !== null;
}
