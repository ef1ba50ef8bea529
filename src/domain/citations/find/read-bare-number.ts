import { isAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readBareNumberAt, readNumberAt } from '../numbers/read-number.ts';
import { YEAR } from '../numbers/needs-cue.ts';
import { ANY_DOCUMENT, DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import type { FoundWord } from './find-type-word.ts';
import { isListJoint } from './list-joint.ts';
import { makeMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { readCue } from './read-cue.ts';
import { isCapital } from './text-place.ts';

const BARE_USE: ReadonlyMap<string, string> = new Map(
  DOCUMENT_TYPES.map(({ id, uses }) => [id, uses]),
);
/** What may follow a bare number without "số"; a noun behind it makes it a count. */
const FOLLOWS =
  /$|[^\sa-z0-9%]|\s(?:[^a-z0-9%]|(?:cua|ve|ngay|va|hoac|tai|den|trong|da|duoc|la|cho|khoa|thi|co|theo|do|voi|nay|gan|tren|o|se|phai|hay|nham|thay|sua|quy|huong|de|nam|ban|luat|bo luat|phap lenh|nghi dinh|thong tu)(?![a-z0-9]))/uy;
const COUNTED =
  /\s?(?:%|-\s?\d|,\d(?!\d)|(?:nam(?!\s(?:19|20)\d\d)|thang|ngay(?!\s\d|\s?thang)|nguoi|dong|trieu|ty|noi dung|nhiem vu|dieu|chuong|muc|lan|don vi|ho|xa|huyen|tinh|diem)(?![a-z0-9]))/uy;
const TITLED = /\s(?:ve|v\/v)\s/uy;
const NEXT_IN_LIST = /(?:,| va| &)\s(?=\d)/uy;

/**
 * Reads a document cited by a number without its symbol: "Chỉ thị 05", "NĐ 98/2023", "Quyết định số
 * 02 ngày 20/11/2025", or a further number behind one type word: "Chỉ thị 05, 06". A type that is
 * not commonly cited so counts when a date follows; without one it stays in doubt until its whole
 * number is known to stand elsewhere in the text.
 */
export function readBareNumber(
  view: ReadingView,
  at: number,
  words: readonly FoundWord[],
  previous: Mention | undefined,
): Mention | null {
  const bare = readBareNumberAt(view, at);
  if (bare === null) return null;
  const { end, ordinal, year } = bare;
  const number = year === null ? ordinal : `${ordinal}/${String(year)}`;
  const facts = { kind: 'partial', end, numberStart: at, number, year } as const;
  return readBehindWord(view, facts, words) ?? readListed(view, facts, previous);
}

type BareFacts = Pick<Mention, 'kind' | 'end' | 'numberStart' | 'year'> & {
  readonly number: string;
};

function readBehindWord(
  view: ReadingView,
  facts: BareFacts,
  words: readonly FoundWord[],
): Mention | null {
  const { folded } = view;
  const { numberStart, end, number, year } = facts;
  const cue = readCue(view, numberStart, words, null);
  if (cue === null || cue.word === null) return null;
  const { hasSign, word } = cue;
  const use = BARE_USE.get(word.type) ?? '';
  const type = word.type === ANY_DOCUMENT ? 'cong-van' : word.type;
  const mention = makeMention(view, { ...word, ...facts, type });
  if (year !== null) return use.includes('y') ? mention : null;
  if (use.includes('n') || isAt(COUNTED, folded, end)) return null;
  if (word.end === numberStart && type !== 'nghi-dinh') return null;
  if (YEAR.test(number) && !(hasSign && mention.date !== null)) return null;
  if (!hasSign && !isSameLine(folded, numberStart, number)) return null;
  const isClear = hasSign || isAt(FOLLOWS, folded, end);
  if (!isClear && number.length < 3) return null;
  const isSmall = !isCapital(view, word.start);
  const isTitled = hasSign && isAt(TITLED, folded, end);
  const isPlaced = mention.issuer !== null || isTitled || sharesSymbol(view, end);
  const isDated = mention.date !== null && (hasSign || !isSmall);
  const isVerb = use.includes('v') && isSmall && !hasSign;
  if (isVerb || !isClear || !(use.includes('c') || isPlaced || isDated))
    mention.doubt = bareKey(word.type, number);
  return mention;
}

/** A further number behind one type word: "Chỉ thị 05, 06 của …", "NĐ 98/2023 và 99/2023". */
function readListed(
  view: ReadingView,
  facts: BareFacts,
  previous: Mention | undefined,
): Mention | null {
  const { numberStart: start, end, year } = facts;
  if (previous?.kind !== 'partial' || !isListJoint(view, previous.end, start)) return null;
  if ((year === null) === previous.number?.includes('/')) return null;
  const isCount =
    isAt(COUNTED, view.folded, end) ||
    !(isAt(FOLLOWS, view.folded, end) || sharesSymbol(view, end));
  if (year === null && isCount) return null;
  const { type, doubt } = previous;
  return makeMention(view, { ...facts, start, type, doubt });
}

/** The key of a number by its type and its ordinal, without leading zeros. */
export function bareKey(type: string | null, ordinal: string): string {
  return `${type ?? ''} ${ordinal.replace(/^0+/u, '').toLowerCase()}`;
}

/** True for a bare ordinal that shares the symbol of the number behind it: "15, 16/KH-UBND". */
function sharesSymbol(view: ReadingView, end: number): boolean {
  return (
    isAt(NEXT_IN_LIST, view.folded, end) && readNumberAt(view, NEXT_IN_LIST.lastIndex) !== null
  );
}

/** A lone digit on the next line or in the next cell is a marker of its own, not a document. */
function isSameLine(folded: string, at: number, ordinal: string): boolean {
  const before = folded.charAt(at - 1);
  return /[ a-z0-9]/u.test(before) || (before === '\n' && ordinal.length > 1);
}
