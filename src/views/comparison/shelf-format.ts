/*
 * A shelf as compact JSON: lists instead of objects, and every string that can repeat written once
 * in `words`, with its place there (or null) wherever it is used.
 */

export type WordIndex = number | null;

export type PlaceLine = readonly [
  id: number,
  name: number,
  todayId: number,
  todayName: number,
  note: WordIndex,
];

export type GroupLine = readonly [
  key: number,
  apart: WordIndex,
  unit: WordIndex,
  grade: WordIndex,
  base: WordIndex,
  area: WordIndex,
  outside: 0 | 1,
  proposed: 0 | 1,
];

export type PlanLine = readonly [
  /** Its id without the place in front and the name at the end: "2023/so-noi-vu". */
  middle: string,
  /** The last part of its id, which many plans share: "giao-uoc-thi-dua". */
  name: number,
  held: 0 | 1,
  title: number,
  agency: number,
  place: number,
  from: number | null,
  to: number | null,
  sourceUrl: string | null,
  indicators: readonly number[],
];

/** What is rare stands last, so that most lines can be cut short: what is missing at the end is null. */
export type ValueLine = readonly [
  plan: number,
  indicator: number,
  order: number,
  group: number,
  /** Its place among `TARGET_COMPARATORS`. */
  comparator: number,
  value: number | null,
  unit?: WordIndex,
  fragment?: string | null,
  subject?: WordIndex,
  hedge?: WordIndex,
  level?: WordIndex,
  denominator?: WordIndex,
  words?: WordIndex,
  due?: WordIndex,
  area?: WordIndex,
  valueMax?: number | null,
  outside?: 1 | null,
];

/** A shelf as it travels. `format` changes when a reader of this one would misread another. */
export interface EncodedShelf {
  readonly format: 1;
  readonly words: readonly string[];
  readonly places: readonly PlaceLine[];
  readonly groups: readonly GroupLine[];
  readonly plans: readonly PlanLine[];
  readonly values: readonly ValueLine[];
}
