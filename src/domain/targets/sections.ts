import type { Span } from '../text/span.ts';
import { trimSpan } from './blocks.ts';
import {
  CLOSING_WORDS,
  OTHER_SECTION_WORDS,
  REPORT_SECTION_WORDS,
  TARGET_LIST_WORDS,
  TARGET_SECTION_WORDS,
} from './lexicon/section-words.ts';
import {
  compilePhrases,
  compileWordList,
  findPhrases,
  hasPhrase,
  matchPhraseAt,
} from './phrases.ts';
import { tokenizeSpan } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What a section is for: its targets, a report on what has been, or anything else. */
export type SectionKind = 'target' | 'report' | 'other';

/** A line that opens a section. A smaller rank stands higher ("I." is 1, "1." is 2, "a)" is 3). */
export interface Heading extends Span {
  readonly rank: number;
  /** Null when its words say nothing of what the section is for. */
  readonly kind: SectionKind | null;
  /** True when it announces a list of targets ("CHỈ TIÊU"), not only aims in general. */
  readonly lists: boolean;
}

const SECTION_WORDS = compilePhrases<SectionKind>([
  ...TARGET_SECTION_WORDS.map((words) => [words, 'target'] as const),
  ...REPORT_SECTION_WORDS.map((words) => [words, 'report'] as const),
  ...OTHER_SECTION_WORDS.map((words) => [words, 'other'] as const),
]);
const LISTS = compileWordList(TARGET_LIST_WORDS);
const CLOSING = compilePhrases(CLOSING_WORDS.map((words) => [words, true] as const));

const ABOUT = compileWordList(['đối với']);
/** How many tokens into a line these words stand: behind the number and its stop. */
const ABOUT_REACH = 4;

const MARKER =
  /^[#*\s]*(?:(?<roman>(?:[Pp]hần|PHẦN)?\s?[IVX]{1,5}|[A-E])|(?<arabic>\d{1,2}(?:\.\d{1,2}){0,3})|(?<letter>[a-zđ]))\s?[.):/–-]/u;
/** The rank of a line that only its colon makes a heading. */
export const UNNUMBERED_RANK = 4;
/** Longer lines are paragraphs, whatever they begin with. */
const HEADING_LENGTH = 120;
/** How many tokens into a line its telling word may stand ("II. NHỮNG KẾT QUẢ …"). */
const HEAD_LENGTH = 5;

/** Reads a block as a heading; null for a paragraph or a list item. */
export function readHeading(text: string, block: Span): Heading | null {
  const tokens = tokenizeSpan(text, block);
  if (matchPhraseAt(tokens, 0, CLOSING) !== null)
    return { ...block, rank: 0, kind: 'other', lists: false };
  const printed = text.slice(block.start, block.end);
  const rank = readRank(printed);
  if (rank === null || block.end - block.start > HEADING_LENGTH) return null;
  // A line with an amount states a target; it does not announce one.
  if (tokens.some((token) => token.printed === '%')) return null;
  const kind = readKind(tokens);
  const marked = rank === 2 || rank === 3;
  if (marked && kind === null) return null;
  if (rank === UNNUMBERED_RANK && (kind === null || kind === 'other')) return null;
  // "1. Hoàn thành tốt nhiệm vụ được giao." is an item; headings do not end with a full stop.
  if (marked && /[.;]$/u.test(printed)) return null;
  const lists = kind === 'target' && hasPhrase(tokens, 0, tokens.length, LISTS);
  return { ...trimSpan(text, block), rank, kind, lists };
}

/** The rank of a numbered line that is no heading; null when it has no number. It closes sections of its own rank. */
export function readItemRank(text: string, block: Span): number | null {
  const match = MARKER.exec(text.slice(block.start, Math.min(block.end, block.start + 24)));
  return match === null ? null : rankOfMarker(match);
}

function readRank(printed: string): number | null {
  const match = MARKER.exec(printed);
  if (match !== null) return rankOfMarker(match);
  if (/^\s*#/u.test(printed)) return 1;
  const words = printed.replaceAll(/[*_]/gu, '').trim();
  if (!/^[\p{L}(]/u.test(words)) return null;
  if (words === words.toUpperCase()) return 1;
  return words.endsWith(':') ? UNNUMBERED_RANK : null;
}

function rankOfMarker(match: RegExpExecArray): number {
  if (match.groups?.['roman'] !== undefined) return 1;
  return match.groups?.['arabic'] === undefined ? 3 : 2;
}

/**
 * The first word that tells decides: "mục tiêu, nhiệm vụ" holds targets, "giải pháp thực hiện mục tiêu"
 * does not. "Đối với nhiệm vụ chuyên môn" tells whom or what a part is about, not what it is for.
 */
function readKind(tokens: readonly Token[]): SectionKind | null {
  if (findPhrases(tokens, 0, ABOUT_REACH, ABOUT).length > 0) return null;
  const first = findPhrases(tokens, 0, tokens.length, SECTION_WORDS)[0];
  if (first === undefined) return null;
  const near = first.from <= HEAD_LENGTH || first.value === 'target';
  return near ? first.value : null;
}
