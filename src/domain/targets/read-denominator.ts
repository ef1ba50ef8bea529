import { PREDICATE_WORDS } from './lexicon/clause-words.ts';
import { TITLES } from './lexicon/grade-words.ts';
import { compileWordList, findPhrases, matchPhraseAt } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

const PREDICATES = compileWordList(PREDICATE_WORDS);
const TITLE_TABLE = compileWordList(TITLES);
const WHOLE_WORDS = compileWordList(['tổng số', 'tổng', 'toàn bộ số']);
const PLAN_WORDS = compileWordList([
  'kế hoạch',
  'dự toán',
  'chỉ tiêu',
  'nghị quyết',
  'kế hoạch vốn',
  'vốn',
]);
const BASELINE_WORDS = compileWordList(['so với', 'so cùng kỳ']);
const REACH_WORDS = compileWordList([
  'đạt',
  'vượt',
  'bằng',
  'trên',
  'tối thiểu',
  'ít nhất',
  'đạt trên',
  'từ',
]);

/**
 * Reads what an amount is taken of, where the clause names it: "15% … chiến sĩ thi đua cơ sở/LĐTT",
 * "20% tổng số CBGV", "đạt 100% kế hoạch giao", "tăng 5% so với năm 2022". Null when it does not.
 */
export function readDenominator(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity,
): string | null {
  return (
    readTitleBase(tokens, quantity.to, to) ??
    readPhraseFrom(tokens, quantity.to, to, WHOLE_WORDS) ??
    readPlanBase(tokens, from, to, quantity) ??
    readPhraseFrom(tokens, quantity.to, to, BASELINE_WORDS)
  );
}

/** "…/LĐTT", "trong số Lao động tiên tiến". */
function readTitleBase(tokens: readonly Token[], from: number, to: number): string | null {
  for (const title of findPhrases(tokens, from, to, TITLE_TABLE)) {
    const before = tokens[title.from - 1];
    const behind = before?.printed === '/' || before?.key === 'số';
    if (behind) return printTokens(tokens, title.from, title.to);
  }
  return null;
}

/** "đạt 100% kế hoạch giao"; in "hoàn thành 100% kế hoạch" the plans are the subject. */
function readPlanBase(
  tokens: readonly Token[],
  from: number,
  to: number,
  quantity: Quantity,
): string | null {
  if (quantity.unit.kind !== 'share') return null;
  if (matchPhraseAt(tokens, quantity.to, PLAN_WORDS) === null) return null;
  const reached = findPhrases(tokens, Math.max(from, quantity.from - 2), quantity.to, REACH_WORDS);
  return reached.length === 0 ? null : readWords(tokens, quantity.to, to);
}

function readPhraseFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  table: ReturnType<typeof compileWordList>,
): string | null {
  const match = findPhrases(tokens, from, to, table)[0];
  return match === undefined ? null : readWords(tokens, match.from, to, match.to);
}

/** The words up to the next verb or mark. */
function readWords(
  tokens: readonly Token[],
  from: number,
  to: number,
  behind: number = from + 1,
): string {
  let end = behind;
  while (end < to && tokens[end]?.kind !== 'mark') {
    if (matchPhraseAt(tokens, end, PREDICATES) !== null) break;
    end++;
  }
  return printTokens(tokens, from, end);
}
