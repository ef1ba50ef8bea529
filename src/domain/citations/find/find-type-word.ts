import { readDateAt } from '../../dates/read-date.ts';
import type { CivilDate } from '../../dates/civil-date.ts';
import { sourceWords } from '../../text/reading-view.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import { readTypeWordAt, TYPE_ABBREVIATIONS } from '../vocabulary/type-words.ts';
import { readIssuerEnd } from './read-issuer.ts';
import { isSpace, skipSpaceBefore, textBefore, wordStartBefore } from './text-place.ts';

/** The word that names the type of a document, in front of its number. */
export interface FoundTypeWord {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** A date and an issuer that stand between the word and the number. */
  readonly date: CivilDate | null;
  readonly issuer: readonly [number, number] | null;
}

const LAW_TYPES = new Set(['luat', 'bo-luat', 'phap-lenh', 'hien-phap']);
const LAW_CLAUSE_WORDS = new Set('ngày được đến từ trước kèm đã sẽ khi nếu này'.split(' '));
// Words that begin another clause: a number behind them is not named by the type word before them.
const CLAUSE_WORDS = new Set([
  ...LAW_CLAUSE_WORDS,
  ...(
    'của và theo tại về do trong có là nay bằng với cho như hoặc mà để ra các những một số quy ban nói trên dưới ' +
    'sau thì gồm vào mẫu biểu bảng phụ hệ khoản điều'
  ).split(' '),
]);
const MAX_GAP_WORDS = 5;
const MAX_STEPS = 26;

/** What is known of the number whose type word is looked for. */
export interface WantedType {
  /** True when "số" stands in front of it; without it the symbol must be of the word's type. */
  readonly hasSign: boolean;
  /** The types that the symbol can mean; empty when there is no symbol. */
  readonly types: readonly string[];
  /** True for a number of the National Assembly: only a law or a resolution bears it. */
  readonly isAssembly: boolean;
  /** True for a number without symbol; no law is cited by its name and such a number. */
  readonly isBare: boolean;
}

/**
 * Finds the nearest type word before a place from which the words in between lead to the number that
 * begins there: none, a few of a longer name ("Kế hoạch hành động số"), the name of a law, or a date
 * and an issuer. Null when there is none.
 */
export function findTypeWord(
  view: ReadingView,
  end: number,
  wanted: WantedType,
): FoundTypeWord | null {
  const abbreviation = readAbbreviation(view, end);
  if (abbreviation !== null) return abbreviation;
  const { folded } = view;
  let best: FoundTypeWord | null = null;
  let isBehindAnd = false;
  // "Luật Phòng, chống mua bán người (sửa đổi) số 53/2024/QH15".
  let at = folded.endsWith(' (sua doi)', end) ? end - 10 : end;
  for (let step = 0; step < MAX_STEPS; step++) {
    const start = wordStartBefore(folded, at);
    if (start === at) return best;
    const found = readTypeWordAt(folded, start, at);
    if (found !== null && found.end <= end && isCandidate(folded, start, found.type, wanted)) {
      const whole = readLongerTypeWord(folded, start, found.end) ?? { ...found, start };
      const reached = followGap(view, whole, end, wanted);
      if (reached === null) return best;
      const isOuter =
        LAW_TYPES.has(reached.type) && (!isBehindAnd || folded.startsWith('luat sua doi', start));
      if (best === null || isOuter) best = reached;
      const isInner = isInnerLaw(folded, start);
      if (!isInner && (isBehindAnd || !isSecondLaw(folded, start))) return best;
      isBehindAnd ||= !isInner;
    }
    const before = skipJoint(folded, start);
    if (before === null) return best;
    at = before;
  }
  return best;
}

/** Steps over the white space, comma or hyphen between two words; null where a clause begins. */
function skipJoint(folded: string, start: number): number | null {
  let at = start;
  if (isSpace(folded.charAt(at - 1))) at--;
  if (folded.charAt(at - 1) === ',' || folded.charAt(at - 1) === '/') return at - 1;
  if (folded.charAt(at - 1) === '-' && !isSpace(folded.charAt(start - 1))) return at - 1;
  if (folded.charAt(at - 1) === '-') return skipSpaceBefore(folded, at - 1);
  return at < start ? at : null;
}

/** "Thông báo kết luận" is one type word, although "kết luận" is one as well. */
function readLongerTypeWord(
  folded: string,
  innerStart: number,
  end: number,
): { start: number; end: number; type: string; words: string } | null {
  let start = innerStart;
  for (let step = 0; step < 3; step++) {
    const wordEnd = skipSpaceBefore(folded, start);
    if (wordEnd === start) return null;
    start = wordStartBefore(folded, wordEnd);
    const longer = readTypeWordAt(folded, start, wordEnd);
    if (longer !== null && longer.end === end) return { ...longer, start };
  }
  return null;
}

/** "Luật sửa đổi, bổ sung một số điều của Luật Thi đua": the outer law is the one that is named. */
function isInnerLaw(folded: string, start: number): boolean {
  return /(?:dieu|khoan|sung)(?: cua)?\s$/u.test(textBefore(folded, start, 12));
}

/** "… của Luật Cán bộ, công chức và Luật Viên chức": the amending law may stand further in front. */
function isSecondLaw(folded: string, start: number): boolean {
  return folded.startsWith('luat', start) && textBefore(folded, start, 4) === ' va ';
}

/** "Pháp luật" names no law, and "văn bản" in the name of a law is not what bears its number. */
function isCandidate(
  folded: string,
  start: number,
  type: string,
  { isAssembly }: WantedType,
): boolean {
  if (isAssembly && !LAW_TYPES.has(type) && type !== 'nghi-quyet') return false;
  return !/(?:phap|ky|quy)\sluat$/u.test(folded.slice(Math.max(0, start - 5), start + 4));
}

function followGap(
  view: ReadingView,
  word: { start: number; end: number; type: string },
  end: number,
  { hasSign, types, isAssembly, isBare }: WantedType,
): FoundTypeWord | null {
  const found = { start: word.start, end: word.end, type: word.type, date: null, issuer: null };
  if (word.end === end) return found;
  const words = listWords(view, word.end, end);
  if (LAW_TYPES.has(word.type)) {
    const isName = !words.some((text) => LAW_CLAUSE_WORDS.has(text) || /\d/u.test(text));
    return isName && !isBare && (hasSign || isAssembly) ? found : null;
  }
  if (hasSign) {
    const placed = readPlacedGap(view, word.end + 1, end);
    if (placed !== null) return { ...found, ...placed };
  } else if (!types.includes(word.type)) return null;
  const isName = words.length <= MAX_GAP_WORDS && !/[,\d]/u.test(view.folded.slice(word.end, end));
  return isName && !words.some((text) => CLAUSE_WORDS.has(text)) ? found : null;
}

/** The words between two places as they are written, with their accents: "tại" is not "tài". */
function listWords(view: ReadingView, from: number, to: number): readonly string[] {
  return sourceWords(view, from, to)
    .toLowerCase()
    .split(/[\s,–-]+/u)
    .filter((text) => text !== '');
}

/** A date, an issuer or both: "Chỉ thị ngày 07/4/2014 của Bộ Chính trị số 34-CT/TW". */
function readPlacedGap(
  view: ReadingView,
  from: number,
  end: number,
): Pick<FoundTypeWord, 'date' | 'issuer'> | null {
  const { folded } = view;
  let date: CivilDate | null = null;
  let issuer: readonly [number, number] | null = null;
  let at = from;
  while (at < end) {
    if (date === null && folded.startsWith('ngay', at)) {
      const reading = readDateAt(folded, at + 5);
      if (reading === null) return null;
      date = reading.date;
      at = reading.end;
    } else if (issuer === null && folded.startsWith('cua ', at)) {
      const next = folded.indexOf(' ngay ', at);
      const stop = next === -1 || next > end ? end : next;
      if (readIssuerEnd(view, at + 4) !== stop) return null;
      issuer = [at + 4, stop];
      at = stop;
    } else return null;
    if (isSpace(folded.charAt(at))) at++;
  }
  return { date, issuer };
}

function readAbbreviation(view: ReadingView, end: number): FoundTypeWord | null {
  const start = wordStartBefore(view.folded, end);
  if (start === end || end - start > 4 || '/-&.'.includes(view.folded.charAt(start - 1) || ' '))
    return null;
  const type = TYPE_ABBREVIATIONS.get(view.plain.slice(start, end));
  return type === undefined ? null : { start, end, type, date: null, issuer: null };
}
