import { readDateAt } from '../../dates/read-date.ts';
import { matchAt } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { takeTail } from './mention.ts';
import type { Mention } from './mention.ts';
import { readTail } from './read-tail.ts';
import { belongsToLawName, commaBelongsToLawName, skipLawJoint } from './law-name.ts';
import { isCapital, textBefore, wordEndAfter } from './text-place.ts';

const LAW_WORD = /(?<![a-z0-9])(?:bo\sluat|luat|phap\slenh|hien\sphap)(?![a-z0-9_-])/gu;
const OTHER_LAW = /(?:phap|ky|quy|thao|an|nganh|hoc|dinh|boi|van|nghiep)\s$/u;
const PASSED =
  /(?:da\s)?(?:duoc|do)\s(?:quoc\shoi|uy\sban\sthuong\svu)[a-z0-9, ]{0,60}?(?:thong\squa|ban\shanh)\s(?:vao\s)?ngay\s/uy;
const YEAR = /(?:nam\s)?((?:19|20)\d{2})(?![\d/-])/uy;
const TYPE_BY_START: Readonly<Record<string, string>> = {
  'bo ': 'bo-luat',
  pha: 'phap-lenh',
  hie: 'hien-phap',
};
const MAX_WORDS = 26;
const SECOND_DATE = /,?\sva\s(?=ngay\s\d)/uy;
const CLAUSE_END = /^\s?(?:$|[;.)\n\f]|cua\squoc\shoi)/u;

/** Finds laws by their name: with the date of their passing, with a year, or with neither. */
export function findLaws(view: ReadingView): readonly Mention[] {
  const mentions: Mention[] = [];
  const laws = new RegExp(LAW_WORD.source, 'gu');
  for (let match = laws.exec(view.folded); match; match = laws.exec(view.folded)) {
    if (
      OTHER_LAW.test(textBefore(view.folded, match.index, 8)) &&
      !isCapital(view.plain.charAt(match.index))
    )
      continue;
    const law = readLaw(view, match.index, match.index + match[0].length);
    if (law === null) continue;
    laws.lastIndex = Math.max(law.end, laws.lastIndex);
    if (law.mention === null) continue;
    mentions.push(law.mention);
    const second = law.mention.date === null ? null : readSecondDate(view, law.mention);
    if (second !== null) mentions.push(second);
  }
  return mentions;
}

interface LawReading {
  readonly end: number;
  readonly mention: Mention | null;
}

function readLaw(view: ReadingView, start: number, wordEnd: number): LawReading | null {
  const { folded } = view;
  let nameEnd = wordEnd;
  let at = wordEnd;
  let commaEnd: number | null = null;
  for (let count = 0; count < MAX_WORDS; count++) {
    const next = skipLawJoint(view, at);
    if (next === null) break;
    const end = wordEndAfter(folded, next);
    if (end === next) break;
    const word = folded.slice(next, end);
    if (
      commaEnd === null &&
      folded.charAt(at) === ',' &&
      !commaBelongsToLawName(folded.slice(start, at))
    )
      commaEnd = nameEnd;
    if (word === 'ngay') {
      const date = readDateAt(folded, end + 1);
      if (date === null) break;
      return dated(view, start, nameEnd, date.end, date.date);
    }
    const passed = matchAt(PASSED, folded, next);
    if (passed !== null) {
      const date = readDateAt(folded, next + passed[0].length);
      if (date !== null) return dated(view, start, nameEnd, date.end, date.date);
    }
    if (word === 'so' && /\d/u.test(folded.charAt(end + 1))) return { end, mention: null };
    const year = matchAt(YEAR, folded, next);
    if (year !== null && nameEnd > wordEnd - (word === 'nam' ? 1 : 0)) {
      return named(view, start, nameEnd, next + year[0].length, Number(year[1]));
    }
    if (!belongsToLawName(view, next, end, start)) break;
    nameEnd = end;
    at = end;
  }
  const end = commaEnd ?? nameEnd;
  if (!isCapital(view.plain.charAt(start)) || end === wordEnd) return null;
  return named(view, start, end, end, null);
}

function dated(
  view: ReadingView,
  start: number,
  nameEnd: number,
  end: number,
  date: string,
): LawReading {
  return {
    end,
    mention: { ...nameLaw(view, start, nameEnd, end, null), kind: 'law-by-date', date },
  };
}

/**
 * "Luật sửa đổi … ngày 14/6/2005 và ngày 16/11/2013": the second date names a law of the same name.
 * It counts only where the clause ends with it, as "và ngày 16/11/2013 Chính phủ họp" goes on.
 */
function readSecondDate(view: ReadingView, law: Mention): Mention | null {
  const { folded } = view;
  const lead = matchAt(SECOND_DATE, folded, law.end)?.[0].length;
  if (lead === undefined) return null;
  const start = law.end + lead;
  const reading = readDateAt(folded, start + 5);
  if (reading === null || !CLAUSE_END.test(folded.slice(reading.end, reading.end + 14)))
    return null;
  return {
    ...law,
    ...takeTail(readTail(view, reading.end)),
    start,
    end: reading.end,
    numberStart: start,
    hasTypeWord: false,
    date: reading.date,
    title: law.title,
  };
}

function named(
  view: ReadingView,
  start: number,
  nameEnd: number,
  end: number,
  year: number | null,
): LawReading {
  return { end, mention: nameLaw(view, start, nameEnd, end, year) };
}

/** A law named without number; its name is its title. */
function nameLaw(
  view: ReadingView,
  start: number,
  nameEnd: number,
  end: number,
  year: number | null,
): Mention {
  const first = view.folded.slice(start, start + 3);
  return {
    ...takeTail(readTail(view, end)),
    kind: 'named',
    start,
    end,
    numberStart: start,
    type: TYPE_BY_START[first] ?? 'luat',
    hasTypeWord: true,
    number: null,
    printed: null,
    repairs: [],
    date: null,
    year,
    title: [start, nameEnd],
  };
}
