import { isListJoint } from './list-joint.ts';
import { ANY_DOCUMENT, DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { YEAR } from '../numbers/needs-cue.ts';
import { makeMention } from './mention.ts';
import { readCue } from './read-cue.ts';
import { isAt, skip } from '../../text/match-at.ts';
import type { Found } from './found.ts';
import { isCapital } from './text-place.ts';
import { readBareNumberAt, readNumberAt } from '../numbers/read-number.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { Mention } from './mention.ts';

/**
 * Reads a document cited by a number without its symbol: "Chỉ thị 05", "NĐ 98/2023", "Quyết định số
 * 02 ngày 20/11/2025", or a further number behind one type word: "Chỉ thị 05, 06". A type that is
 * not commonly cited so counts when a date follows; without one it stays in doubt until its whole
 * number is known to stand elsewhere in the text.
 */
export function readBareNumber(view: Found, at: number): Mention | null {
  const bare = readBareNumberAt(view, at);
  if (!bare) return null;
  const { end, ordinal, year } = bare;
  const number = year ? `${ordinal}/${year}` : ordinal;
  const facts = { kind: 'partial', end, numberStart: at, number, year } as const;
  return readBehindWord(view, facts) ?? readListed(view, facts);
}

type BareFacts = Pick<Mention, 'kind' | 'end' | 'numberStart' | 'year'> & {
  readonly number: string;
};

/** A further number behind one type word: "Chỉ thị 05, 06 của …", "NĐ 98/2023 và 99/2023". */
function readListed(view: Found, facts: BareFacts): Mention | null {
  const previous = view.mentions.at(-1);
  const { numberStart: start, end, year } = facts;
  if (previous?.kind !== 'partial' || !isListJoint(view, previous.end, start)) return null;
  if (!year === previous.number?.includes('/')) return null;
  if (!year && (isCounted(view, end) || !(endsClearly(view, end) || sharesSymbol(view, end))))
    return null;
  return makeMention(view, { ...facts, start, type: previous.type, doubt: previous.doubt });
}

function readBehindWord(view: Found, facts: BareFacts): Mention | null {
  const { numberStart, end, number, year } = facts;
  const cue = readCue(view, numberStart, null);
  if (!cue?.word) return null;
  const { word, sign } = cue;
  const hasSign = sign < numberStart;
  const uses = DOCUMENT_TYPES.find((type) => type.id === word.type)?.uses ?? '';
  const type = word.type === ANY_DOCUMENT ? 'cong-van' : word.type;
  const mention = makeMention(view, { ...word, ...facts, type });
  if (year) return uses.includes('y') ? mention : null;
  if (uses.includes('n') || isCounted(view, end)) return null;
  if (word.end === numberStart && type !== 'nghi-dinh') return null;
  if (YEAR.test(number) && !(hasSign && mention.date)) return null;
  // A lone digit on the next line or in the next cell is a marker of its own, not a document.
  const SAME_LINE = number.length > 1 ? /(?<=[ a-z0-9\n])/uy : /(?<=[ a-z0-9])/uy;
  if (!hasSign && !isAt(SAME_LINE, view.folded, numberStart)) return null;
  // Four digits behind "QĐ" are no count of what follows: "XML QĐ 3176 tự động".
  const isClear = hasSign || (word.isAbbreviation && number.length > 3) || endsClearly(view, end);
  if (!isClear && number.length < 3) return null;
  const isSmall = !isCapital(view, word.start);
  const isTitled = hasSign && isAt(/\s(?:ve|v\/v)\s/uy, view.folded, end);
  const isPlaced = mention.issuer || isTitled || sharesSymbol(view, end);
  const isDated = mention.date && (hasSign || !isSmall);
  const isVerb = uses.includes('v') && isSmall && !hasSign;
  const isCommon = uses.includes('c') || (hasSign && uses.includes('s'));
  if (isVerb || !isClear || !(isCommon || isPlaced || isDated))
    mention.doubt = bareKey(word.type, number);
  return mention;
}

/** True where a unit follows that the number counts, or where it goes on. */
function isCounted(view: ReadingView, end: number): boolean {
  const UNIT =
    /\s?(?:%|-\s?\d|,\d(?!\d)|(?:nam(?!\s(?:19|20)\d\d)|thang|ngay(?!\s\d|\s?thang)|nguoi|dong|trieu|ty|noi dung|nhiem vu|dieu|chuong|muc|lan|don vi|ho|xa|huyen|tinh|diem)(?![a-z0-9]))/uy;
  return isAt(UNIT, view.folded, end);
}

/** True where what follows a bare number without "số" is no noun, which would make it a count. */
function endsClearly(view: ReadingView, end: number): boolean {
  const FOLLOWS =
    /$|[^\sa-z0-9%]|\s(?:[^a-z0-9%]|(?:cua|ve|ngay|va|hoac|tai|den|trong|da|duoc|la|cho|khoa|thi|co|theo|do|voi|nay|gan|tren|o|se|phai|hay|nham|thay|sua|quy|huong|de|nam|ban|luat|bo luat|phap lenh|nghi dinh|thong tu)(?![a-z0-9]))/uy;
  return isAt(FOLLOWS, view.folded, end);
}

/** The key of a number by its type and its ordinal, without leading zeros. */
export function bareKey(type: string | null, ordinal: string): string {
  return `${type ?? ''} ${ordinal.replace(/^0+/u, '').toLowerCase()}`;
}

/** True for a bare ordinal that shares the symbol of the number behind it: "15, 16/KH-UBND". */
function sharesSymbol(view: ReadingView, end: number): boolean {
  const next = skip(/(?:,| va| &)\s(?=\d)/uy, view.folded, end);
  return next > end && Boolean(readNumberAt(view, next));
}
