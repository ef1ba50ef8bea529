import { readDateAt } from '../../dates/read-date.ts';
import { isAt, matchAt, skip } from '../../text/match-at.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { ENDS_NAME, ENDS_NUMBERED_LAW } from '../vocabulary/clause-words.ts';
import { readTypeWordAt } from '../vocabulary/type-words.ts';
import type { FoundWord } from './find-type-word.ts';
import { makeMention } from './mention.ts';
import type { Mention } from './mention.ts';
import { DATE_LEAD } from './read-tail.ts';
import { isCapital, NUMBER, readWord } from './text-place.ts';

/** Luật, bộ luật, pháp lệnh, hiến pháp: no other type is named so. */
export const LAW_TYPES = /luat|phap/u;
/** "Ngành luật", "dự thảo luật" and "văn bản luật" name no law. */
const OTHER_LAW = /(?<=(?:thao|an|nganh|hoc|dinh|boi|nghiep)\s)/uy;
const YEAR = /(?:nam\s)?((?:19|20)\d{2})(?![\d/-])/uy;
const LAW = /\sluat(?!\ssua)/uy;
/** "… một số điều của": what an amending law amends is part of its name. */
const NAMES_AMENDED = /(?:dieu|khoan|sung)\s$/u;
const OTHER_THAN_NAME = /\s(?:cac|nhung|luat|phap|bo|mot)(?![a-z0-9])/uy;
const MAX_WORDS = 40;
const JOINT = / (?:- |\(sua doi\) )?|\s(?=ngay)|,\s|-/uy;
const BASIS_JOINT = /\s(?:- |\(sua doi\) )?|,\s|-/uy;
const BASIS = /(?<=can\scu\s(?:vao\s)?)/uy;
const NEXT_BASIS = /^[;,]?\s(?:va\s)?$/u;
/** A word of a name, whose space before the date may be lost. */
const NAME_WORD = /[a-z0-9]+?(?=ngay\s\d|(?![a-z0-9]))/uy;
/** What shows that the date behind a law is not the law's, and ends its name. */
const OTHER_DATE =
  /(?:\sva)?\s(?:(?:ket qua|tinh hinh|y kien|de nghi|hieu luc|thong qua|can cu)(?![a-z])|(?:den|truoc|sau|vao|het|hoi nghi|(?:cuoc )?hop)$)/u;
const BY_ASSEMBLY = /^\scua\squoc\shoi$/u;
const SECOND_DATE = /,?\sva\s(?=ngay\s\d)/uy;
const CLAUSE_END = /\s?(?:$|[;.)\n\f]|cua\squoc\shoi)/uy;
/** A comma after these words belongs to the name of the law, as in "Luật Phòng, chống …". */
const NAME_COMMA =
  /(?:thi dua|can bo|phong|sua doi|tiet kiem|khoa hoc|quan ly|(?:nhap|xuat) canh|vu khi|to cao|giam sat|hon nhan)$/u;
/** An amending law that names what it amends may name another: "của Luật Cán bộ, công chức và Luật Viên chức". */
const AMENDS_A_LAW = /^luat sua doi.{0,40} luat\s/u;

/**
 * Reads a law by its name: with the date of its passing (and a second date, that of a later law of
 * the same name), with a year, or with neither. None where the word names no law, or where the law's
 * number follows. Behind "Căn cứ", and behind another dated law, its name reaches to its date,
 * whatever would end it elsewhere: "của Hội đồng nhân dân", "về nhiệm vụ", a line break.
 */
export function readLaw(
  view: ReadingView,
  word: FoundWord,
  previous: Mention | undefined,
): readonly Mention[] {
  const { folded } = view;
  const { start, type } = word;
  if (isAt(OTHER_LAW, folded, start) && !isCapital(view, start)) return [];
  const law = { kind: 'named', start, type } as const;
  const isBasis =
    isAt(BASIS, folded, start) ||
    (previous?.kind === 'law-by-date' && NEXT_BASIS.test(folded.slice(previous.end, start)));
  let at = word.end;
  let commaAt: number | null = null;
  let nameEnd: number | null = null;
  for (let count = 0; count < MAX_WORDS; count++) {
    const next = skip(isBasis ? BASIS_JOINT : JOINT, folded, at);
    const end = skip(NAME_WORD, folded, next);
    const name = folded.slice(start, at);
    const lead = skip(DATE_LEAD, folded, next);
    const reading = lead > next ? readDateAt(folded, lead) : null;
    if (reading !== null) {
      const other = OTHER_DATE.exec(name);
      if (other !== null) {
        nameEnd ??= start + other.index;
        break;
      }
      const { date, end } = reading;
      const ended = nameEnd ?? at;
      const title = [start, BY_ASSEMBLY.test(folded.slice(ended, at)) ? ended : at] as const;
      const first = makeMention(view, { ...law, kind: 'law-by-date', end, title, date });
      return [first, ...readSecondDate(view, first)];
    }
    if (next === at || end === next) break;
    if (isAt(NUMBER, folded, next)) return [];
    if (folded.charAt(at) === ',' && !NAME_COMMA.test(name)) commaAt ??= at;
    const year = matchAt(YEAR, folded, next);
    if (nameEnd === null && year !== null && (at > word.end || folded.startsWith('nam', next)))
      return [
        makeMention(view, {
          ...law,
          end: YEAR.lastIndex,
          title: [start, at],
          year: Number(year[1]),
        }),
      ];
    if (!/ |,|-/u.test(folded.charAt(at)) || !belongsToName(view, start, next, end)) nameEnd ??= at;
    if (
      nameEnd !== null &&
      (!isBasis ||
        ENDS_NUMBERED_LAW.has(readWord(view, next, end)) ||
        (!AMENDS_A_LAW.test(name) && readTypeWordAt(folded, next) !== null))
    )
      break;
    at = end;
  }
  const end = commaAt ?? nameEnd ?? at;
  if (end === word.end || !isCapital(view, start)) return [];
  return [makeMention(view, { ...law, end, title: [start, end] })];
}

/**
 * "Luật sửa đổi … ngày 14/6/2005 và ngày 16/11/2013": the second date names a law of the same name.
 * It counts only where the clause ends with it, as "và ngày 16/11/2013 Chính phủ họp" goes on.
 */
function readSecondDate(view: ReadingView, law: Mention): readonly Mention[] {
  const start = skip(SECOND_DATE, view.folded, law.end);
  const reading = start === law.end ? null : readDateAt(view.folded, start + 'ngay '.length);
  if (reading === null || !isAt(CLAUSE_END, view.folded, reading.end)) return [];
  const { kind, type, title } = law;
  return [makeMention(view, { kind, type, title, start, ...reading })];
}

/** True when the word between two places goes on with the name of the law that begins at `start`. */
function belongsToName(view: ReadingView, start: number, at: number, end: number): boolean {
  const { folded } = view;
  const name = folded.slice(start, at);
  const isAmending = AMENDS_A_LAW.test(name);
  switch (folded.slice(at, end)) {
    case 'ngay':
      return false;
    case 'cua':
      return NAMES_AMENDED.test(name) || (name.startsWith('luat sua') && isAt(LAW, folded, end));
    case 'luat':
      return /(?:cua|bo|phap|ky|dieu)\s$/u.test(name) || (isAmending && name.endsWith('va '));
    case 'va': {
      const isCapitalised = isCapital(view, end + 1);
      if (isAmending && isCapitalised && isAt(LAW, folded, end)) return true;
      if (isCapitalised && readTypeWordAt(folded, end + 1) !== null) return false;
      return !isAt(OTHER_THAN_NAME, folded, end);
    }
    default: {
      const word = readWord(view, at, end);
      // "Luật Đất đai hiện hành" ends before "hiện", "Luật Thực hiện dân chủ ở cơ sở" does not.
      return !/\d/u.test(word) && (name === 'luat thuc ' || !ENDS_NAME.has(word));
    }
  }
}
