import type { LinkText } from '../values.ts';

/** How a passage is marked: as it stands elsewhere, or because it stands nowhere else. */
export type ReuseKind = 'same' | 'near' | 'part' | 'new';

/** The mark beside a passage; one that stands elsewhere leads to its row in the list below the text. */
export interface PassageMark {
  readonly kind: ReuseKind;
  readonly link: LinkText | null;
}

/** One line of the legend: what a mark means, and how many passages bear it. */
export interface ReuseLegend {
  readonly kind: ReuseKind;
  readonly count: number;
  readonly meaning: string;
}

/** A passage that stands in other plans too. */
export interface ReuseRow {
  /** The id of the row. */
  readonly id: string;
  readonly kind: ReuseKind;
  /** The first words of the passage, or of the clause that stands elsewhere; the passage itself. */
  readonly passage: LinkText;
  /** "nguyên văn trong hơn 10 kế hoạch khác". */
  readonly where: string;
  /** The same passage in other plans. */
  readonly places: readonly LinkText[];
}

/** What of a plan stands in other plans too. */
export interface PlanReuseView {
  readonly legend: readonly ReuseLegend[];
  /** By fragment. */
  readonly marks: ReadonlyMap<string, PassageMark>;
  readonly rows: readonly ReuseRow[];
  /** How many more passages there are than rows. */
  readonly leftOut: number;
}
