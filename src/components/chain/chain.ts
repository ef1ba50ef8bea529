import type { LinkText } from '../values.ts';

/** Words of a sentence; those that name a document of the chain are marked. */
export interface SentencePiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A sentence that lines of the chain go back to, as it stands in a plan. */
export interface ChainSentence {
  /** From 1; the fragment is "cau-1". */
  readonly number: number;
  readonly pieces: readonly SentencePiece[];
  readonly plan: LinkText;
  /** The passage in the plan. */
  readonly href: string;
}

/** Lines up from an item of the chain that have everything in common but their upper ends. */
export interface ChainUpper {
  /** What stands above: "19/CT-TTg". */
  readonly names: readonly string[];
  /** "nêu trong tên", "căn cứ mở đầu". */
  readonly relation: string;
  /** False when one sentence only names both. */
  readonly isStated: boolean;
  /** "sau 46 ngày", or why no days can be counted; null where the item itself has no date. */
  readonly days: string | null;
  /** The dates contradict the order. */
  readonly contradicts: boolean;
  /** Numbers of its sentences. */
  readonly sentences: readonly number[];
  /** "và 12 kế hoạch khác"; absent when every sentence is shown. */
  readonly more?: string | undefined;
}

/** A document or plan of the chain, with what stands under it. */
export interface ChainItem {
  readonly name: string;
  readonly href: string;
  readonly detail: string;
  readonly uppers: readonly ChainUpper[];
  readonly children: readonly ChainItem[];
}

/** One box of the picture. */
export interface ChainBox {
  readonly href: string;
  /** Line by line. */
  readonly name: readonly string[];
  readonly details: readonly string[];
  readonly kind: 'root' | 'document' | 'plan';
  readonly x: number;
  readonly y: number;
}

/** One line of the picture, with its arrow head. */
export interface ChainLine {
  readonly path: string;
  readonly head: string;
  readonly isStated: boolean;
}

/** The room of one level; a line marks it off from the one above. */
export interface ChainBand {
  readonly label: string;
  readonly y: number;
}

/** The picture of a chain: everything placed, in CSS pixels; boxes in reading order. */
export interface ChainPicture {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly boxHeight: number;
  readonly bands: readonly ChainBand[];
  readonly boxes: readonly ChainBox[];
  readonly lines: readonly ChainLine[];
}
