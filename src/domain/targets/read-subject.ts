import { AIM_HEADS, ATTRIBUTES, PREDICATE_WORDS, PURPOSE_WORDS } from './lexicon/clause-words.ts';
import { GRADES, TITLES, TITLE_BEARERS } from './lexicon/grade-words.ts';
import { HEDGES, MISREAD_HEDGES } from './lexicon/context-words.ts';
import { compileWordList, findPhrases, matchPhraseAt, matchPhraseBefore } from './phrases.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Clause } from './clauses.ts';
import type { UnitKind } from './units.ts';

const PREDICATES = compileWordList(PREDICATE_WORDS);
const ATTRIBUTE_TABLE = compileWordList(ATTRIBUTES);
const HEADS = compileWordList(AIM_HEADS);
const PURPOSES = compileWordList(PURPOSE_WORDS);
const TITLE_TABLE = compileWordList(TITLES);
const BEARERS = compileWordList(TITLE_BEARERS);
const GRADE_TABLE = compileWordList(GRADES);
const RATE_WORDS = compileWordList(['tỷ lệ', 'tỉ lệ', 'số lượng', 'số', 'kết quả']);
/** Hedges and verbs before a subject ("phấn đấu có tập thể đạt …", "Xây dựng cơ quan đạt …"). */
const OPENING_WORDS = compileWordList([
  ...HEDGES.map(([words]) => words),
  ...MISREAD_HEDGES.map(([words]) => words),
  'có',
  'để',
  'xây dựng',
]);
const COUNTED: ReadonlySet<UnitKind> = new Set(['count', 'deliverable', 'unknown']);
const EACH = compileWordList(['mỗi', 'từng']);
const REACHING = new Set(['đạt', 'là', 'còn', 'chiếm', 'lệ', 'bằng']);
const NOUN_MARKERS = new Set(['các', 'những', 'mỗi', 'số', 'từng', 'cơ', 'một']);
const QUOTES = new Set(['“', '"', '‘']);
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
  if (event.kind === 'title') {
    return readSubjectBefore(tokens, from, event.to) ?? readBearer(tokens, event.from, to);
  }
  if (event.kind === 'aim') return readAimedThing(tokens, event.to, to);
  if (event.kind === 'none') {
    return (
      readSubjectBefore(tokens, from, event.from) ??
      readNounPhrase(tokens, event.nounFrom, to, event.to)
    );
  }
  const { unit } = event.quantity;
  const first = unit.kind === 'share' ? event.to : unit.from;
  const title = matchPhraseAt(tokens, first, TITLE_TABLE);
  const bearer = title?.to === to ? readBearer(tokens, first, to) : null;
  const behind = bearer ?? readNounPhrase(tokens, first, to);
  // "hoàn thành 100% nhiệm vụ" is about the tasks; "Tỷ lệ hồ sơ … đạt 98%" about what stands before.
  const counted =
    unit.kind === 'share'
      ? !isReached(tokens, from, event.from)
      : COUNTED.has(unit.kind) && matchPhraseAt(tokens, from, EACH) === null;
  if (counted && behind !== null) return behind;
  return readSubjectBefore(tokens, from, event.from) ?? behind;
}

/** "Cán bộ, công chức là người …": whom a paragraph is about by its first sentence; null when it opens with a verb. */
export function readDoer(tokens: readonly Token[]): string | null {
  const doer = readNounPhrase(tokens, 0, tokens.length);
  return doer === null || matchPhraseAt(tokens, 0, PREDICATES) !== null ? null : doer;
}

/** The body that a title names itself: "30% tập thể lao động xuất sắc" are collectives; null when it names none. */
function readBearer(tokens: readonly Token[], at: number, to: number): string | null {
  const bearer = matchPhraseAt(tokens, at, BEARERS);
  return bearer === null || bearer.to > to ? null : printTokens(tokens, at, bearer.to);
}

/** What an aim is about: from its noun ("công tác …"), or the words behind its verb, to what it is for. */
function readAimedThing(tokens: readonly Token[], behindVerb: number, to: number): string | null {
  const purpose = findPhrases(tokens, behindVerb, to, PURPOSES)[0]?.from ?? to;
  const head = findPhrases(tokens, behindVerb, purpose, HEADS)[0]?.from;
  return readNounPhrase(tokens, head ?? behindVerb, purpose);
}

/** True when the amount is what something before it comes to ("đạt 98%", "Tỷ lệ … dưới 1%"). */
function isReached(tokens: readonly Token[], from: number, at: number): boolean {
  if (findPhrases(tokens, from, at, RATE_WORDS).length > 0) return true;
  return REACHING.has(tokens[at - 1]?.key ?? '') || tokens[at - 1]?.printed === ':';
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

/** The words from a token (at least up to `least`) to the first verb, closing mark or the limit; null for none. */
function readNounPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  least: number = from,
): string | null {
  const opened = QUOTES.has(tokens[from]?.printed ?? '') ? from + 1 : from;
  const begin = matchPhraseAt(tokens, opened, QUANTIFIERS)?.to ?? opened;
  let end = Math.max(begin, least);
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
  if (matchPhraseAt(tokens, at, GRADE_TABLE) !== null) return at > begin;
  if (matchPhraseAt(tokens, at, PREDICATES) === null) return false;
  if (matchPhraseAt(tokens, at, ATTRIBUTE_TABLE) !== null) return at === begin;
  // "các tổ chức đoàn thể", "công tác tuyên truyền": behind a quantifier the word is a noun.
  const isNoun =
    NOUN_MARKERS.has(tokens[at - 1]?.key ?? '') || matchPhraseBefore(tokens, at, HEADS) !== null;
  return at === begin || !isNoun;
}
