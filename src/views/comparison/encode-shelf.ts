import { TARGET_COMPARATORS } from '../../domain/targets/target.ts';
import type {
  ComparedPlace,
  ComparedPlan,
  ComparedValue,
  ComparisonGroup,
  Shelf,
} from './shelf.ts';

/*
 * A shelf as compact JSON: lists instead of objects, and every string that can repeat written once
 * in `words`, with its place there (or null) wherever it is used.
 */

type WordIndex = number | null;

type PlaceLine = readonly [
  id: number,
  name: number,
  todayId: number,
  todayName: number,
  note: WordIndex,
];
type GroupLine = readonly [
  key: number,
  apart: WordIndex,
  unit: WordIndex,
  grade: WordIndex,
  base: WordIndex,
  area: WordIndex,
  outside: 0 | 1,
  proposed: 0 | 1,
];
type PlanLine = readonly [
  id: string,
  held: 0 | 1,
  title: number,
  agency: number,
  place: number,
  from: number | null,
  to: number | null,
  sourceUrl: string | null,
  indicators: readonly number[],
];
type ValueLine = readonly [
  plan: number,
  indicator: number,
  order: number,
  group: number,
  comparator: number,
  value: number | null,
  valueMax: number | null,
  unit: WordIndex,
  denominator: WordIndex,
  level: WordIndex,
  words: WordIndex,
  hedge: WordIndex,
  area: WordIndex,
  due: WordIndex,
  subject: WordIndex,
  outside: 0 | 1,
  fragment: string | null,
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

const NO_SCALE_REASONS: readonly NonNullable<ComparisonGroup['apart']>[] = [
  'no-number',
  'unit-not-registered',
  'base-not-known',
  'grade-not-stated',
];

/** Gives every different item one place in a list. */
class Table<T> {
  readonly items: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, item: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.items.length);
    this.items.push(item());
    return this.items.length - 1;
  }
}

export function encodeShelf(shelf: Shelf): EncodedShelf {
  const words = new Table<string>();
  const places = new Table<PlaceLine>();
  const groups = new Table<GroupLine>();
  const word = (text: string): number => words.place(text, () => text);
  const optional = (text: string | null): WordIndex => (text === null ? null : word(text));
  const place = (of: ComparedPlace): number =>
    places.place(JSON.stringify(of), () => [
      word(of.id),
      word(of.name),
      word(of.todayId),
      word(of.todayName),
      optional(of.todayNote),
    ]);
  const group = (of: ComparisonGroup): number =>
    groups.place(of.key, () => [
      word(of.key),
      optional(of.apart),
      optional(of.unit),
      optional(of.grade),
      optional(of.base),
      optional(of.area),
      of.outside ? 1 : 0,
      of.proposed ? 1 : 0,
    ]);
  const planAt = new Map(shelf.plans.map((plan, index) => [plan.id, index]));
  const plans = shelf.plans.map((plan): PlanLine => [
    plan.id,
    plan.held ? 1 : 0,
    word(plan.title),
    word(plan.agency),
    place(plan.place),
    plan.years?.from ?? null,
    plan.years?.to ?? null,
    plan.sourceUrl,
    plan.indicators.map(word),
  ]);
  const values = shelf.values.map((value): ValueLine => {
    const plan = planAt.get(value.plan);
    if (plan === undefined) throw new Error(`A value without its plan: ${value.plan}`);
    return [
      plan,
      word(value.indicator),
      value.order,
      group(value.group),
      TARGET_COMPARATORS.indexOf(value.comparator),
      value.value,
      value.valueMax,
      optional(value.unit),
      optional(value.denominator),
      optional(value.level),
      optional(value.words),
      optional(value.hedge),
      optional(value.area),
      optional(value.due),
      optional(value.subject),
      value.outsideTargets ? 1 : 0,
      value.fragment,
    ];
  });
  return {
    format: 1,
    words: words.items,
    places: places.items,
    groups: groups.items,
    plans,
    values,
  };
}

/** Reads an encoded shelf. Throws when a place in it points nowhere: a damaged file is no data. */
export function decodeShelf(encoded: EncodedShelf): Shelf {
  const at = <T>(list: readonly T[], index: number): T => {
    const item = list[index];
    if (item === undefined) throw new Error('Damaged comparison data');
    return item;
  };
  const word = (index: number): string => at(encoded.words, index);
  const optional = (index: WordIndex): string | null => (index === null ? null : word(index));
  const places = encoded.places.map(([id, name, todayId, todayName, note]): ComparedPlace => ({
    id: word(id),
    name: word(name),
    todayId: word(todayId),
    todayName: word(todayName),
    todayNote: optional(note),
  }));
  const groups = encoded.groups.map(
    ([key, apart, unit, grade, base, area, outside, proposed]): ComparisonGroup => ({
      key: word(key),
      apart: NO_SCALE_REASONS.find((reason) => reason === optional(apart)) ?? null,
      unit: optional(unit),
      grade: optional(grade),
      base: optional(base),
      area: optional(area),
      outside: outside === 1,
      proposed: proposed === 1,
    }),
  );
  const plans = encoded.plans.map(
    ([id, held, title, agency, place, from, to, sourceUrl, indicators]): ComparedPlan => ({
      id,
      held: held === 1,
      title: word(title),
      agency: word(agency),
      place: at(places, place),
      years: from === null ? null : { from, to: to ?? from },
      sourceUrl,
      indicators: indicators.map(word),
    }),
  );
  const values = encoded.values.map((line): ComparedValue => ({
    plan: at(plans, line[0]).id,
    indicator: word(line[1]),
    order: line[2],
    group: at(groups, line[3]),
    comparator: at(TARGET_COMPARATORS, line[4]),
    value: line[5],
    valueMax: line[6],
    unit: optional(line[7]),
    denominator: optional(line[8]),
    level: optional(line[9]),
    words: optional(line[10]),
    hedge: optional(line[11]),
    area: optional(line[12]),
    due: optional(line[13]),
    subject: optional(line[14]),
    outsideTargets: line[15] === 1,
    fragment: line[16],
  }));
  return { plans, values };
}
