import { ENDS_NUMBERED_LAW, ENDS_TYPE_NAME } from '../vocabulary/clause-words.ts';
import type { NumberReading } from '../numbers/read-number.ts';
import type { Found } from './found.ts';
import { isAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readWord } from './text-place.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import { makeMention } from './mention.ts';
import { LAW_TYPES } from './read-law.ts';
import type { Place } from './mention.ts';

/** A word that names the type of a document, as it stands in a text. */
export interface FoundWord {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** True for an abbreviation ("NĐ"), which names only the number that follows at once. */
  readonly isAbbreviation: boolean;
  /** What stands between it and its number; absent until the number is known. */
  readonly date?: CivilDate | null;
  readonly issuer?: Place | null;
}

const MAX_GAP = 180;

/**
 * Finds the nearest of the type words before a place from which the words in between lead to the
 * number that begins there: none, a few of a longer name ("Kế hoạch hành động số"), the name of a
 * law, or a date and an issuer. Null when there is none. Where "số" stands not in front of the
 * number (`hasSign`), its symbol must be of the word's type; `number` is null for one without symbol.
 */
export function findTypeWord(
  view: Found,
  end: number,
  number: NumberReading | null,
  hasSign: boolean,
): FoundWord | null {
  let best: FoundWord | null = null;
  let isBehindAnd = false;
  for (const word of view.words) {
    if (word.end < end - MAX_GAP) break;
    if (word.end > end || (word.isAbbreviation && word.end < end)) continue;
    // Words from the type word on to its number, joined by white space, commas, hyphens or slashes.
    const GAP = /^(?:(?:[,/]\s?|\s?-\s|-|\s)[a-z0-9]+)*(?:\s\(sua doi\))?$/u;
    if (!GAP.test(view.folded.slice(word.end, end))) break;
    const isLaw = LAW_TYPES.test(word.type);
    if (number?.isAssembly && !isLaw && word.type !== 'nghi-quyet') continue;
    const cue = followGap(view, word, end, number, hasSign);
    if (!cue) break;
    // "Luật sửa đổi, bổ sung một số điều của Luật Thi đua": the outer law is the one that is named.
    if (
      !best ||
      (isLaw &&
        LAW_TYPES.test(best.type) &&
        (!isBehindAnd || isAt(/luat sua doi/uy, view.folded, word.start)))
    )
      best = cue;
    if (isAt(/(?<=(?:dieu|khoan|sung)(?: cua)?\s)/uy, view.folded, word.start)) continue;
    // "… của Luật Cán bộ, công chức và Luật Viên chức": the amending law may stand further in front.
    if (isBehindAnd || !isAt(/(?<= va )luat/uy, view.folded, word.start)) break;
    isBehindAnd = true;
  }
  return best;
}

function followGap(
  view: ReadingView,
  word: FoundWord,
  end: number,
  number: NumberReading | null,
  hasSign: boolean,
): FoundWord | null {
  if (word.end === end) return word;
  const gap = readWord(view, word.end, end);
  const hasWord = (list: ReadonlySet<string>): boolean =>
    gap.split(/[\s,–-]/u).some((text) => list.has(text));
  // No law is cited by its name and a number without symbol.
  if (LAW_TYPES.test(word.type)) {
    const isCited = number && (hasSign || number.isAssembly);
    return isCited && !hasWord(ENDS_NUMBERED_LAW) && !/\d/u.test(gap) ? word : null;
  }
  if (hasSign) {
    const { tailEnd, date, issuer } = makeMention(view, word);
    if (tailEnd === end) return { ...word, date, issuer };
  } else if (!number?.types.includes(word.type)) return null;
  // A few words of a longer name: "Kế hoạch hành động số".
  const isName = /^(?:[\s-]+[a-z/]+){1,5}$/u.test(view.folded.slice(word.end, end));
  if (!isName || hasWord(ENDS_TYPE_NAME)) return null;
  // "QUY ĐỊNH TẠINGHỊ ĐỊNH SỐ 159/2016/NĐ-CP": the symbol of a normative number tells its type.
  const types = number?.parts.year ? number.types : [];
  return { ...word, type: types.includes(word.type) ? word.type : (types[0] ?? word.type) };
}
