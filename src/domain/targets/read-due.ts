import { civilDate } from '../dates/civil-date.ts';
import type { CivilDate } from '../dates/civil-date.ts';
import { compileWordList, matchPhraseAt } from './phrases.ts';
import type { TargetDue } from './target.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Words that make the time behind them the time by which something is due. */
const DUE_WORDS = compileWordList([
  'đến',
  'đến hết',
  'đến cuối',
  'đến ngày',
  'hết',
  'trước',
  'trước ngày',
  'chậm nhất',
  'chậm nhất ngày',
  'chậm nhất đến',
  'vào cuối',
  'cuối',
  'trong',
  'vào',
  'xong trong',
]);
const YEARLY = compileWordList(['hằng năm', 'hàng năm', 'mỗi năm']);
const ROMAN_QUARTERS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/**
 * Reads the first time between two tokens by which something is due: "đến hết năm 2026", "trong Quý
 * II/2026", "trước ngày 30/6/2026", "hằng năm". Null when none is named; a plain "năm 2026" names none.
 */
export function readDue(tokens: readonly Token[], from: number, to: number): TargetDue | null {
  for (let at = from; at < to; at++) {
    const yearly = matchPhraseAt(tokens, at, YEARLY);
    if (yearly !== null) return { words: printTokens(tokens, at, yearly.to), date: null };
    const due = matchPhraseAt(tokens, at, DUE_WORDS);
    if (due === null) continue;
    const time = readTime(tokens, due.to);
    if (time !== null) return { words: printTokens(tokens, at, time.to), date: time.date };
  }
  return null;
}

interface ReadTime {
  readonly date: CivilDate;
  readonly to: number;
}

function readTime(tokens: readonly Token[], at: number): ReadTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.key === 'quý') return readQuarter(tokens, at + 1);
  if (token.key === 'năm' || token.key === 'ngày' || token.key === 'tháng') {
    return readTime(tokens, at + 1);
  }
  if (token.kind === 'code') return readCode(token, at);
  const year = readYear(token);
  return year === null ? null : { date: String(year), to: at + 1 };
}

/** "30/6/2026", "6/2026". */
function readCode(token: Token, at: number): ReadTime | null {
  const parts = token.printed.split(/[/.]/u).map((part) => Number(part.trim()));
  const year = parts.pop();
  const month = parts.pop();
  if (year === undefined || month === undefined || parts.length > 1) return null;
  const date = civilDate(year, month, parts[0]);
  return date === null ? null : { date, to: at + 1 };
}

/** "II/2026", "II năm 2026", "2 năm 2026". */
function readQuarter(tokens: readonly Token[], at: number): ReadTime | null {
  const printed = tokens[at]?.key ?? '';
  const ratio = /^([1-4])\/(\d{4})$/u.exec(printed);
  if (ratio !== null) return endOfQuarter(Number(ratio[2]), Number(ratio[1]), at + 1);
  const quarter =
    ROMAN_QUARTERS.get(printed) ?? (/^[1-4]$/u.test(printed) ? Number(printed) : null);
  if (quarter === null) return null;
  const joined = tokens[at + 1]?.printed === '/' || tokens[at + 1]?.key === 'năm';
  const year = joined ? readYear(tokens[at + 2]) : null;
  return year === null ? null : endOfQuarter(year, quarter, at + 3);
}

function endOfQuarter(year: number, quarter: number, to: number): ReadTime | null {
  const date = civilDate(year, quarter * 3);
  return date === null ? null : { date, to };
}

function readYear(token: Token | undefined): number | null {
  return token !== undefined && /^(?:19|20)\d\d$/u.test(token.printed)
    ? Number(token.printed)
    : null;
}
