import type { ReadingView } from '../../text/reading-view.ts';
import type { Repair } from '../citation.ts';
import { readIssuerSymbol, readTypeSymbol } from '../vocabulary/read-symbol.ts';
import type { IssuerReading, TypeReading } from '../vocabulary/read-symbol.ts';
import { classifyNumber } from './classify-number.ts';
import type { DocumentNumber } from './document-number.ts';
import { listRepairs } from './list-repairs.ts';
import type { NumberOrder } from './number-parts.ts';
import {
  readGroup,
  readOrdinal,
  readSeparator,
  readTypeSeparator,
  readYear,
} from './read-token.ts';
import type { GroupToken, SeparatorToken } from './read-token.ts';

/** A number that stands at a place of a text. */
export interface NumberReading {
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
  readonly types: readonly string[];
  readonly repairs: readonly Repair[];
  /** True when the form alone does not show that it is a document's number. */
  readonly needsCue: boolean;
}

/** A number that stops before its symbol: "98/2023", "05". */
export interface BareNumber {
  readonly start: number;
  readonly end: number;
  readonly ordinal: string;
  readonly year: number | null;
}

interface Draft {
  readonly view: ReadingView;
  readonly start: number;
  readonly ordinal: string;
  readonly year: number | null;
  readonly separators: SeparatorToken[];
  readonly groups: GroupToken[];
}

/** Abbreviations of everyday words that look like a type and its issuer. */
const EVERYDAY =
  /^(?:CT-XH|KH-KT|KH-CN|KH-TC|KH-ĐT|TC-KH|TC-HC|TT-TT|KH-TH|TC-KT|HD-VN|TB-XH|TT-BĐ|TB-LS)$/u;
const POLICE_UNIT = /^[A-Z]\d{2}$/u;
const MAX_GROUPS = 9;

/** Reads the document number that begins at a place of the text; null when none does. */
export function readNumberAt(view: ReadingView, at: number): NumberReading | null {
  const ordinal = readOrdinal(view, at);
  if (ordinal === null) return null;
  const separators: SeparatorToken[] = [];
  let separator = readSeparator(view, ordinal.end);
  const year = separator.printed === '' ? null : readYear(view, separator.end);
  if (year !== null) {
    separators.push(separator);
    separator = readSeparator(view, year.end);
  }
  const group = readGroup(view, separator.end, 'first');
  if (group === null) return null;
  separators.push(separator);
  const draft: Draft = {
    view,
    start: at,
    ordinal: ordinal.ordinal,
    year: year?.year ?? null,
    separators,
    groups: [group],
  };
  return readSymbol(draft);
}

/** Reads a number without a symbol ("05", "98/2023") that begins at a place; null when none does. */
export function readBareNumberAt(view: ReadingView, at: number): BareNumber | null {
  const ordinal = readOrdinal(view, at);
  if (ordinal === null) return null;
  const separator = readSeparator(view, ordinal.end);
  const year = separator.printed === '' ? null : readYear(view, separator.end);
  const end = year?.end ?? ordinal.end;
  if (year !== null && isYear(ordinal.ordinal)) return null;
  if (/\.*\/|[.-]?\d/uy.test(view.folded.slice(end, end + 4))) return null;
  return { start: at, end, ordinal: ordinal.ordinal, year: year?.year ?? null };
}

function readSymbol(draft: Draft): NumberReading | null {
  const [first] = draft.groups;
  if (first === undefined) return null;
  const gap = draft.separators.at(-1);
  const type = first.hasDigit ? null : readTypeSymbol(first.text);
  if (gap?.printed === '' && type === null && !isAssembly(first)) return readJoined(draft, first);
  if (type !== null && readIssuer(draft, type)) return finish(draft, type);
  if (type === null) {
    const joined = readJoined(draft, first);
    if (joined !== null) return joined;
  }
  if (!first.isSymbol && !isAssembly(first)) return null;
  // "87-CT" and "123/QĐ": a type symbol alone is a number only behind its type word.
  readUnits(draft);
  return finish(draft, draft.groups.length === 1 && type !== null ? type : null);
}

/** Reads the issuer behind the type symbol, and its units; false when none stands there. */
function readIssuer(draft: Draft, type: TypeReading): boolean {
  const separator = readTypeSeparator(draft.view, endOf(draft));
  const issuer = readGroup(draft.view, separator.end, 'later');
  if (issuer === null) return false;
  const listed = readIssuerSymbol(issuer.text).group !== null;
  if (separator.printed === '' && (!listed || separator.isTight)) return false;
  if (!issuer.isSymbol && !(listed && isLowerCaseNumber(draft))) return false;
  draft.separators.push(separator);
  draft.groups.push(issuer);
  readUnits(draft, /LT$|LN$/u.test(type.symbol));
  return true;
}

/** Reads the groups behind the issuer. Spaces may stand between them in joint documents only. */
function readUnits(draft: Draft, isJoint = false): void {
  while (draft.groups.length < MAX_GROUPS) {
    const separator = readSeparator(draft.view, endOf(draft));
    if (separator.printed === '' || (separator.printed === '/' && separator.after)) return;
    const unit = readGroup(draft.view, separator.end, 'later');
    if (unit === null || !unit.isSymbol) return;
    const isPolice = [unit, draft.groups.at(-1)].every((group) =>
      POLICE_UNIT.test(group?.text ?? ''),
    );
    if (separator.before && !isJoint && !isPolice) return;
    draft.separators.push(separator);
    draft.groups.push(unit);
  }
}

/** Reads a type and an issuer that stand together without a separator: "NĐCP", "CTTW". */
function readJoined(draft: Draft, group: GroupToken): NumberReading | null {
  for (let cut = 2; cut < Math.min(5, group.text.length - 1); cut++) {
    const type = readTypeSymbol(group.text.slice(0, cut));
    const issuer = readIssuerSymbol(group.text.slice(cut));
    if (type === null || issuer.group === null || issuer.group === 'council') continue;
    if (readIssuerSymbol(group.text).group !== null) return null;
    const at = group.start + cut;
    draft.groups.length = 0;
    draft.groups.push(
      { ...group, end: at, text: group.text.slice(0, cut) },
      { ...group, start: at, text: group.text.slice(cut) },
    );
    draft.separators.push({
      printed: '',
      isDot: false,
      before: false,
      after: false,
      isTight: true,
      end: at,
    });
    readUnits(draft);
    return finish(draft, type);
  }
  return null;
}

function finish(draft: Draft, type: TypeReading | null): NumberReading | null {
  const end = endOf(draft);
  if (
    /(?!ngay|\d{1,2}(?![\d/.-]))[a-z0-9_%]|\.(?:pdf|docx?|xlsx?|html?|jpg|png|rar|zip)(?![a-z])/uy.test(
      draft.view.folded.slice(end, end + 6),
    )
  ) {
    return null;
  }
  const named = type === null ? draft.groups : draft.groups.slice(1);
  const issuers = named.map(({ text }) => readIssuerSymbol(text));
  const number = classifyNumber({
    ordinal: draft.ordinal,
    year: draft.year,
    type,
    issuers,
    writtenOrder: readWrittenOrder(draft),
  });
  if (number === null) return null;
  return {
    start: draft.start,
    end,
    number,
    types: type?.types ?? [],
    repairs: listRepairs(draft.view, draft.start, end, draft.separators, draft.groups, number),
    needsCue: needsCue(draft, type, issuers),
  };
}

/** Which forms could be something else than a number, so that a type word must stand in front. */
function needsCue(
  draft: Draft,
  type: TypeReading | null,
  issuers: readonly IssuerReading[],
): boolean {
  const [issuer, ...units] = issuers;
  if (issuer === undefined) return true;
  const isListed = issuer.group !== null;
  if (draft.separators.some(({ printed }) => printed === '')) {
    const isTight = draft.separators.some((separator) => separator.isTight);
    return !isListed || type === null || isYear(draft.ordinal) || (isTight && draft.year === null);
  }
  if (issuer.group === 'assembly') return draft.year === null && type === null;
  if (type === null)
    return units.length === 0 || issuer.group !== 'state' || draft.separators[0]?.printed !== '/';
  if (EVERYDAY.test(draft.groups.map(({ text }) => text).join('-'))) return true;
  const marks = draft.separators.map(({ printed }) => printed);
  return !isListed && !marks.includes('/');
}

function readWrittenOrder({ separators, year }: Draft): NumberOrder | null {
  const [first, second] = separators.slice(year === null ? 0 : 1).map(({ printed }) => printed);
  if (second === undefined) return first === '-' ? 'party' : first === '/' ? 'state' : null;
  if (first === '-' && second === '/') return 'party';
  if (first === '/' && second === '-') return 'state';
  if (first === '') return second === '/' ? 'party' : 'state';
  return null;
}

function isAssembly(group: GroupToken): boolean {
  return readIssuerSymbol(group.text).group === 'assembly';
}

function isLowerCaseNumber({ groups }: Draft): boolean {
  return groups.every(({ text }) => text === text.toLowerCase());
}

function isYear(ordinal: string): boolean {
  return /^(?:19|20)\d\d$/u.test(ordinal);
}

function endOf(draft: Draft): number {
  return draft.groups.at(-1)?.end ?? draft.start;
}
