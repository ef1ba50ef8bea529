import type { ReadingView } from '../../text/reading-view.ts';
import { foldText } from '../../text/fold.ts';
import { ABBREVIATED_WORDS, ANY_DOCUMENT, DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { numberKey } from '../numbers/document-number.ts';
import { readBareNumberAt } from '../numbers/read-number.ts';
import type { BareNumber } from '../numbers/read-number.ts';
import { isListJoint } from './list-joint.ts';
import { isWordCharacter, textBefore, wordStartBefore } from './text-place.ts';
import { takeTail } from './mention.ts';
import type { Mention } from './mention.ts';
import { readCue } from './read-cue.ts';
import { readTail } from './read-tail.ts';

/** Last syllables of the words that may stand in front of a bare number. */
const CUE_ENDS = new Set([
  'so',
  ...DOCUMENT_TYPES.flatMap(({ words }) =>
    words.map((text) => text.slice(text.lastIndexOf(' ') + 1)),
  ),
  ...ABBREVIATED_WORDS.map(foldText),
]);
const BARE_USE = new Map(DOCUMENT_TYPES.map(({ id, bareUse }) => [id, bareUse]));
/** What may follow a bare number without "số"; a noun behind it makes it a count. */
const FOLLOWS =
  /^(?:$|[^\sa-z0-9%]|\s(?:[^a-z0-9%]|(?:cua|ve|ngay|va|hoac|tai|den|trong|da|duoc|la|cho|khoa|thi|co|theo|do|voi|nay|gan|tren|o|den|se|phai|hay|nham|thay|sua|quy|huong|de|nam|ban)(?![a-z0-9])))/u;
const COUNTED =
  /^\s?(?:%|(?:nam(?!\s(?:19|20)\d\d)|thang|ngay(?!\s\d|\s?thang)|nguoi|dong|trieu|ty|noi dung|nhiem vu|dieu|chuong|muc|lan|don vi|ho|xa|huyen|tinh|diem)(?![a-z0-9]))/u;

const REST = 12;

/**
 * Finds documents cited by a number without its symbol: "Chỉ thị 05", "NĐ 98/2023", "Quyết định số
 * 02 ngày 20/11/2025". A type that is not commonly cited so counts when a date follows or when its
 * whole number stands elsewhere in the text.
 */
export function findBareNumbers(
  view: ReadingView,
  starts: readonly number[],
  numbered: readonly Mention[],
): readonly Mention[] {
  const known = new Set(
    numbered.flatMap(({ type, number }) =>
      number === null ? [] : [`${type ?? ''} ${numberKey(number.ordinal)}`],
    ),
  );
  const shared = listSharedEnds(view, numbered);
  const mentions: Mention[] = [];
  for (const at of starts) {
    const mention =
      (mayFollowTypeWord(view, at) ? readBareMention(view, at, known, shared) : null) ??
      readListed(view, at, mentions.at(-1), shared);
    if (mention !== null) mentions.push(mention);
  }
  return mentions;
}

/** A further number behind one type word: "Chỉ thị 05, 06 của …", "NĐ 98/2023 và 99/2023". */
function readListed(
  view: ReadingView,
  at: number,
  previous: Mention | undefined,
  shared: ReadonlySet<number>,
): Mention | null {
  if (previous === undefined || !isListJoint(view, previous.end, at)) return null;
  const bare = readBareNumberAt(view, at);
  if (bare === null || (bare.year === null) !== !previous.printed?.includes('/')) return null;
  const rest = view.folded.slice(bare.end, bare.end + REST);
  if (bare.year === null && (COUNTED.test(rest) || !(FOLLOWS.test(rest) || shared.has(bare.end))))
    return null;
  const tail = readTail(view, bare.end);
  return {
    ...previous,
    ...takeTail(tail),
    start: at,
    end: bare.end,
    numberStart: at,
    hasTypeWord: false,
    printed: printBareNumber(bare),
    year: tail.year ?? bare.year,
  };
}

/** Where a bare ordinal ends that shares the symbol of the number behind it: "15, 16/KH-UBND". */
function listSharedEnds(
  { folded }: ReadingView,
  numbered: readonly Mention[],
): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const { hasTypeWord, numberStart } of numbered) {
    const before = textBefore(folded, numberStart, 4);
    const joint = /(?:,| va)\s$/u.exec(before)?.[0].length;
    if (!hasTypeWord && joint !== undefined) ends.add(numberStart - joint);
  }
  return ends;
}

/** A lone digit on the next line or in the next cell is a marker of its own, not a document. */
function isSameLine(folded: string, at: number, ordinal: string): boolean {
  const space = folded.charAt(at - 1);
  return space === ' ' || isWordCharacter(space) || (space === '\n' && ordinal.length > 1);
}

function printBareNumber({ ordinal, year }: BareNumber): string {
  return year === null ? ordinal : `${ordinal}/${String(year)}`;
}

function mayFollowTypeWord({ folded }: ReadingView, at: number): boolean {
  let end = at;
  if (isWordCharacter(folded.charAt(at - 1)))
    return CUE_ENDS.has(folded.slice(wordStartBefore(folded, at), at));
  while (/[\s:.]/u.test(folded.charAt(end - 1)) && at - end < 3) end--;
  return end < at && CUE_ENDS.has(folded.slice(wordStartBefore(folded, end), end));
}

function readBareMention(
  view: ReadingView,
  at: number,
  known: ReadonlySet<string>,
  shared: ReadonlySet<number>,
): Mention | null {
  const { folded, plain } = view;
  const bare = readBareNumberAt(view, at);
  if (bare === null) return null;
  const cue = readCue(view, at, { types: [], isAssembly: false, isBare: true });
  if (cue.type === null || cue.start === null) return null;
  const use = BARE_USE.get(cue.type) ?? '';
  const tail = readTail(view, bare.end);
  const rest = folded.slice(bare.end, bare.end + REST);
  const isKnown = known.has(`${cue.type} ${numberKey(bare.ordinal)}`);
  const isGlued = isWordCharacter(folded.charAt(at - 1));
  if (isGlued && bare.year === null && cue.type !== 'nghi-dinh') return null;
  if (bare.year !== null) {
    if (!use.includes('y')) return null;
  } else {
    if (use.includes('n') || /^\s?[-–]\s?\d/u.test(rest) || COUNTED.test(rest)) return null;
    if (/^(?:19|20)\d\d$/u.test(bare.ordinal) && !(cue.hasSign && tail.date !== null)) return null;
    const isSmall = plain.charAt(cue.start) === folded.charAt(cue.start);
    const isPlaced = cue.hasSign && (tail.issuer !== null || shared.has(bare.end));
    const isDated = tail.date !== null && (cue.hasSign || !isSmall);
    if (!use.includes('c') && !isKnown && !isPlaced && !isDated) return null;
    if (!cue.hasSign && (!FOLLOWS.test(rest) || !isSameLine(folded, at, bare.ordinal))) return null;
    if (!cue.hasSign && !isKnown && use.includes('v') && isSmall) return null;
  }
  return {
    ...takeTail(tail),
    kind: 'partial',
    start: cue.start,
    end: bare.end,
    numberStart: at,
    type: cue.type === ANY_DOCUMENT ? 'cong-van' : cue.type,
    hasTypeWord: true,
    number: null,
    printed: printBareNumber(bare),
    repairs: [],
    year: tail.year ?? bare.year,
    issuer: tail.issuer ?? cue.issuer,
    date: tail.date ?? cue.date,
  };
}
