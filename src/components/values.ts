/**
 * The finished values that components take. They carry words and addresses only: what the words are is
 * decided before. Every `href` is a path of the site ("/nam/2023/"), a fragment ("#doan-4") or a full address;
 * components add the folder that the site is served under.
 */

/** Words that lead somewhere. */
export interface LinkText {
  readonly label: string;
  readonly href: string;
}

/** Words that may lead somewhere. */
export interface MaybeLink {
  readonly label: string;
  readonly href?: string | undefined;
}

/** One value of a fact. */
export interface FactValue {
  readonly text: string;
  /** The page about the value, such as the agency's. */
  readonly href?: string | undefined;
  /** The passage that the value was read from, normally "#doan-4". */
  readonly passage?: string | undefined;
  /** What a reader must know beside the value, such as the province's name today. */
  readonly note?: string | undefined;
}

/** A fact with its values, or the reason in words why there is none ("không ghi số"). */
export type Fact =
  | { readonly values: readonly FactValue[] }
  | { readonly absent: string; readonly passage?: string | undefined };

/** A fact with the name that stands before it. */
export type LabelledFact = Fact & {
  readonly label: string;
  /** Takes the whole width where facts stand in two columns. */
  readonly wide?: boolean | undefined;
};

/** A heading of the text, for its list of contents. */
export interface ContentsEntry {
  readonly label: string;
  /** The heading's id, without "#". */
  readonly id: string;
  readonly children?: readonly ContentsEntry[] | undefined;
}

/** Why a cell or a fact holds no value. None of them is zero. */
export type NoValue = 'not-stated' | 'left-blank' | 'not-held' | 'not-visible';

/** One row of a list of names. */
export interface RegisterRow {
  readonly name: string;
  readonly href: string;
  /** How many of what the register counts; `undefined` where the register counts nothing. */
  readonly count?: number | undefined;
  /** A second line, such as the formal title of a document or the names a province had. */
  readonly detail?: string | undefined;
  /** Words of a badge, such as "chưa có văn bản trong kho". */
  readonly badge?: string | undefined;
}
