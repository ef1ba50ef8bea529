import type { ReadingView } from '../../text/reading-view.ts';
import {
  AGENCY_COMMA,
  AGENCY_WORDS,
  BEHIND_AND,
  CAPITAL_TITLE_STARTS,
  CLAUSE_WORDS,
  TITLE_STARTS,
  WHOLE_NAME,
} from '../vocabulary/clause-words.ts';
import { readTypeWordAt } from '../vocabulary/type-words.ts';
import {
  isCapital,
  isHardBreak,
  isSpace,
  readWord,
  wordEndAfter,
  wordStartBefore,
} from './text-place.ts';

const MAX_WORDS = 22;
const NEXT_LENGTH = 12;
/** Words that never stand in an agency's name: "tài" in "Bộ Tài chính" does, "tại" does not. */
const NAME_ENDS = new Set(['về', 'ngày', 'năm', 'tại', 'theo']);
/** Words that only the name of a place, in capitals throughout, goes on from: "tỉnh⏎Quảng Ngãi". */
const LEVEL_WORD = /(?:tinh|pho|huyen|quan|xa|phuong|tran|viet nam)$/u;
/** What no name ends with, so that it goes on over a line break. */
const OPEN_NAME = /(?:^|\s)(?:bo|so|va|-)$/u;
const MINISTRY = /^(?:lien\s)?bo\s/u;
const NAMED_DOCUMENT = /^\s(?:so|dai|hoi|cua|nay|\d)/u;
const TITLE_START_SET = new Set(TITLE_STARTS);

/**
 * Gives the end of the agency's name that begins at a place of the text, as far as capitals and the
 * usual words of such names go; null when none begins there.
 */
export function readIssuerEnd(view: ReadingView, start: number): number | null {
  const { folded } = view;
  let end: number | null = null;
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const wordEnd = wordEndAfter(folded, at);
    if (wordEnd === at || !belongsToName(view, at, wordEnd, start)) break;
    const word = folded.slice(at, wordEnd);
    if (isNameWord(view, at, wordEnd) && word !== 'va' && word !== 'cac') end = wordEnd;
    const next = skipJoint(view, start, wordEnd);
    if (next === null) break;
    at = next;
  }
  return end;
}

function belongsToName(view: ReadingView, at: number, wordEnd: number, nameStart: number): boolean {
  const { folded } = view;
  if (/^\d{3,}$/u.test(folded.slice(at, wordEnd))) return false;
  if (startsTitle(view, at, wordEnd)) return false;
  if (folded.slice(at, wordEnd) === 'va') return joinsName(view, nameStart, wordEnd + 1);
  if (at > nameStart && namesDocument(view, at, wordEnd)) return false;
  return isNameWord(view, at, wordEnd);
}

/**
 * True for a type word that names a document of its own: "của Bộ Chính trị và Kết luận số 12"; "Kế
 * hoạch" in "Bộ Kế hoạch và Đầu tư" names none.
 */
function namesDocument({ folded }: ReadingView, at: number, wordEnd: number): boolean {
  const word = readTypeWordAt(folded, at, wordEnd);
  return (
    word !== null &&
    (word.type.endsWith('luat') || NAMED_DOCUMENT.test(folded.slice(word.end, word.end + 5)))
  );
}

/** "và" belongs to the name in "Bộ Giáo dục và Đào tạo", not in "UBND tỉnh và Sở Nội vụ". */
function joinsName({ folded, plain }: ReadingView, nameStart: number, next: number): boolean {
  if (!isCapital(plain.charAt(next)) || BEHIND_AND.test(folded.slice(next, next + NEXT_LENGTH)))
    return false;
  if (WHOLE_NAME.test(folded.slice(nameStart, next - 4))) return false;
  if (MINISTRY.test(folded.slice(next, next + NEXT_LENGTH)))
    return MINISTRY.test(folded.slice(nameStart, nameStart + NEXT_LENGTH));
  return readTypeWordAt(folded, next, wordEndAfter(folded, next)) === null;
}

/** Capitalised, a usual word of such names, or the second syllable of a capitalised one ("Nội vụ"). */
function isNameWord(view: ReadingView, at: number, wordEnd: number): boolean {
  const word = view.folded.slice(at, wordEnd);
  if (
    isCapital(view.plain.charAt(at)) ||
    /^\d{1,2}$/u.test(word) ||
    view.folded.startsWith('thu ', at - 4) ||
    AGENCY_WORDS.has(readWord(view, at, wordEnd))
  )
    return true;
  const previous = wordStartBefore(view.folded, at - 1);
  return (
    isCapital(view.plain.charAt(previous)) &&
    previous < at - 1 &&
    !CLAUSE_WORDS.has(readWord(view, at, wordEnd))
  );
}

function startsTitle(view: ReadingView, at: number, wordEnd: number): boolean {
  const { folded, plain } = view;
  if (NAME_ENDS.has(readWord(view, at, wordEnd))) return true;
  const second = wordEndAfter(folded, wordEnd + 1);
  const pair = `${folded.slice(at, wordEnd)} ${folded.slice(wordEnd + 1, second)}`;
  if (!isCapital(plain.charAt(at))) return TITLE_START_SET.has(pair);
  return CAPITAL_TITLE_STARTS.has(pair) && !isCapital(plain.charAt(wordEnd + 1));
}

/** True at a line that begins anew: "HĐND tỉnh⏎Kỳ họp thứ 22". */
function startsSentence({ folded, plain }: ReadingView, start: number, end: number): boolean {
  if (folded.charAt(end) === ' ' || !LEVEL_WORD.test(folded.slice(start, end))) return false;
  const second = wordEndAfter(folded, end + 1) + 1;
  return isCapital(plain.charAt(end + 1)) && !isCapital(plain.charAt(second));
}

/** Steps over what joins two words of a name: a space, a hyphen, a comma inside a ministry's name. */
function skipJoint(view: ReadingView, start: number, end: number): number | null {
  const { folded, plain } = view;
  const character = folded.charAt(end);
  if (isSpace(character)) {
    const isOpen = character === '\n' && OPEN_NAME.test(folded.slice(start, end));
    if (!isOpen && (isHardBreak(folded, plain, end) || startsSentence(view, start, end)))
      return null;
    if (folded.charAt(end + 1) !== '-') return end + 1;
    return isSpace(folded.charAt(end + 2)) && isCapital(plain.charAt(end + 3)) ? end + 3 : null;
  }
  if ('-&'.includes(character) && isCapital(plain.charAt(end + 1))) return end + 1;
  if (character !== ',' || folded.charAt(end + 1) !== ' ') return null;
  const isInside =
    AGENCY_COMMA.test(folded.slice(start, end)) &&
    (isCapital(plain.charAt(end + 2)) || folded.startsWith('khen', end + 2));
  return isInside && !namesDocument(view, end + 2, wordEndAfter(folded, end + 2)) ? end + 2 : null;
}
