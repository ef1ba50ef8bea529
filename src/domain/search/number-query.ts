import {
  ANY_DOCUMENT,
  DOCUMENT_TYPES,
  printTypeLabel,
} from '../citations/vocabulary/document-types.ts';
import { readIssuerSymbol } from '../citations/vocabulary/read-symbol.ts';
import { readTypeWordAt } from '../citations/vocabulary/type-words.ts';
import { civilDate, type CivilDate } from '../dates/civil-date.ts';
import { foldText } from '../text/fold.ts';

/** What a query says of a document's number, however it was typed. */
export interface NumberQuery {
  /** Digits without leading zeros. */
  readonly ordinal: string;
  readonly year: string | null;
  readonly date: CivilDate | null;
  /** The label of the type whose words were typed, folded ("chi thi"); null when none was. */
  readonly type: string | null;
  /** Everything else, folded: symbols ("ct", "cttw"), issuer, place, words of the title. */
  readonly words: readonly string[];
  /** True when nothing but a number can be meant, so that finding none is an answer. */
  readonly isPlain: boolean;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that say nothing of which document is meant. */
const IDLE: ReadonlySet<string> = new Set(['so', 'ngay', 'nam', 'cua', 've', 'viec', 'van', 'ban']);
const TYPE_SYMBOLS: ReadonlySet<string> = new Set(
  DOCUMENT_TYPES.flatMap(({ symbols }) => symbols.map(foldText)),
);
const DATES: readonly RegExp[] = [
  /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/u,
  /ngay (\d{1,2}) thang (\d{1,2}) nam ((?:19|20)\d\d)(?!\d)/u,
];
const YEAR = /^(?:19[4-9]\d|20\d\d)$/u;

/**
 * Reads a query for a number: "34-CT/TW", "34cttw", "chi thi 34", "ct 34 2014", "01 ubnd binh
 * thuan". Gives null when it holds no ordinal: a year alone, a percentage, no digit at all.
 */
export function readNumberQuery(query: string): NumberQuery | null {
  const typed = foldText(query).replace(/\s+/gu, ' ').trim();
  if (typed.includes('%')) return null;
  const { rest, date } = cutDate(typed);
  const type = findTypeWord(rest);
  const tokens = readTokens(rest);
  const ordinal = findOrdinal(tokens, rest);
  if (ordinal === null) return null;
  const others = tokens.filter(
    (token) =>
      token !== ordinal && (type === null || token.end <= type.start || token.start >= type.end),
  );
  const year = others.find((token) => YEAR.test(token.text)) ?? null;
  const words = others.filter((token) => token !== year && !IDLE.has(token.text));
  return {
    ordinal: ordinal.text.replace(/^0+(?=\d)/u, ''),
    year: year?.text ?? null,
    date,
    type: type?.label ?? null,
    words: words.map((token) => token.text),
    isPlain: isPlain({ rest, tokens, ordinal, year, type }),
  };
}

function cutDate(typed: string): { rest: string; date: CivilDate | null } {
  for (const pattern of DATES) {
    const match = pattern.exec(typed);
    if (match === null) continue;
    const [whole, day, month, year] = match;
    const date = civilDate(Number(year), Number(month), Number(day));
    if (date !== null) return { rest: typed.replace(whole, ' '), date };
  }
  return { rest: typed, date: null };
}

function findTypeWord(text: string): { label: string; start: number; end: number } | null {
  for (const { index } of text.matchAll(/(?<![a-z0-9])[a-z]/gu)) {
    const found = readTypeWordAt(text, index);
    // "văn bản" is any document to a reader, whatever it is to a clerk.
    if (found === null || found.type === ANY_DOCUMENT) continue;
    return { label: foldText(printTypeLabel(found.type)), start: index, end: found.end };
  }
  return null;
}

/** Runs of digits and of letters; "qh15" stays whole and "ct34" is a type before its number. */
function readTokens(text: string): readonly Token[] {
  return [...text.matchAll(/\d+|[a-z][a-z0-9]*/gu)].flatMap((match) => {
    const start = match.index;
    const glued = /^([a-z]+)(\d+)$/u.exec(match[0]);
    const symbol = glued?.[1] ?? '';
    if (!TYPE_SYMBOLS.has(symbol)) {
      return [{ text: match[0], start, end: start + match[0].length }];
    }
    const middle = start + symbol.length;
    return [
      { text: symbol, start, end: middle },
      { text: glued?.[2] ?? '', start: middle, end: start + match[0].length },
    ];
  });
}

function findOrdinal(tokens: readonly Token[], text: string): Token | null {
  const numbers = tokens.filter((token) => /^\d{1,6}$/u.test(token.text));
  return (
    numbers.find((token) => !YEAR.test(token.text)) ??
    numbers.find((token) => /^\s?[/-]\s?[a-z]/u.test(text.slice(token.end))) ??
    null
  );
}

/** A type, or letters or a year joined by a separator, stand at the ordinal. */
function isPlain(read: {
  readonly rest: string;
  readonly tokens: readonly Token[];
  readonly ordinal: Token;
  readonly year: Token | null;
  readonly type: { readonly start: number; readonly end: number } | null;
}): boolean {
  const { rest, tokens, ordinal, year, type } = read;
  const behind = rest.slice(ordinal.end);
  if (/^[a-z]?\s?[/-]\s?[a-z]/u.test(behind)) return true;
  if (year !== null && rest.slice(ordinal.end, year.start) === '/') return true;
  if (type !== null && /^\s*(?:so\s*)?$/u.test(rest.slice(type.end, ordinal.start))) return true;
  const at = tokens.indexOf(ordinal);
  const before = tokens
    .slice(0, at)
    .filter((token) => token.text !== 'so')
    .at(-1);
  const after = tokens[at + 1];
  return [before, after].some((token) => token !== undefined && beginsWithTypeSymbol(token.text));
}

/** True for a type symbol, alone ("ct") or written together with an issuer ("cttw"). */
function beginsWithTypeSymbol(word: string): boolean {
  if (TYPE_SYMBOLS.has(word)) return true;
  return [2, 3, 4].some(
    (cut) =>
      TYPE_SYMBOLS.has(word.slice(0, cut)) &&
      word.length > cut &&
      readIssuerSymbol(word.slice(cut)).group !== null,
  );
}
