import type { Archive } from '../../archive/archive.ts';
import type { LookupTable } from '../../archive/lookup-table.ts';
import type { PlanList } from '../../archive/plan-list.ts';
import { digestValue } from '../../archive/reads/digest-value.ts';
import {
  comparePlan,
  compareRecord,
  listPlanValues,
  listRecordValues,
} from './compare-documents.ts';
import { decodeShelf } from './decode-shelf.ts';
import { encodeShelf } from './encode-shelf.ts';
import { groupInOrder } from './group-in-order.ts';
import type { EncodedShelf } from './shelf-format.ts';
import type { ComparedPlace, ComparedPlan, ComparedValue, Shelf } from './shelf.ts';

/*
 * Every held plan and record with its values, packed: what is kept from build to build, and cut by what
 * pages show. A page depends on its own part alone, so that another value of one plan leaves the pages of
 * all others as they are.
 */

/** A plan or record with its values, small until it is opened. */
export interface ShelvedPlan {
  readonly held: boolean;
  readonly place: Pick<ComparedPlace, 'id' | 'name' | 'todayId'>;
  readonly years: ComparedPlan['years'];
  /** Tells it apart from others, but for its values. */
  readonly digest: string;
  readonly stated: readonly StatedIndicator[];
  /** Its shelf as JSON in UTF-8. */
  readonly packed: Uint8Array;
}

/** An indicator that a plan states. */
export interface StatedIndicator {
  readonly id: string;
  /** How many values. */
  readonly count: number;
  /** Tells these values apart from others. */
  readonly digest: string;
}

/** Some of the plans, with all their values or with those of one indicator. */
export interface ShelfPart {
  readonly plans: readonly ShelvedPlan[];
  /** Null for all. */
  readonly indicator: string | null;
}

const HELD_PLANS: PlanList<ShelvedPlan> = {
  name: 'shelved plans',
  make: (plan, archive) => shelve(comparePlan(plan, archive), listPlanValues(plan, archive)),
};

/** All of them in the archive's order: held plans, then records. */
export function listShelved(archive: Archive): readonly ShelvedPlan[] {
  return archive.remember('shelf', () => [
    ...archive.eachPlan(HELD_PLANS),
    ...archive.records.map((record) =>
      shelve(compareRecord(record, archive), listRecordValues(record, archive)),
    ),
  ]);
}

/** Packs a plan with its values. */
export function shelve(plan: ComparedPlan, values: readonly ComparedValue[]): ShelvedPlan {
  const { id, name, todayId } = plan.place;
  const encoded = encodeShelf({ plans: [plan], values });
  return {
    held: plan.held,
    place: { id, name, todayId },
    years: plan.years,
    digest: digestValue(plan),
    stated: Array.from(
      groupInOrder(values, (value) => value.indicator),
      ([indicator, own]) => ({ id: indicator, count: own.length, digest: digestValue(own) }),
    ),
    packed: Buffer.from(JSON.stringify(encoded)),
  };
}

/** A part of the shelf in full. */
export function openPart({ plans, indicator }: ShelfPart): Shelf {
  const shelves = plans.map(openPlan);
  const values = shelves.flatMap((shelf) => shelf.values);
  return {
    plans: shelves.flatMap((shelf) => shelf.plans),
    values: indicator === null ? values : values.filter((value) => value.indicator === indicator),
  };
}

/** Plans that were opened: most are shown on many pages. */
const OPENED = new WeakMap<ShelvedPlan, Shelf>();

function openPlan(plan: ShelvedPlan): Shelf {
  const opened =
    OPENED.get(plan) ??
    decodeShelf(JSON.parse(Buffer.from(plan.packed).toString('utf8')) as EncodedShelf);
  OPENED.set(plan, opened);
  return opened;
}

const NOTHING: ShelfPart = { plans: [], indicator: null };

/** The plans that state an indicator, with their values of it. */
export function partOfIndicator(archive: Archive, indicator: string): ShelfPart {
  return archive.lookUp(BY_INDICATOR).get(indicator) ?? { ...NOTHING, indicator };
}

/** Those of them that stand under a year (see `slugYear`). */
export function partOfIndicatorYear(archive: Archive, indicator: string, slug: string): ShelfPart {
  const part = archive.lookUp(BY_INDICATOR_YEAR).get(nameWithin(indicator, slug));
  return part ?? { ...NOTHING, indicator };
}

/** Those of them that belong to a province as it was named when they were made. */
export function partOfIndicatorProvince(
  archive: Archive,
  indicator: string,
  province: string,
): ShelfPart {
  const part = archive.lookUp(BY_INDICATOR_PROVINCE).get(nameWithin(indicator, province));
  return part ?? { ...NOTHING, indicator };
}

/** The plans of a province as it was named when they were made; of documents of no one province likewise. */
export function partOfProvince(archive: Archive, province: string): ShelfPart {
  return archive.lookUp(BY_PROVINCE).get(province) ?? NOTHING;
}

/** The plans of a year, and of periods that cover it. */
export function partOfYear(archive: Archive, year: number): ShelfPart {
  return archive.lookUp(BY_YEAR).get(year) ?? NOTHING;
}

/** The indicators that some value belongs to, with their parts. */
export function listIndicatorParts(archive: Archive): ReadonlyMap<string, ShelfPart> {
  return archive.lookUp(BY_INDICATOR);
}

/** The last part of the address under which an indicator's values stand; a period's under its first year. */
export function slugYear({ years }: Pick<ComparedPlan, 'years'>): string {
  return years === null ? UNKNOWN_YEAR : String(years.from);
}

/** What stands in the place of a year where none is known. */
export const UNKNOWN_YEAR = 'khong-ro-nam';

function nameWithin(indicator: string, part: string): string {
  return `${indicator}/${part}`;
}

const BY_INDICATOR = cutShelf('values-by-indicator', (plan) =>
  plan.stated.map(({ id }) => ({ key: id, indicator: id })),
);

const BY_INDICATOR_YEAR = cutShelf('values-by-indicator-and-year', (plan) =>
  plan.stated.map(({ id }) => ({ key: nameWithin(id, slugYear(plan)), indicator: id })),
);

const BY_INDICATOR_PROVINCE = cutShelf('values-by-indicator-and-province', (plan) =>
  plan.stated.map(({ id }) => ({ key: nameWithin(id, plan.place.id), indicator: id })),
);

const BY_PROVINCE = cutShelf('values-by-province', ({ place }) => [
  { key: place.id, indicator: null },
]);

const BY_YEAR = cutShelf('values-by-year', ({ years }) => {
  const length = years === null ? 0 : years.to - years.from + 1;
  return Array.from({ length }, (_, at) => ({ key: (years?.from ?? 0) + at, indicator: null }));
});

/** The tables that the shelf is cut into. */
export const SHELF_TABLES = [
  BY_INDICATOR,
  BY_INDICATOR_YEAR,
  BY_INDICATOR_PROVINCE,
  BY_PROVINCE,
  BY_YEAR,
];

/** A table of parts, of which each plan lies in those that `keysOf` names. */
function cutShelf<K extends string | number>(
  name: string,
  keysOf: (plan: ShelvedPlan) => readonly { readonly key: K; readonly indicator: string | null }[],
): LookupTable<K, ShelfPart> {
  return {
    name,
    lists: [HELD_PLANS.name],
    make: (archive) => {
      const parts = new Map<K, { plans: ShelvedPlan[]; indicator: string | null }>();
      for (const plan of listShelved(archive)) {
        for (const { key, indicator } of keysOf(plan)) {
          const part = parts.get(key) ?? { plans: [], indicator };
          parts.set(key, part);
          part.plans.push(plan);
        }
      }
      return parts;
    },
    tell: ({ plans, indicator }) => plans.map((plan) => tellPlan(plan, indicator)).join(' '),
  };
}

function tellPlan({ digest, stated }: ShelvedPlan, indicator: string | null): string {
  const values =
    indicator === null
      ? stated.map((one) => one.digest).join(' ')
      : stated.find((one) => one.id === indicator)?.digest;
  return `${digest} ${values ?? ''}`;
}
