import type { ReadingView } from '../../text/reading-view.ts';
import { TYPE_WORDS } from '../vocabulary/type-words.ts';
import { isCapital, isHardBreak, isSpace, readWord, wordEndAfter } from './text-place.ts';

/** Words, with their accents, that end the name of a law: "tại" does, "tài" in "Luật Quản lý tài sản" does not. */
const CLAUSE_WORDS = new Set(
  (
    'theo tại được đến từ trước kèm đã đang sẽ gửi khi nếu này nói có là do trong để cho về với còn hiện năm ' +
    'nhằm hoặc như gồm thì phải cần'
  ).split(' '),
);
/** A comma after these words belongs to the name of the law. */
const NAME_COMMA =
  /(?:thi dua|can bo|phong|sua doi|tiet kiem|khoa hoc|quan ly|nhap canh|xuat canh|vu khi|to cao|giam sat|hon nhan)$/u;

/** An amending law that names what it amends may name another: "của Luật Cán bộ, công chức và Luật Viên chức". */
const AMENDS_A_LAW = /^luat sua doi.{0,40} luat\s/u;

/** True when a comma behind these folded words belongs to the name of the law, as in "Luật Phòng, chống …". */
export function commaBelongsToLawName(words: string): boolean {
  return NAME_COMMA.test(words);
}

/** True when the word between two places goes on with the name of the law that begins at `start`. */
export function belongsToLawName(
  view: ReadingView,
  at: number,
  end: number,
  start: number,
): boolean {
  const { folded, plain } = view;
  const word = folded.slice(at, end);
  if (/\d/u.test(word)) return false;
  if (word === 'cua') {
    const isAmending = folded.startsWith('luat sua', start) && folded.startsWith('luat', end + 1);
    return isAmending || /(?:dieu|khoan|sung)$/u.test(folded.slice(start, at - 1));
  }
  const isAmending = AMENDS_A_LAW.test(folded.slice(start, at));
  if (word === 'luat' && isAmending && folded.startsWith('va ', at - 3)) return true;
  if (word === 'luat') return /(?:cua|bo|phap|ky|dieu)$/u.test(folded.slice(start, at - 1));
  if (word === 'bo' && folded.startsWith('bo sung', at)) return true;
  if (word === 'va') {
    const next = wordEndAfter(folded, end + 1);
    const following = folded.slice(end + 1, next);
    const isNext = following === 'luat' && !folded.startsWith('luat sua', end + 1);
    if (isNext && isAmending && isCapital(plain.charAt(end + 1))) return true;
    return (
      !/^(?:cac|nhung|luat|phap|bo|mot)$/u.test(following) &&
      !(TYPE_WORDS.has(following) && isCapital(plain.charAt(end + 1)))
    );
  }
  return !CLAUSE_WORDS.has(readWord(view, at, end));
}

/** Steps over white space, a comma or a hyphen inside a name; null where the clause ends. */
export function skipLawJoint({ folded, plain }: ReadingView, at: number): number | null {
  const character = folded.charAt(at);
  if (isSpace(character)) {
    if (isHardBreak(folded, plain, at) && !folded.startsWith('ngay', at + 1)) return null;
    if (folded.startsWith('- ', at + 1)) return at + 3;
    if (folded.startsWith('(sua doi) ', at + 1)) return at + 11;
    return at + 1;
  }
  if (character === ',' && isSpace(folded.charAt(at + 1))) return at + 2;
  return character === '-' ? at + 1 : null;
}
