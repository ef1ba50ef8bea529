import { makeMention } from './mention.ts';
import type { FoundWord } from './find-type-word.ts';
import type { Mention } from './mention.ts';
import { isCapital, isNameWord, NUMBER, readWord, WORD } from './text-place.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { CONGRESS_WORDS } from '../vocabulary/clause-words.ts';
import { isAt, skip } from '../../text/match-at.ts';

const MAX_WORDS = 26;

/**
 * Reads a resolution of a congress or conference, which is cited by its name: "Nghị quyết Đại hội …
 * lần thứ XIII". None where no such name follows, or where its number does.
 */
export function readResolution(view: ReadingView, word: FoundWord): readonly Mention[] {
  let end = word.end;
  let at = skip(/\s(?=dai\shoi|hoi\snghi|trung\suong|tw\s|dang\sbo)/uy, view.folded, word.end);
  for (let count = 0; count < MAX_WORDS && at > end; count++) {
    if (isAt(NUMBER, view.folded, at)) return [];
    const next = skip(WORD, view.folded, at);
    if (next === at || !belongsToName(view, at, next)) break;
    end = next;
    at = skip(
      / (?:- (?=\d)|\((?=khoa))?|-(?=\d)|,\s(?=nhiem ky|cong chuc|khoa)/uy,
      view.folded,
      end,
    );
  }
  const name = view.folded.slice(word.end, end);
  // What tells one congress from another.
  if (!/\s(?:lan\sthu|khoa|thu\s|nhiem\sky|[ivx]+(?![a-z])|\d)/u.test(name)) return [];
  if (name.includes('(')) end = skip(/\)/uy, view.folded, end);
  return [makeMention(view, { type: word.type, start: word.start, end })];
}

function belongsToName(view: ReadingView, at: number, end: number): boolean {
  const word = readWord(view, at, end);
  // "nhiệm kỳ 2020 - 2025" and "năm 2023" belong to the name, "ngày …" and "về …" do not.
  const NO_NAME_WORD =
    /(?:về|ngày|và|năm(?!\s(?:19|20)\d\d)|của(?!\s(?:đảng|ban|tỉnh|bộ)(?!\p{L})))(?![\p{L}\d])/iuy;
  if (isAt(NO_NAME_WORD, view.written, at)) return false;
  if (word === 'của') return isCapital(view, end + 1);
  if (word === 'ban') return isCapital(view, at);
  return CONGRESS_WORDS.has(word) || isNameWord(view, at, end);
}
