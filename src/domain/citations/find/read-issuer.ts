import { isAt, skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readTypeWordAt } from '../vocabulary/type-words.ts';
import { ENDS_NAME } from '../vocabulary/clause-words.ts';
import { CAPITAL_TITLE_START, TITLE_START } from '../vocabulary/title-words.ts';
import { isCapital, isNameWord, readWord, WORD } from './text-place.ts';

const MAX_WORDS = 22;
const MINISTRY = /(?:lien\s)?bo\s/uy;

/**
 * Gives the end of the agency's name that begins at a place of the text, as far as capitals and the
 * usual words of such names go; null when none begins there.
 */
export function readIssuerEnd(view: ReadingView, start: number): number | null {
  let end: number | null = null;
  let isBehindCapital = false;
  let at = start;
  for (let count = 0; count < MAX_WORDS; count++) {
    const wordEnd = skip(WORD, view.folded, at);
    const word = readWord(view, at, wordEnd);
    const isInitial = isCapital(view, at);
    // Words that never stand in an agency's name: "tài" in "Bộ Tài chính" does, "tại" does not.
    const NAME_END = /^(?:về|ngày|năm|tại|theo|\d{3,})$/u;
    if (wordEnd === at || NAME_END.test(word) || startsTitle(view, at, wordEnd)) break;
    const isAnd = view.folded.slice(at, wordEnd) === 'va';
    if (isAnd ? !joinsName(view, start, wordEnd + 1) : at > start && namesDocument(view, at)) break;
    const isName = isNameWord(view, at, wordEnd) || (isBehindCapital && !ENDS_NAME.has(word));
    if (!isName && !isAnd) break;
    if (isName && !isAnd && word !== 'các') end = wordEnd;
    at = skipJoint(view, wordEnd);
    isBehindCapital = isInitial && at === wordEnd + 1;
  }
  return end;
}

/** True at a type word that names a document: "và Kết luận số 12"; "Bộ Kế hoạch và Đầu tư" names none. */
function namesDocument(view: ReadingView, at: number): boolean {
  const word = readTypeWordAt(view.folded, at);
  return (
    word !== null &&
    (word.type.endsWith('luat') || isAt(/\s(?:so|dai|hoi|cua|nay|\d)/uy, view.folded, word.end))
  );
}

/** "và" belongs to the name in "Bộ Giáo dục và Đào tạo", not in "UBND tỉnh và Sở Nội vụ". */
function joinsName(view: ReadingView, nameStart: number, next: number): boolean {
  // What begins something else: "UBND tỉnh và Sở Nội vụ". Any other capital goes on with the name:
  // "Bộ Giáo dục và Đào tạo", and of a joint document "Bộ Y tế và Bộ Nội vụ".
  const OTHER =
    /(?:so|ban|uy ban|ub[a-z]*|hdnd|van phong|thu tuong|chu tich|pho|mat tran|hoi dong|tinh|thanh (?:uy|doan|pho)|huyen|cac|tong|dang|chinh phu|quoc hoi|cong (?:an|doan|ty)|vien|toa|truong|cuc|lien doan|doan|nhan dan|trung tam|phu luc|dieu|khoan|mau)(?![a-z])/uy;
  if (!isCapital(view, next) || isAt(OTHER, view.folded, next)) return false;
  // Words with which a name is whole, so that "và" joins no more to it: "tỉnh Cà Mau và …".
  const WHOLE_NAME =
    /(?<![a-z])(?:tinh|huyen|xa(?! hoi)|phuong|pho|chinh phu|quoc hoi|chinh tri|bi thu|nuoc|tuong)(?![a-z])/u;
  if (WHOLE_NAME.test(view.folded.slice(nameStart, next - 4))) return false;
  return isAt(MINISTRY, view.folded, next)
    ? isAt(MINISTRY, view.folded, nameStart)
    : !readTypeWordAt(view.folded, next);
}

function startsTitle(view: ReadingView, at: number, wordEnd: number): boolean {
  if (isCapital(view, at))
    return isAt(CAPITAL_TITLE_START, view.folded, at) && !isCapital(view, wordEnd + 1);
  return skip(TITLE_START, view.folded, at) > wordEnd;
}

/** True at a line that begins anew: "HĐND tỉnh⏎Kỳ họp thứ 22". */
function startsSentence(view: ReadingView, end: number): boolean {
  // Words that only the name of a place, in capitals throughout, goes on from: "tỉnh⏎Quảng Ngãi".
  const LEVEL_WORD = /(?<=tinh|huyen|xa|phuong|pho|quan|tran|viet nam)/uy;
  return (
    view.written.charAt(end) !== ' ' &&
    isAt(LEVEL_WORD, view.folded, end) &&
    isCapital(view, end + 1) &&
    !isCapital(view, skip(WORD, view.folded, end + 1) + 1)
  );
}

/**
 * Steps over what joins two words of a name: a space, a hyphen, a comma inside a ministry's name; the
 * place itself where none goes on.
 */
function skipJoint(view: ReadingView, end: number): number {
  const mark = view.folded.charAt(end);
  const next = skip(/[ \n](?:-\s)?|[-&]|, /uy, view.folded, end);
  if (mark === ',') {
    const goesOn = isCapital(view, next) || isAt(/khen/uy, view.folded, next);
    // A comma after these words belongs to the name ("Bộ Văn hóa, Thể thao và Du lịch").
    const NAME_COMMA = /(?<=van hoa|bo truong|lao dong|thi dua|khoa hoc)/uy;
    return goesOn && isAt(NAME_COMMA, view.folded, end) && !namesDocument(view, next) ? next : end;
  }
  // What no name ends with, so that it goes on over a line break.
  const OPEN = /(?<=\s(?:bo|so|va|-))/uy;
  const isEnd =
    mark === ' ' ? startsSentence(view, end) : mark === '\n' && !isAt(OPEN, view.folded, end);
  if (isEnd) return end;
  return (/\s/u.test(mark) && next === end + 1) || isCapital(view, next) ? next : end;
}
