import { AWARDS, GRADES, SHORT_GRADES, TITLES } from './lexicon/grade-words.ts';
import { compileWordList, findPhrases, matchPhraseAt } from './phrases.ts';
import { printTokens } from './tokens.ts';
import type { Token } from './tokens.ts';

const GRADE_TABLE = compileWordList(GRADES);
/** These are grades only with "trở lên" behind them. */
const OPEN_ENDED_TABLE = compileWordList([...GRADES, ...SHORT_GRADES, ...TITLES]);
const AWARD_TABLE = compileWordList(AWARDS);
const OPENING_QUOTES = '“"‘\'';
const CLOSING_QUOTES = '”"’\'';
const AND_ABOVE = compileWordList(['trở lên']);

/**
 * Reads the grade that a clause sets between two tokens in its own words, "trở lên" included: "hoàn
 * thành tốt nhiệm vụ trở lên", "“Tập thể lao động tiên tiến” trở lên". Null when it sets none.
 */
export function readLevel(tokens: readonly Token[], from: number, to: number): string | null {
  for (const grade of findPhrases(tokens, from, to, OPEN_ENDED_TABLE)) {
    const behind = skipQuote(tokens, grade.to);
    const above = matchPhraseAt(tokens, behind, AND_ABOVE);
    if (behind < to && above !== null) return printFrom(tokens, grade.from, above.to);
  }
  const grade = findPhrases(tokens, from, to, GRADE_TABLE)[0];
  return grade === undefined ? null : printFrom(tokens, grade.from, grade.to);
}

/**
 * Reads an award with who gives it between two tokens: "“Bằng khen” của Chủ tịch UBND tỉnh". Null
 * where no award stands or its giver is not named: the award alone is told by the indicator.
 */
export function readAward(tokens: readonly Token[], from: number, to: number): string | null {
  const award = findPhrases(tokens, from, to, AWARD_TABLE)[0];
  if (award === undefined) return null;
  const giver = skipQuote(tokens, award.to);
  if (tokens[giver]?.key !== 'của') return null;
  let end = giver + 1;
  while (end < to && !endsGiver(tokens, end)) end++;
  return end === giver + 1 ? null : printFrom(tokens, award.from, end);
}

/** A year, a bracket or a number ends the name of who gives an award. */
function endsGiver(tokens: readonly Token[], at: number): boolean {
  const { kind, printed, key } = tokens[at] ?? { kind: 'mark', printed: '.', key: '' };
  return key === 'năm' || kind === 'number' || kind === 'code' || '.;:()'.includes(printed);
}

/** The words as printed, with the quotation mark that opens right before them. */
function printFrom(tokens: readonly Token[], from: number, to: number): string {
  const quoted = OPENING_QUOTES.includes(tokens[from - 1]?.printed ?? ' ');
  const words = tokens.slice(from, to);
  const closes = words.some(({ printed }) => CLOSING_QUOTES.includes(printed));
  return printTokens(tokens, quoted && closes ? from - 1 : from, to).normalize('NFC');
}

function skipQuote(tokens: readonly Token[], at: number): number {
  return CLOSING_QUOTES.includes(tokens[at]?.printed ?? ' ') ? at + 1 : at;
}
