import type { ReadingView } from '../../text/reading-view.ts';
import { AGENCY_WORDS } from '../vocabulary/clause-words.ts';
import { takeTail } from './mention.ts';
import type { Mention } from './mention.ts';
import { readTail } from './read-tail.ts';
import { isCapital, isHardBreak, isSpace, readWord, wordEndAfter } from './text-place.ts';

const RESOLUTION =
  /(?<![a-z0-9])(?:nghi\squyet|nq)\s(?=dai\shoi|hoi\snghi|trung\suong|tw\s|dang\sbo)/gu;
const NAME_WORDS = new Set(
  'dai hoi nghi bieu lan thu khoa nhiem ky can cua vien chuc nguoi nhat hai ba tu bon nam sau bay tam chin muoi'.split(
    ' ',
  ),
);
/** What tells one congress from another. */
const MARK = /\s(?:lan\sthu|khoa|nhiem\sky|nam\s\d{4}|thu\s|[ivx]+(?![a-z])|\d)/u;
const MAX_WORDS = 26;

/** Finds resolutions of congresses and conferences, which are cited by name: "Nghị quyết Đại hội … lần thứ XIII". */
export function findResolutions(view: ReadingView): readonly Mention[] {
  const mentions: Mention[] = [];
  const resolutions = new RegExp(RESOLUTION.source, 'gu');
  for (let match = resolutions.exec(view.folded); match; match = resolutions.exec(view.folded)) {
    const start = match.index;
    const end = readNameEnd(view, start + match[0].length);
    if (end === null || !MARK.test(view.folded.slice(start, end))) continue;
    resolutions.lastIndex = end;
    mentions.push({
      ...takeTail(readTail(view, end)),
      kind: 'named',
      start,
      end,
      numberStart: start,
      type: 'nghi-quyet',
      hasTypeWord: true,
      number: null,
      printed: null,
      repairs: [],
    });
  }
  return mentions;
}

/** The end of the congress's name; null when a number follows, by which it is then found. */
function readNameEnd(view: ReadingView, from: number): number | null {
  const { folded } = view;
  let end = from;
  let at = from;
  for (let count = 0; count < MAX_WORDS; count++) {
    const wordEnd = wordEndAfter(folded, at);
    if (wordEnd === at) break;
    if (folded.startsWith('so ', at) && /\d/u.test(folded.charAt(at + 3))) return null;
    if (!isNameWord(view, at, wordEnd)) break;
    end = wordEnd;
    const next = skipJoint(view, wordEnd);
    if (next === null) break;
    at = next;
  }
  if (end === from) return null;
  const isBracketed = folded.charAt(end) === ')' && folded.slice(from, end).includes('(');
  return isBracketed ? end + 1 : end;
}

function isNameWord(view: ReadingView, at: number, wordEnd: number): boolean {
  const { folded, plain } = view;
  const word = folded.slice(at, wordEnd);
  // "nhiệm kỳ 2020 - 2025" and "năm 2023" belong to the name, "ngày …" and "về …" do not.
  if (word === 've' || word === 'ngay' || word === 'va' || word === 'do') return false;
  if (word === 'nam') return /^\s(?:19|20)\d\d/u.test(folded.slice(wordEnd, wordEnd + 5));
  if (word === 'cua')
    return (
      /^\s(?:dang|ban|tinh|bo)(?![a-z])/u.test(folded.slice(wordEnd, wordEnd + 6)) &&
      isCapital(plain.charAt(wordEnd + 1))
    );
  if (word === 'tu') return false;
  if (word === 'ban' && !isCapital(plain.charAt(at))) return false;
  return (
    isCapital(plain.charAt(at)) ||
    /^\d{1,4}$/u.test(word) ||
    NAME_WORDS.has(word) ||
    AGENCY_WORDS.has(readWord(view, at, wordEnd))
  );
}

function skipJoint({ folded, plain }: ReadingView, at: number): number | null {
  const character = folded.charAt(at);
  if (isSpace(character)) {
    if (isHardBreak(folded, plain, at)) return null;
    if (folded.startsWith('- ', at + 1) && /\d/u.test(folded.charAt(at + 3))) return at + 3;
    if (folded.charAt(at + 1) === '(' && folded.startsWith('khoa', at + 2)) return at + 2;
    return at + 1;
  }
  if (character === '-' && /\d/u.test(folded.charAt(at + 1))) return at + 1;
  if (character === ',' && /^\s(?:nhiem\sky|cong\schuc|khoa)/u.test(folded.slice(at + 1, at + 13)))
    return at + 2;
  return null;
}
