import type { IssuerReading, TypeReading } from '../vocabulary/read-symbol.ts';

/**
 * In which order a number stands: `party` is "34-CT/TW" (hyphen after the ordinal, slash before the
 * issuer), `state` is "19/CT-TTg".
 */
export type NumberOrder = 'party' | 'state';

/** The parts of a number, read but not yet judged. */
export interface NumberParts {
  /** Digits as written, leading zeros kept: "01", "30c", "66.19". */
  readonly ordinal: string;
  readonly year: number | null;
  readonly type: TypeReading | null;
  readonly issuers: readonly IssuerReading[];
  /** The order in which the separators stand; null when they are lost or mixed. */
  readonly writtenOrder: NumberOrder | null;
}
