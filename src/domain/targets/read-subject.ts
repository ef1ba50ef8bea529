import { PREDICATE_WORDS } from './lexicon/clause-words.ts';
import { HEDGES, MISREAD_HEDGES } from './lexicon/context-words.ts';
import { compileWordList, matchPhraseAt } from './phrases.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Clause } from './clauses.ts';

const PREDICATES = compileWordList(PREDICATE_WORDS);
const RATE_WORDS = compileWordList(['tỷ lệ', 'tỉ lệ', 'số lượng', 'số', 'kết quả']);
/** Hedges and verbs before a subject ("phấn đấu có tập thể đạt …", "Xây dựng cơ quan đạt …"). */
const OPENING_WORDS = compileWordList([
  ...HEDGES.map(([words]) => words),
  ...MISREAD_HEDGES.map(([words]) => words),
  'có',
  'để',
  'xây dựng',
]);
const NOUN_MARKERS = new Set(['các', 'những', 'mỗi', 'số', 'từng', 'cơ', 'một']);
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
  if (event.kind === 'none') return readNounPhrase(tokens, event.nounFrom, to);
  const share = event.quantity.unit.kind === 'share';
  return readNounPhrase(tokens, share ? event.to : event.quantity.unit.from, to);
}

/** "Tỷ lệ bao phủ BHYT đạt …", "Mỗi chi bộ có …", "Tập thể Ban phấn đấu đạt …". */
function readSubjectBefore(tokens: readonly Token[], from: number, to: number): string | null {
  let begin = from;
  for (let skipped = matchPhraseAt(tokens, begin, OPENING_WORDS); skipped !== null;) {
    begin = skipped.to;
    skipped = matchPhraseAt(tokens, begin, OPENING_WORDS);
  }
  const rate = matchPhraseAt(tokens, begin, RATE_WORDS);
  if (rate === null && matchPhraseAt(tokens, begin, PREDICATES) !== null) return null;
  return begin >= to ? null : readNounPhrase(tokens, rate?.to ?? begin, to);
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
  if (token === undefined || token.kind === 'code') return true;
  if (token.kind === 'number') return tokens[at - 1]?.key !== 'năm';
  if (token.kind === 'mark' && '.;:()“"'.includes(token.printed)) return true;
  if (matchPhraseAt(tokens, at, PREDICATES) === null) return false;
  // "các tổ chức đoàn thể": behind a quantifier the word is a noun.
  return at === begin || !NOUN_MARKERS.has(tokens[at - 1]?.key ?? '');
}
