import { foldText } from '../text/fold.ts';

/** A document or plan that bears a number, as the number index keeps it. */
export type NumberRow = readonly [
  /** "34-CT/TW". */
  number: string,
  /** "Chỉ thị". */
  type: string,
  /** A civil date of any precision; "" when it is not known. */
  date: string,
  /** As printed; "" when it is not known. */
  issuer: string,
  title: string,
  /** The path of its page. */
  path: string,
  /** How many plans of the archive cite it. */
  citedBy: number,
  /** Names of the province of its issuer, for finding only; "" for the centre. */
  places: string,
];

/** The parts of a number that a reader may type. */
export interface RowParts {
  /** Digits without leading zeros: "34". */
  readonly ordinal: string;
  readonly year: string | null;
  /** Everything behind them, folded: "34-CT/TW" → ct, tw; "30c/NQ-CP" → c, nq, cp. */
  readonly symbols: readonly string[];
}

const NUMBER = /^(\d+)(?:[/-]((?:19|20)\d\d)(?!\d))?/u;

/** Takes a printed number apart; null for one that does not begin with digits. */
export function splitNumber(number: string): RowParts | null {
  const folded = foldText(number).trim();
  const match = NUMBER.exec(folded);
  if (match === null) return null;
  const [whole, ordinal = '', year = null] = match;
  const symbols = folded.slice(whole.length).match(/[a-z][a-z0-9]*|\d+/gu) ?? [];
  return { ordinal: ordinal.replace(/^0+(?=\d)/u, ''), year, symbols };
}
