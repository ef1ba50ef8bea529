import { TARGET_OPENERS } from './lexicon/section-words.ts';
import { REACHED_WORDS } from './lexicon/title-context.ts';
import { compileWordList, hasPhrase } from './phrases.ts';
import { readDue } from './read-due.ts';
import { readHedge } from './read-hedge.ts';
import type { TargetDue } from './target.ts';
import type { Token } from './tokens.ts';

/** A sentence, an item of a list in running text, or a table cell. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly intro: SentenceIntro;
  /** True behind a semicolon: what the sentence before commits to goes on. */
  readonly continues: boolean;
  /** True when a colon ends it: it introduces what follows. */
  readonly introduces: boolean;
}

/** What stood before a colon in the same block and holds for every sentence behind it. */
export interface SentenceIntro {
  /** True when it announces targets ("Phấn đấu đạt các chỉ tiêu:"). */
  readonly announces: boolean;
  /** True when it reaches for titles ("Đạt các danh hiệu:"). */
  readonly reaches: boolean;
  readonly hedge: string | null;
  readonly due: TargetDue | null;
}

const NO_INTRO: SentenceIntro = { announces: false, reaches: false, hedge: null, due: null };

const REACHED = compileWordList(REACHED_WORDS);
const OPENERS = compileWordList(TARGET_OPENERS);
/** A label before a colon and the number behind it are one statement up to this many tokens ("Giỏi: 30%"). */
const LABEL_LENGTH = 8;
const LABELLED_LENGTH = 9;

/** Cuts the tokens of a block into sentences. A colon ends one and introduces the next. */
export function splitSentences(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let intro = NO_INTRO;
  let continues = false;
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const colon = tokens[at]?.printed === ':';
    const ends = at === tokens.length || colon || endsSentence(tokens, at);
    if (!ends || (colon && isLabel(tokens, from, at))) continue;
    const words = tokens.slice(from, at);
    if (words.length > 0) {
      sentences.push({ tokens: words, intro, continues, introduces: colon });
      continues = false;
    }
    continues ||= tokens[at]?.printed === ';';
    if (colon) intro = readIntro(words, intro);
    from = startsItem(tokens, at) ? at : at + 1;
  }
  return sentences;
}

function readIntro(words: readonly Token[], outer: SentenceIntro): SentenceIntro {
  return {
    announces: outer.announces || hasPhrase(words, 0, words.length, OPENERS),
    reaches: outer.reaches || hasPhrase(words, 0, words.length, REACHED),
    hedge: readHedge(words, 0, words.length) ?? outer.hedge,
    due: readDue(words, 0, words.length) ?? outer.due,
  };
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const printed = tokens[at]?.printed ?? '';
  if (printed === ';' || printed === '|' || printed === '•') return true;
  if (startsItem(tokens, at)) return true;
  if (!'.!?…'.includes(printed)) return false;
  const next = tokens[at + 1];
  if (next === undefined) return true;
  if (isAbbreviation(tokens[at - 1])) return false;
  return !/^\p{Ll}/u.test(next.printed);
}

/** Abbreviations that end in a full stop and stand before a name. */
const ABBREVIATIONS = new Set(['TP', 'TX', 'TS', 'ThS', 'GS', 'PGS', 'BS', 'KS', 'CN', 'tr', 'v']);

/** "(1) …" within a paragraph opens an item. */
function startsItem(tokens: readonly Token[], at: number): boolean {
  return (
    at > 0 &&
    tokens[at]?.printed === '(' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 2]?.printed === ')'
  );
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && ABBREVIATIONS.has(token.printed);
}

/** "Học sinh giỏi: 30%": the label says what the number is of. */
function isLabel(tokens: readonly Token[], from: number, colon: number): boolean {
  if (colon - from > LABEL_LENGTH || hasPhrase(tokens, from, colon, OPENERS)) return false;
  const next = tokens[colon + 1];
  if (next === undefined || (next.kind !== 'number' && next.kind !== 'ratio')) return false;
  let end = colon + 1;
  while (end < tokens.length && !endsSentence(tokens, end)) {
    if (++end - colon > LABELLED_LENGTH) return false;
  }
  return true;
}
