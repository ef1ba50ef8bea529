import { slugify } from '../../text/fold.ts';
import type { NumberFamily } from '../citation.ts';

/**
 * In which order a number stands: `party` is "34-CT/TW" (hyphen after the ordinal, slash before the
 * issuer), `state` is "19/CT-TTg".
 */
export type NumberOrder = 'party' | 'state';

/** The number of a document, taken apart. `printDocumentNumber` puts it together again. */
export interface DocumentNumber {
  readonly family: NumberFamily;
  readonly order: NumberOrder;
  /** Digits with leading zeros as written: "01", "30c", "66.19". */
  readonly ordinal: string;
  readonly year: number | null;
  /** "CT"; null in a công văn, a law and the oldest forms. */
  readonly typeSymbol: string | null;
  /** The issuer and its units: ["TWĐTN", "VP"]; empty in "123/QĐ". */
  readonly issuers: readonly string[];
}

/**
 * The key under which two numbers are the same: leading zeros, case, separators and Đ/Ð/D are
 * ignored. "05/CT-UBND" and "5/ct-ubnd" have one key; "34-CT/TW" and "34/CT-TTg" have two.
 */
export function numberKey(number: DocumentNumber | string): string {
  const printed = typeof number === 'string' ? number : printDocumentNumber(number);
  return slugify(printed).replace(/^0+(?=\d)/u, '');
}

/** The form of a number in an address: "34-ct-tw". */
export function numberSlug(number: DocumentNumber): string {
  return slugify(printDocumentNumber(number));
}

/** Prints a number in canonical form: "34-CT/TW", "19/CT-TTg", "91/2017/NĐ-CP", "06/2022/QH15". */
export function printDocumentNumber(number: DocumentNumber): string {
  const { order, ordinal, year } = number;
  const digits = year ? `${ordinal}/${year}` : ordinal;
  const groups = listGroups(number).join('-');
  return order === 'party' ? `${digits}-${groups.replace('-', '/')}` : `${digits}/${groups}`;
}

/** The groups of letters of a number: the type's symbol where it has one, and the issuers. */
export function listGroups(number: DocumentNumber): readonly string[] {
  return number.typeSymbol ? [number.typeSymbol, ...number.issuers] : number.issuers;
}
