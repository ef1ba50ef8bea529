import {
  JOINT,
  isListedIssuer,
  readIssuerSymbol,
  readTypeSymbol,
} from '../vocabulary/read-symbol.ts';
import { isAt, matchAt } from '../../text/match-at.ts';
import { printDocumentNumber } from './document-number.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { NumberGroup } from './read-group.ts';
import type { DocumentNumber } from './document-number.ts';
import { LOST, markOf } from './number-parts.ts';
import { listRepairs } from './list-repairs.ts';
import type { TypeReading } from '../vocabulary/read-symbol.ts';
import { needsCue, YEAR } from './needs-cue.ts';
import { readFamily } from './number-family.ts';
import type { Repair } from '../citation.ts';
import { readGroup, readLatin } from './read-group.ts';

/** The digits of a number, and its year where one follows: "98/2023", "05". */
export interface NumberHead {
  readonly end: number;
  readonly ordinal: string;
  readonly year: number | null;
  /** What stands before the year; none where there is no year. */
  readonly separators: readonly string[];
}

/** A number that stands at a place of a text. */
export interface NumberReading {
  readonly end: number;
  readonly parts: DocumentNumber;
  /** True for a number of the National Assembly without a type: only a law or a resolution bears it. */
  readonly isAssembly: boolean;
  /** In canonical form. */
  readonly number: string;
  /** The types that its symbol can mean. */
  readonly types: readonly string[];
  readonly repairs: readonly Repair[];
  /** True when the form alone does not show that it is a document's number. */
  readonly needsCue: boolean;
}

const MAX_GROUPS = 9;

/** Reads the document number that begins at a place of the text; null when none does. */
export function readNumberAt(view: ReadingView, at: number): NumberReading | null {
  const head = readHead(view, at);
  const first = head && readGroup(view, head.end, true);
  if (!first || first.separator.trim() === '.') return null;
  const groups = splitJoined(first);
  const type = readTypeSymbol(groups[0].text);
  const isAssembly = !type && readIssuerSymbol(first.text).group === 'assembly';
  if (!type && !isAssembly && markOf(first.separator) === LOST) return null;
  let hasIssuer = groups.length > 1;
  while (groups.length < MAX_GROUPS) {
    const last = groups.at(-1) ?? first;
    const mayFollow = !hasIssuer || isAt(/\s?[/-]/uy, view.folded, last.end);
    const next = mayFollow && readGroup(view, last.end, false);
    if (!next) break;
    if (type && groups.length === 1 && isIssuer(next, first)) hasIssuer = true;
    else if (!isUnit(next, last, hasIssuer && JOINT.test(type?.symbol ?? ''))) break;
    groups.push(next);
  }
  if (!hasIssuer && !first.isSymbol && !isAssembly) return null;
  // "87-CT" and "123/QĐ": a type symbol alone is a number only behind its type word.
  return judge(view, at, head, groups, hasIssuer || groups.length === 1 ? type : null);
}

/** Reads a number without a symbol ("05", "98/2023") that begins at a place; null when none does. */
export function readBareNumberAt(view: ReadingView, at: number): NumberHead | null {
  const head = readHead(view, at);
  if (!head || (head.year && YEAR.test(head.ordinal))) return null;
  // With what a number that stops before its symbol does not go on.
  return isAt(/\.*\/|[.-]?\d/uy, view.folded, head.end) ? null : head;
}

/** True for the issuer of a type: abbreviated, or known and in small letters like the type. */
function isIssuer(group: NumberGroup, type: NumberGroup): boolean {
  const isListed = isListedIssuer(group.text);
  if (markOf(group.separator) === LOST && (!isListed || group.separator === '')) return false;
  return group.isSymbol || (isListed && type.text === type.text.toLowerCase());
}

/** A type and an issuer that stand together without a separator: "NĐCP", "CTTW". */
function splitJoined(group: NumberGroup): [NumberGroup, ...NumberGroup[]] {
  if (readTypeSymbol(group.text)) return [group];
  for (let cut = 2; cut < Math.min(5, group.text.length - 1); cut++) {
    const type = group.text.slice(0, cut);
    const text = group.text.slice(cut);
    const issuer = readTypeSymbol(type) && readIssuerSymbol(text).group;
    if (issuer && issuer !== 'council' && !isListedIssuer(group.text))
      return [
        { ...group, text: type },
        { ...group, text, separator: '' },
      ];
  }
  return [group];
}

/** The letters O and l are read as the digits that they look like; another letter stays as written. */
function readHead(view: ReadingView, at: number): NumberHead | null {
  // A dot parts the digits from their letter only in front of the year: "08.a/2010/TT-BTP".
  const HEAD =
    /([ol]?\d{1,5}(?:\.\d{1,4}(?![.\d]))?(?:\.?[a-z](?![a-z0-9])(?<!\..(?!\/\d{4})))?)(?:(\s?[/-]\/?\s?)((?:19|20)\d\d)(?!\d))?/uy;
  const match = matchAt(HEAD, view.folded, at);
  if (!match) return null;
  const [whole, ordinal = '', separator, year] = match;
  return {
    end: at + whole.length,
    ordinal: readLatin(view, at, at + ordinal.length)
      .replace(/o/giu, '0')
      .replaceAll('l', '1'),
    year: year ? Number(year) : null,
    separators: separator ? [separator] : [],
  };
}

/** True for a unit of the issuer. Spaces stand before it only in joint documents and police units. */
function isUnit(unit: NumberGroup, last: NumberGroup, isJoint: boolean): boolean {
  const maySpace = isJoint || /^[A-Z]\d{2}\n[A-Z]\d{2}$/u.test(`${last.text}\n${unit.text}`);
  const separator = maySpace ? unit.separator.trimStart() : unit.separator;
  return unit.isSymbol && /^(?:-\/?\s?|\/\/?)$/u.test(separator);
}

/** Puts together what was read; null when it goes on as something else than a number. */
function judge(
  view: ReadingView,
  at: number,
  head: NumberHead,
  groups: readonly NumberGroup[],
  type: TypeReading | null,
): NumberReading | null {
  const end = groups.at(-1)?.end ?? at;
  // With what no number goes on: letters, or the ending of a file's name.
  const GOES_ON = /(?!ngay|\d{1,2}(?![\d/.-]))[a-z0-9_%]|\.(?:pdf|docx?|xlsx?)(?![a-z])/uy;
  if (isAt(GOES_ON, view.folded, end)) return null;
  // "TƯ" abbreviates Trung ương as TW does. Where a committee below the centre is the issuer, it is
  // TU misread: "13-NQ/TƯ của Tỉnh ủy", "Thành ủy ban hành Kế hoạch số 5-KH/TƯ".
  const LOCAL_PARTY =
    /(?<=(?:tinh|thanh) uy (?:da )?(?:ban hanh|ra) [a-z ]{8,27}\S{5,20})|[^c;]{0,40}cua\s(?:[a-z]+\s){0,4}(?:(?:tinh|thanh|huyen) uy|dang bo)/uy;
  const letters = groups.map((group) => group.text);
  const party = isAt(LOCAL_PARTY, view.folded, end) ? 'TU' : 'TW';
  const issuers = letters
    .slice(type ? 1 : 0)
    .map((text) => readIssuerSymbol(text.replace(/(?<!Đ)TƯ(?=$|Đ)/iu, party)));
  const separators = [...head.separators, ...groups.map((group) => group.separator)];
  const marks = separators.map(markOf).join('');
  const parts = { ...head, separators, marks, letters, type, issuers };
  const [family, order] = readFamily(parts);
  const taken = {
    family,
    order,
    ordinal: head.ordinal,
    year: head.year,
    typeSymbol: type?.symbol ?? null,
    issuers: issuers.map((issuer) => issuer.symbol),
  };
  const number = printDocumentNumber(taken);
  return {
    end,
    parts: taken,
    isAssembly: family === 'law' && !type,
    number,
    types: type?.types ?? [],
    repairs: listRepairs(parts, view.written.slice(at, end), taken, number),
    needsCue: needsCue(parts),
  };
}
