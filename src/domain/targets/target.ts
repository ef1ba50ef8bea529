import type { CivilDate } from '../dates/civil-date.ts';
import type { Span } from '../text/span.ts';

/**
 * How a value binds: exactly ("đạt 100%"), at least ("từ 15%", "ít nhất 01"), more than ("trên 96,5%"),
 * at most, less than, between two values, about ("khoảng 40%"), or without any number ("đạt danh hiệu …").
 */
export const TARGET_COMPARATORS = [
  '=',
  '>=',
  '>',
  '<=',
  '<',
  'range',
  'approx',
  'qualitative',
] as const;
export type TargetComparator = (typeof TARGET_COMPARATORS)[number];
/** The comparators of a target that states a number. */
export type NumericComparator = Exclude<TargetComparator, 'qualitative'>;

/** 'chi-tieu': stated as a target, in a target section; 'ngoai-muc': a real number found outside one. */
export const TARGET_KINDS = ['chi-tieu', 'ngoai-muc'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** The value of a target with all that tells what it may be compared with. */
export interface TargetQuantity {
  readonly comparator: TargetComparator;
  /** The number as stated (100 for "100%"); null exactly when the comparator is 'qualitative'. */
  readonly value: number | null;
  /** The upper end; null unless the comparator is 'range'. */
  readonly valueMax: number | null;
  /** "%", "mô hình", "tỷ đồng", "ngày/tháng" …; null for a qualitative target. */
  readonly unit: string | null;
  /** What a share is taken of, where the text names it ("LĐTT", "tổng số CBGV"); null when it does not. */
  readonly denominator: string | null;
}

/** When a target falls due: the words of the source, and the civil date they mean when they name one. */
export interface TargetDue {
  readonly words: string;
  /** A quarter gives its last month ("Quý II/2026" → "2026-06"); null for "hằng năm". */
  readonly date: CivilDate | null;
}

/** What a target says, wherever it was read: in a text, in a plan's frontmatter, in a record of fact. */
export interface TargetStatement extends TargetQuantity {
  /** Whom or what the target is about, in the words of the source. */
  readonly subject: string | null;
  /** The id of a registered indicator; null when none or more than one fits. */
  readonly indicator: string | null;
  /** The grade reached, "trở lên" included ("hoàn thành tốt nhiệm vụ trở lên"). */
  readonly level: string | null;
  /** "phấn đấu", "đề nghị" …: how firmly the text commits; null for a plain statement. */
  readonly hedge: string | null;
  readonly due: TargetDue | null;
  /** A part of the territory the figure is limited to ("miền núi"); null for the whole. */
  readonly area: string | null;
  readonly kind: TargetKind;
}

/** A target found in a text, with its verbatim clause. */
export interface Target extends TargetStatement, Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  /** The heading of the section it stands in, as printed; null before the first heading. */
  readonly section: string | null;
  /** Its place among the targets of the text, from 1. */
  readonly order: number;
}

/** Hedges that make a figure a proposal or a registration, not a commitment. */
export const PROPOSAL_HEDGES: readonly string[] = ['đề nghị', 'đăng ký', 'dự kiến', 'đề xuất'];
