import type { Span } from '../text/span.ts';

/**
 * The text of a plan, as evidence: one plain string that every fact points into, and over it the
 * structure (sections, paragraphs, lists, tables) as a tree of spans. List markers ("1.", "-")
 * belong to the text: they are the source's own words and are never renumbered.
 */
export interface PlanText {
  /** Blocks in reading order, one per line; table cells of a row are separated by a tab. */
  readonly text: string;
  readonly nodes: readonly PlanNode[];
}

/** A leaf of running text: a paragraph, a heading, a list item's first paragraph, a table cell. */
export interface TextBlock extends Span {
  /** The fragment of its address; stable as long as the words of the block do not change. */
  readonly id: string;
  readonly marks: readonly InlineMark[];
}

/** Bold, italics, a forced line break (over the space that stands for it) or a link. */
export type InlineMark =
  | (Span & { readonly kind: 'strong' | 'emphasis' | 'line-break' })
  | (Span & { readonly kind: 'link'; readonly href: string });

export type PlanNode =
  | { readonly kind: 'heading'; readonly depth: number; readonly block: TextBlock }
  | { readonly kind: 'paragraph'; readonly block: TextBlock }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'part'; readonly part: PlanPart; readonly children: readonly PlanNode[] };

/** Parts of an official document that are laid out in their own way. */
export type PlanPart = 'letterhead' | 'title' | 'recipients' | 'signature';

export interface ListItem {
  /** The marker as printed ("1.", "a)", "-"); the text of the item's first block begins with it. */
  readonly marker: string;
  readonly children: readonly PlanNode[];
}

export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly block: TextBlock;
  /** How many columns and rows the cell spans (a quarter's heading in a schedule spans all columns). */
  readonly columns: number;
  readonly rows: number;
}
