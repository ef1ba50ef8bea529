import { foldText } from '../../text/fold.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { ISSUER_SYMBOLS } from './issuer-symbols.ts';
import type { IssuerGroup } from './issuer-symbols.ts';

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

const TYPES_BY_SYMBOL = new Map<string, string[]>();
const TYPE_SYMBOL_BY_FOLD = new Map<string, string>();
for (const { id, symbols } of DOCUMENT_TYPES) {
  for (const symbol of symbols) {
    const types = TYPES_BY_SYMBOL.get(symbol);
    if (types) types.push(id);
    else TYPES_BY_SYMBOL.set(symbol, [id]);
    const folded = foldText(symbol);
    if (!TYPE_SYMBOL_BY_FOLD.has(folded)) TYPE_SYMBOL_BY_FOLD.set(folded, symbol);
  }
}
// Folded, "HD" is also Hợp đồng and "da" also Đề án: what is listed first is the commoner one.

const ISSUER_BY_SYMBOL = new Map<string, IssuerGroup>();
const ISSUER_SYMBOL_BY_FOLD = new Map<string, string>();
for (const { symbol, group } of ISSUER_SYMBOLS) {
  if (!ISSUER_BY_SYMBOL.has(symbol)) ISSUER_BY_SYMBOL.set(symbol, group);
  const folded = foldText(symbol);
  if (!ISSUER_SYMBOL_BY_FOLD.has(folded)) ISSUER_SYMBOL_BY_FOLD.set(folded, symbol);
}

const ASSEMBLY = /^(?:ubtvqh|(?:qh|ubtvqh|ubtv|hdnn)k?\d{1,2})$/u;
const PARTY_PREFIX = /^(?:ĐU|BCSĐ|ĐĐ)[A-ZĐ]/u;
const COUNCIL_PREFIX = /^(?:HĐ|BCĐ)[A-ZĐ0-9]/u;

/** Reads a group of letters as a type symbol ("qd" as QĐ); null when it is none. */
export function readTypeSymbol(written: string): TypeReading | null {
  const symbol = TYPES_BY_SYMBOL.has(written)
    ? written
    : TYPE_SYMBOL_BY_FOLD.get(foldSymbol(written));
  const types = symbol === undefined ? undefined : TYPES_BY_SYMBOL.get(symbol);
  return symbol === undefined || types === undefined ? null : { symbol, types };
}

/** Reads a group of letters as an issuer ("TTG" as TTg); one that is not listed is kept as written. */
export function readIssuerSymbol(written: string): IssuerReading {
  const exact = ISSUER_BY_SYMBOL.get(written);
  if (exact !== undefined) return { symbol: written, group: exact };
  const folded = foldSymbol(written);
  if (ASSEMBLY.test(folded)) {
    return { symbol: folded.toUpperCase().replace('HDNN', 'HĐNN'), group: 'assembly' };
  }
  const symbol = ISSUER_SYMBOL_BY_FOLD.get(folded);
  if (symbol !== undefined) return { symbol, group: ISSUER_BY_SYMBOL.get(symbol) ?? null };
  const kept = written === folded ? written.toUpperCase() : written;
  if (COUNCIL_PREFIX.test(kept)) return { symbol: kept, group: 'council' };
  if (PARTY_PREFIX.test(kept)) return { symbol: kept, group: 'party' };
  return { symbol: kept, group: null };
}

/** Folds a symbol for comparing; OCR doubles the stroke letter ("QĐÐ"), which folding undoes. */
function foldSymbol(written: string): string {
  return foldText(written.replace(/Đ{2}/gu, 'Đ'));
}
