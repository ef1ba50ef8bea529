import { TARGET_COMPARATORS } from '../../domain/targets/target.ts';
import type {
  EncodedShelf,
  GroupLine,
  PlaceLine,
  PlanLine,
  ValueLine,
  WordIndex,
} from './shelf-format.ts';
import type {
  ComparedPlace,
  ComparedPlan,
  ComparedValue,
  ComparisonGroup,
  Shelf,
} from './shelf.ts';

/** Gives every different item one place in a list. */
class Table<T> {
  readonly items: T[] = [];
  readonly #places = new Map<string, number>();

  place(key: string, item: () => T): number {
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const line = item();
    this.#places.set(key, this.items.length);
    this.items.push(line);
    return this.items.length - 1;
  }
}

/** Encodes a shelf. Throws when a value's plan is not on it, or a plan's id does not begin with its place. */
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
    groups.place(JSON.stringify(of), () => [
      word(of.key),
      optional(of.apart),
      optional(of.unit),
      optional(of.grade),
      optional(of.base),
      optional(of.area),
      of.outside ? 1 : 0,
      of.proposed ? 1 : 0,
    ]);
  const encodePlan = (plan: ComparedPlan): PlanLine => {
    const [first, ...rest] = plan.id.split('/');
    if (first !== plan.place.id) throw new Error(`${plan.id} does not begin with its place`);
    return [
      rest.slice(0, -1).join('/'),
      word(rest.at(-1) ?? ''),
      plan.held ? 1 : 0,
      word(plan.title),
      word(plan.agency),
      place(plan.place),
      plan.years?.from ?? null,
      plan.years?.to ?? null,
      plan.sourceUrl,
      plan.indicators.map(word),
    ];
  };
  const planAt = new Map(shelf.plans.map((plan, index) => [plan.id, index]));
  const encodeValue = (value: ComparedValue): ValueLine => {
    const plan = planAt.get(value.plan);
    if (plan === undefined) throw new Error(`A value without its plan: ${value.plan}`);
    return cutShort([
      plan,
      word(value.indicator),
      value.order,
      group(value.group),
      TARGET_COMPARATORS.indexOf(value.comparator),
      value.value,
      optional(value.unit),
      value.fragment,
      optional(value.subject),
      optional(value.hedge),
      optional(value.level),
      optional(value.denominator),
      optional(value.words),
      optional(value.due),
      optional(value.area),
      value.valueMax,
      value.outsideTargets ? 1 : null,
    ]);
  };
  const plans = shelf.plans.map(encodePlan);
  const values = shelf.values.map(encodeValue);
  return {
    format: 1,
    words: words.items,
    places: places.items,
    groups: groups.items,
    plans,
    values,
  };
}

function cutShort(line: ValueLine): ValueLine {
  const [plan, indicator, order, group, comparator, value, ...rest] = line;
  const kept = rest.slice(0, rest.findLastIndex((item) => item !== null) + 1);
  // A shorter list of the same items is the same line: all that it lost is null.
  return [plan, indicator, order, group, comparator, value, ...(kept as [])];
}
