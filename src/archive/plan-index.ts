import { partsOf, type Parts } from '../domain/reuse/parts-of.ts';
import type { CitationMention, CitationRole, CitedWork } from './archive.ts';
import { compareText } from '../domain/text/compare-text.ts';

/*
 * What an archive is joined by, of all its plans, in columns: their order, and which documents they cite.
 * It is small beside the plans, and is kept from build to build, so that plans need not be read to join
 * them.
 */

/** The columns of a citation that are texts; the other two are numbers. */
export const TEXT_COLUMNS = [
  'work',
  'type',
  'number',
  'date',
  'issuer',
  'role',
  'variant',
  'surface',
  'fragment',
  'title',
] as const;
export type CitedText = (typeof TEXT_COLUMNS)[number];
/** How many columns a citation has: behind its texts where it is nested, and the first of its sentence. */
export const COLUMNS = TEXT_COLUMNS.length + 2;
const NESTED_IN = TEXT_COLUMNS.length;
const SENTENCE = NESTED_IN + 1;

/** Stands for null, among places of texts and among numbers. */
export const NONE = -1;

const COLUMN_OF = Object.fromEntries(
  TEXT_COLUMNS.map((column, place) => [column, place]),
) as Readonly<Record<CitedText, number>>;

/** The columns, plain enough to be kept and to be handed to threads. Plans are named by their places. */
export interface PlanColumns {
  readonly ids: readonly string[];
  readonly years: readonly number[];
  /** Of issue; empty where none is known. */
  readonly days: readonly string[];
  /** Their own; null where none is stated. */
  readonly numbers: readonly (string | null)[];
  /** The first citation of each plan; one more than plans. */
  readonly starts: Int32Array;
  /** `COLUMNS` numbers of each citation: places in `texts`, and numbers. */
  readonly works: Int32Array;
  readonly texts: readonly string[];
}

/** Reads the columns. Citations are named by their places among those of all plans. */
export class PlanIndex {
  readonly columns: PlanColumns;

  constructor(columns: PlanColumns) {
    this.columns = columns;
  }

  /** The places of plans in the order of the archive: newest first, by year, then by day, then by id. */
  get order(): readonly number[] {
    const { ids, years } = this.columns;
    return [...ids.keys()].sort(
      (a, b) =>
        (years[b] ?? 0) - (years[a] ?? 0) ||
        compareText(this.dayOf(b), this.dayOf(a)) ||
        compareText(this.idOf(a), this.idOf(b)),
    );
  }

  idOf(plan: number): string {
    return this.columns.ids[plan] ?? '';
  }

  /** The day of issue, as far as it is known; empty where it is not. */
  dayOf(plan: number): string {
    return this.columns.days[plan] ?? '';
  }

  /** The plan's own number; null where none is stated. */
  numberOf(plan: number): string | null {
    return this.columns.numbers[plan] ?? null;
  }

  /** The citations of a plan. */
  citationsOf(plan: number): Parts {
    return partsOf(this.columns.starts, plan);
  }

  /** The plan whose citations begin at or before a citation. */
  planOf(citation: number): number {
    const { starts } = this.columns;
    let low = 0;
    let high = starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= citation) low = middle;
      else high = middle;
    }
    return low;
  }

  /** What a citation says in one column. */
  read(citation: number, column: CitedText): string | null {
    return this.columns.texts[this.textPlace(citation, column)] ?? null;
  }

  /** The same as a place among texts, the same for equal texts; below 0 for none. */
  textPlace(citation: number, column: CitedText): number {
    return this.#at(citation, COLUMN_OF[column]);
  }

  /** The text at a place. */
  textOf(place: number): string {
    return this.columns.texts[place] ?? '';
  }

  /** In whose title a citation stands, by its place in the plan's own list; null for none. */
  nestedIn(citation: number): number | null {
    const place = this.#at(citation, NESTED_IN);
    return place === NONE ? null : place;
  }

  /** What is known of each citation of a plan without reading it. */
  worksOf(plan: number): readonly CitedWork[] {
    const { start, end } = this.citationsOf(plan);
    return Array.from({ length: end - start }, (_, place) => {
      const citation = start + place;
      return {
        work: this.read(citation, 'work'),
        type: this.read(citation, 'type'),
        number: this.read(citation, 'number'),
        date: this.read(citation, 'date'),
        issuer: this.read(citation, 'issuer'),
        nestedIn: this.nestedIn(citation),
        role: this.read(citation, 'role') as CitationRole,
        variant: this.read(citation, 'variant'),
        sentence: this.#at(citation, SENTENCE),
      };
    });
  }

  /** The words of each citation of a plan, and where they stand. */
  mentionsOf(plan: number): readonly CitationMention[] {
    const { start, end } = this.citationsOf(plan);
    return Array.from({ length: end - start }, (_, place) => ({
      surface: this.read(start + place, 'surface') ?? '',
      fragment: this.read(start + place, 'fragment') ?? '',
      title: this.read(start + place, 'title'),
    }));
  }

  #at(citation: number, column: number): number {
    return this.columns.works[COLUMNS * citation + column] ?? NONE;
  }
}
