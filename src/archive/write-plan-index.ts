import { partsOf } from '../domain/reuse/parts-of.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { CitationMention, Plan } from './archive.ts';
import { COLUMNS, NONE, PlanIndex, TEXT_COLUMNS, type CitedText } from './plan-index.ts';

/** Writes columns plan by plan. */
class PlanIndexWriter {
  readonly #ids: string[] = [];
  readonly #years: number[] = [];
  readonly #days: string[] = [];
  readonly #numbers: (string | null)[] = [];
  readonly #starts = [0];
  readonly #works: Int32Array[] = [];
  readonly #places = new Map<string, number>();

  /** Reads a plan. */
  add(plan: Plan): void {
    const { number, issuedOn, year } = plan.facts;
    const { mentions } = plan;
    const rows = plan.works.flatMap((cited, place) => {
      const texts: Readonly<Record<CitedText, string | null>> = {
        ...cited,
        ...(mentions[place] as CitationMention),
      };
      return [
        ...TEXT_COLUMNS.map((column) => this.#placeOf(texts[column])),
        cited.nestedIn ?? NONE,
        cited.sentence,
      ];
    });
    this.#ids.push(plan.id);
    this.#years.push(year.value);
    this.#days.push(isAbsent(issuedOn) ? '' : issuedOn.value);
    this.#numbers.push(number.status === 'stated' ? number.value : null);
    this.#addWorks(Int32Array.from(rows));
  }

  /** Copies plans of another index, which need not be read. */
  copyFrom({ columns }: PlanIndex): (plan: number) => void {
    const { ids, years, days, numbers, starts, works, texts } = columns;
    const places = new Int32Array(texts.length).fill(NONE);
    const translate = (place: number): number => {
      if (place === NONE) return NONE;
      const known = places[place] ?? NONE;
      return known === NONE ? (places[place] = this.#placeOf(texts[place] ?? null)) : known;
    };
    return (plan) => {
      const { start, end } = partsOf(starts, plan);
      const rows = works.slice(COLUMNS * start, COLUMNS * end);
      for (let row = 0; row < rows.length; row += COLUMNS) {
        for (let column = 0; column < TEXT_COLUMNS.length; column++) {
          rows[row + column] = translate(rows[row + column] ?? NONE);
        }
      }
      this.#ids.push(ids[plan] ?? '');
      this.#years.push(years[plan] ?? 0);
      this.#days.push(days[plan] ?? '');
      this.#numbers.push(numbers[plan] ?? null);
      this.#addWorks(rows);
    };
  }

  finish(): PlanIndex {
    const works = new Int32Array(COLUMNS * (this.#starts.at(-1) ?? 0));
    for (const [plan, rows] of this.#works.entries()) {
      works.set(rows, COLUMNS * (this.#starts[plan] ?? 0));
    }
    return new PlanIndex({
      ids: this.#ids,
      years: this.#years,
      days: this.#days,
      numbers: this.#numbers,
      starts: Int32Array.from(this.#starts),
      works,
      texts: [...this.#places.keys()],
    });
  }

  #addWorks(rows: Int32Array): void {
    this.#works.push(rows);
    this.#starts.push((this.#starts.at(-1) ?? 0) + rows.length / COLUMNS);
  }

  #placeOf(text: string | null): number {
    if (text === null) return NONE;
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }
}

/** Indexes plans, in their order. */
export function indexPlans(plans: readonly Plan[]): PlanIndex {
  const writer = new PlanIndexWriter();
  for (const plan of plans) writer.add(plan);
  return writer.finish();
}

/** An index with the keys under which the cache keeps its plans. */
export interface KeyedPlanIndex {
  readonly keys: readonly string[];
  readonly index: PlanIndex;
}

/** The index of the plans of some keys: what another one knows of them is copied, the others are read. */
export function renewPlanIndex(
  before: KeyedPlanIndex | null,
  keys: readonly string[],
  openPlan: (key: string) => Plan,
): KeyedPlanIndex {
  if (before === null) return { keys, index: indexPlans(keys.map(openPlan)) };
  const isSame =
    keys.length === before.keys.length && keys.every((key, i) => key === before.keys[i]);
  if (isSame) return before;
  const places = new Map(before.keys.map((key, place) => [key, place]));
  const writer = new PlanIndexWriter();
  const copy = writer.copyFrom(before.index);
  for (const key of keys) {
    const place = places.get(key);
    if (place === undefined) writer.add(openPlan(key));
    else copy(place);
  }
  return { keys, index: writer.finish() };
}
