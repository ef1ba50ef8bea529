import { foldText } from '../../text/fold.ts';
import { ISSUER_SYMBOLS } from './issuer-symbols.ts';
import type { IssuerGroup } from './issuer-symbols.ts';
import { DOCUMENT_TYPES } from './document-types.ts';

/** What one group of letters of a number stands for, spelt as it should be. */
export interface TypeReading {
  readonly symbol: string;
  /** Types that the symbol can mean; the word in front of the number decides between several. */
  readonly types: readonly string[];
}

export interface IssuerReading {
  readonly symbol: string;
  /** Null when the symbol is in no list: it is then kept as written. */
  readonly group: IssuerGroup | null;
}

const TYPES = new Map<string, { symbol: string; types: string[] }>();
for (const { id, symbols } of DOCUMENT_TYPES) {
  for (const symbol of symbols) {
    const reading = TYPES.get(symbol) ?? { symbol, types: [] };
    reading.types.push(id);
    addSpellings(TYPES, reading);
  }
}
const ISSUERS = new Map<string, IssuerReading>();
for (const reading of ISSUER_SYMBOLS) addSpellings(ISSUERS, reading);

/**
 * Files a symbol as it is spelt and folded. Folded, "HD" is also Hợp đồng and "da" also Đề án: what
 * is listed first is the commoner one.
 */
function addSpellings<Reading extends { readonly symbol: string }>(
  readings: Map<string, Reading>,
  reading: Reading,
): void {
  const folded = foldText(reading.symbol);
  readings.set(reading.symbol, reading);
  if (!readings.has(folded)) readings.set(folded, reading);
}

/** What unlisted issuers are known by; the first that matches decides. */
const PREFIXES: readonly (readonly [IssuerGroup, RegExp])[] = [
  ['council', /^(?:HĐ|BCĐ)[A-ZĐ0-9]/u],
  // A committee of the Party, and a body that serves one: a stem before the level ("BTG" + "TU").
  ['party', /^(?:ĐU|BCSĐ|ĐĐ)[A-ZĐ]|^(?:VP|TTVH|UBKT|B[A-ZĐ]+)(?:TW|[THQĐ]U|ThU|TXU)$/u],
  // A ministry, a department or a district's division: a letter before its sector ("BNNMT", "SNV").
  ['state', /^[BSP](?:NV|TC|YT|XD|CT|NN|TN|TT|VH|DL|KH|TP|N[Gg]|GTVT|DT|CN)/u],
];
/** Behind the symbol of a type: a document of several agencies ("KHLT", "CTrPH", "HDLN"). */
export const JOINT = /(?<=..)(?:L[TNBS]|PH)$/iu;

/** Reads a group of letters as a type symbol ("qd" as QĐ); null when it is none. */
export function readTypeSymbol(written: string): TypeReading | null {
  const listed = TYPES.get(written) ?? TYPES.get(foldSymbol(written));
  if (listed) return listed;
  const joint = JOINT.exec(written);
  const type = joint && readTypeSymbol(written.slice(0, joint.index));
  return type && { ...type, symbol: type.symbol + joint[0].toUpperCase() };
}

/** Reads a group of letters as an issuer ("TTG" as TTg); one that is not listed is kept as written. */
export function readIssuerSymbol(written: string): IssuerReading {
  const folded = foldSymbol(written);
  const listed = ISSUERS.get(written) ?? ISSUERS.get(folded);
  if (listed) return listed;
  if (/^(?:ubtvqh|(?:qh|ubtvqh|hdnn)k?\d{1,2})$/u.test(folded))
    return { symbol: folded.toUpperCase().replace('HDNN', 'HĐNN'), group: 'assembly' };
  const symbol = written === folded ? written.toUpperCase() : written;
  const group = PREFIXES.find(([, pattern]) => pattern.test(symbol))?.[0] ?? null;
  return { symbol, group };
}

/** Folds a symbol for comparing; OCR doubles the stroke letter ("QĐÐ"), which folding undoes. */
function foldSymbol(written: string): string {
  return foldText(written.replace('ĐĐ', 'Đ'));
}

/** True for the symbol of an issuer whose family is known. */
export function isListedIssuer(written: string): boolean {
  return readIssuerSymbol(written).group !== null;
}
