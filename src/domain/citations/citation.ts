import type { CivilDate } from '../dates/civil-date.ts';
import type { Span } from '../text/span.ts';

/**
 * How a document is named: `number` by its number, `partial` by a number without its symbol
 * ("Chỉ thị 05"), `law-by-date` by name and date, `named` by name alone.
 */
export type CitationKind = 'number' | 'partial' | 'law-by-date' | 'named';

/** The way in which an issuer numbers. */
export type NumberFamily =
  'party' | 'state' | 'normative' | 'law' | 'joint' | 'mass' | 'council' | 'old' | 'cong-van';

/**
 * Why a number is read differently from what is written. None of them changes the digits, the type
 * or the issuer.
 */
export type RepairRule =
  /** The separators of the other order: "34/CT-TW". */
  | 'separator-order'
  /** A separator is missing: "05VBHN-VPQH", "NĐCP". */
  | 'separator-lost'
  /** A space where a separator belongs: "79 NQ/TW". */
  | 'separator-space'
  /** A dot for the hyphen between type and issuer: "NĐ.CP". */
  | 'separator-dot'
  /** Spaces around a separator: "01 – KL/TW". */
  | 'spacing'
  /** A line or page break inside the number. */
  | 'line-break'
  /** Capitals: "19/CT-TTG". */
  | 'letter-case'
  /** D for Đ, or the letter doubled: "ND-CP", "QĐÐ". */
  | 'letter-d'
  /** Ư for U: "ƯBND", and "TƯ" where a committee of the Party below the centre is the issuer. */
  | 'letter-u'
  /** TƯ or T.Ư for TW: both abbreviate Trung ương, in the press and in official writing. */
  | 'trung-uong'
  /** The letters O and l for digits, as scanners write them: "O5-CT/TW". */
  | 'letter-for-digit'
  /** The symbol is shared with a later number of the list: "217, 218-QĐ/TW". */
  | 'shared-symbol';

/** A difference between a number as written and its canonical form. */
export interface Repair {
  readonly rule: RepairRule;
  /** The number as it stands in the text, on one line. */
  readonly written: string;
  readonly canonical: string;
}

/** One mention of a document in a text. */
export interface Citation extends Span {
  readonly kind: CitationKind;
  /** Exactly the text from `start` to `end`: from the type word to the end of the number or date. */
  readonly surface: string;
  /** The id of the type ("chi-thi"); null when neither a word nor the symbol tells it. */
  readonly type: string | null;
  /** The number as it stands in the text, on one line; null for a document named without one. */
  readonly numberAsWritten: string | null;
  /** The number in canonical form, as far as the text gives it ("26" in "Chỉ thị 26"). */
  readonly number: string | null;
  readonly family: NumberFamily | null;
  readonly date: CivilDate | null;
  /** The year that stands in place of a date ("Luật … năm 2022") or in the number. */
  readonly year: number | null;
  /** As written, on one line. */
  readonly issuer: string | null;
  /** As written, on one line: "về tiếp tục đổi mới …". */
  readonly title: string | null;
  readonly repairs: readonly Repair[];
  /** The index of the citation in whose title this one stands; null for none. */
  readonly nestedIn: number | null;
}
