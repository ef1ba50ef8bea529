import type { Found } from './found.ts';
import { ENDS_NAME, ENDS_NUMBERED_LAW } from '../vocabulary/clause-words.ts';
import { readTypeWordAt } from '../vocabulary/type-words.ts';
import { makeMention } from './mention.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { isCapital, NUMBER, readWord } from './text-place.ts';
import type { FoundWord } from './find-type-word.ts';
import { isAt, matchAt, skip } from '../../text/match-at.ts';
import type { Mention } from './mention.ts';
import { readDateAt } from '../../dates/read-date.ts';
import { DATE_LEAD } from './read-tail.ts';

/** Luật, bộ luật, pháp lệnh, hiến pháp: no other type is named so. */
export const LAW_TYPES = /luat|phap/u;
const MAX_WORDS = 40;
/** An amending law that names what it amends may name another: "của Luật Cán bộ, công chức và Luật Viên chức". */
const AMENDS_A_LAW = /^luat sua doi.{0,40} luat\s/u;

/**
 * Reads a law by its name: with the date of its passing (and a second date, that of a later law of
 * the same name), with a year, or with neither. None where the word names no law, or where the law's
 * number follows. Behind "Căn cứ", and behind another dated law, its name reaches to its date,
 * whatever would end it elsewhere: "của Hội đồng nhân dân", "về nhiệm vụ", a line break.
 */
export function readLaw(view: Found, word: FoundWord): readonly Mention[] {
  const { start, type } = word;
  const previous = view.mentions.at(-1);
  // "Ngành luật", "dự thảo luật" and "văn bản luật" name no law.
  const OTHER_LAW = /(?<=(?:thao|an|nganh|hoc|dinh|boi|nghiep)\s)/uy;
  if (isAt(OTHER_LAW, view.folded, start) && !isCapital(view, start)) return [];
  const makeLaw = (nameEnd: number, facts: Partial<Mention> & Pick<Mention, 'end'>): Mention =>
    makeMention(view, { start, type, title: [start, nameEnd], ...facts });
  const isBasis =
    isAt(/(?<=can\scu\s(?:vao\s)?)/uy, view.folded, start) ||
    (previous?.kind === 'law-by-date' &&
      /^[;,]?\s(?:va\s)?$/u.test(view.folded.slice(previous.end, start)));
  let at = word.end;
  let commaAt: number | null = null;
  let nameEnd: number | null = null;
  for (let count = 0; count < MAX_WORDS; count++) {
    const joint = isBasis
      ? /\s(?:- |\(sua doi\) )?|,\s|-/uy
      : /\s(?=ngay)| (?:- |\(sua doi\) )?|,\s|-/uy;
    const next = skip(joint, view.folded, at);
    // A word of a name, whose space before the date may be lost.
    const end = skip(/[a-z0-9]+?(?=ngay\s\d|(?![a-z0-9]))/uy, view.folded, next);
    const name = view.folded.slice(start, at);
    const lead = skip(DATE_LEAD, view.folded, next);
    const reading = lead > next && readDateAt(view, lead);
    if (reading) {
      // What shows that the date behind a law is not the law's, and ends its name.
      const OTHER_DATE =
        /(?:\sva)?\s(?:(?:ket qua|tinh hinh|y kien|de nghi|hieu luc|thong qua|can cu)(?![a-z])|(?:den|truoc|sau|vao|het|hoi nghi|(?:cuoc )?hop)$)/u;
      const other = OTHER_DATE.exec(name);
      if (other) {
        nameEnd ??= start + other.index;
        break;
      }
      const ended = nameEnd ?? at;
      const isByAssembly = /^\scua\squoc\shoi$/u.test(view.folded.slice(ended, at));
      const titleEnd = isByAssembly ? ended : at;
      const law = makeLaw(titleEnd, { kind: 'law-by-date', ...reading });
      // "Luật sửa đổi … ngày 14/6/2005 và ngày 16/11/2013": the second date names a law of the same name.
      // It counts only where the clause ends with it, as "và ngày 16/11/2013 Chính phủ họp" goes on.
      const next = skip(/,?\sva\s(?=ngay\s\d)/uy, view.folded, reading.end);
      const second = next > reading.end && readDateAt(view, next + 'ngay '.length);
      return second && isAt(/\s?(?:$|[;.)\n\f]|cua\squoc\shoi)/uy, view.folded, second.end)
        ? [law, makeLaw(titleEnd, { kind: 'law-by-date', start: next, ...second })]
        : [law];
    }
    if (next === at || end === next) break;
    if (isAt(NUMBER, view.folded, next)) return [];
    // A comma after these words belongs to the name of the law, as in "Luật Phòng, chống …".
    const NAME_COMMA =
      /(?:thi dua|can bo|phong|sua doi|tiet kiem|khoa hoc|quan ly|(?:nhap|xuat) canh|vu khi|to cao|giam sat|hon nhan)$/u;
    if (isAt(/,/uy, view.folded, at) && !NAME_COMMA.test(name)) commaAt ??= at;
    const year = matchAt(/(?:nam\s)?((?:19|20)\d\d)(?![\d/-])/uy, view.folded, next);
    if (!nameEnd && year && (at > word.end || isAt(/nam/uy, view.folded, next)))
      return [makeLaw(at, { end: next + year[0].length, year: Number(year[1]) })];
    if (!isAt(/[ ,-]/uy, view.folded, at) || !belongsToName(view, start, next, end)) nameEnd ??= at;
    if (
      nameEnd &&
      (!isBasis ||
        ENDS_NUMBERED_LAW.has(readWord(view, next, end)) ||
        (!AMENDS_A_LAW.test(name) && readTypeWordAt(view.folded, next)))
    )
      break;
    at = end;
  }
  const end = commaAt ?? nameEnd ?? at;
  if (end === word.end || !isCapital(view, start)) return [];
  return [makeLaw(end, { end })];
}

/** True when the word between two places goes on with the name of the law that begins at `start`. */
function belongsToName(view: ReadingView, start: number, at: number, end: number): boolean {
  const name = view.folded.slice(start, at);
  const isAmending = AMENDS_A_LAW.test(name);
  const isLaw = isAt(/\sluat(?!\ssua)/uy, view.folded, end);
  switch (view.folded.slice(at, end)) {
    case 'ngay':
      return false;
    case 'cua':
      return /(?:dieu|khoan|sung)\s$/u.test(name) || (name.startsWith('luat sua') && isLaw);
    case 'luat':
      return /(?:cua|bo|phap|ky|dieu)\s$/u.test(name) || (isAmending && name.endsWith('va '));
    case 'va': {
      const isCapitalised = isCapital(view, end + 1);
      if (isAmending && isCapitalised && isLaw) return true;
      if (isCapitalised && readTypeWordAt(view.folded, end + 1)) return false;
      return !isAt(/\s(?:cac|nhung|luat|phap|bo|mot)(?![a-z0-9])/uy, view.folded, end);
    }
    default: {
      const word = readWord(view, at, end);
      // "Luật Đất đai hiện hành" ends before "hiện", "Luật Thực hiện dân chủ ở cơ sở" does not.
      return !/\d/u.test(word) && (name === 'luat thuc ' || !ENDS_NAME.has(word));
    }
  }
}
