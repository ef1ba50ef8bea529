import { encodeShelf } from './encode-shelf.ts';
import { groupInOrder } from './group-in-order.ts';
import { isOfYears, liesIn } from './select-rows.ts';
import type { EncodedShelf } from './shelf-format.ts';
import type { ComparedPlan, Shelf } from './shelf.ts';
import type { ComparisonView } from './view-address.ts';

/*
 * The files out of which the browser makes a comparison. There is one for each indicator, one for the
 * plans, and one with all values for views that leave the indicators open. What is too large for one file is an index of its provinces, and a province that is too
 * large an index of its years. So a view loads about what it shows, however large the archive grows.
 */

/** Largest size of a file that is not split, in bytes. */
const WHOLE_LIMIT = 16_000;
/** A plan takes at least so many bytes of a file: a line of ten parts. */
const LEAST_LINE = 20;
/** Largest size of a province's part that is not split by years, in bytes. */
const PROVINCE_LIMIT = 5_000;

/** A province's part: its id, the size of its file, and the units of today in which its plans lie. */
type ProvinceLine = readonly [id: string, bytes: number, todayIds: readonly string[]];
/** A part by years: its file's name, its size, and the first and last year; null where none is known. */
type YearLine = readonly [name: string, bytes: number, from: number | null, to: number | null];

/** What stands in the place of a file that is split. */
export type DataIndex =
  | { readonly format: 1; readonly provinces: readonly ProvinceLine[] }
  | { readonly format: 1; readonly years: readonly YearLine[] };

export type DataContent = EncodedShelf | DataIndex;

export interface DataFile {
  /** Path on the site. */
  readonly address: string;
  readonly text: string;
}

/** The address of the list of all plans, held or of record, without values. */
export const PLANS_DATA = '/so-sanh/ke-hoach.json';

/** The address of all values, split by province. */
export const VALUES_DATA = '/so-sanh/gia-tri.json';

export function indicatorData(indicator: string): string {
  return `/so-sanh/du-lieu/${indicator}.json`;
}

/** What files are cut out of. */
export interface FileSource {
  /** Null for plans and values of all indicators. */
  readonly indicator: string | null;
  /** Where the file lies, or the index of the parts that it is split into. */
  readonly address: string;
  /** The province whose part it is; null for the file or the index itself. */
  readonly province: string | null;
}

/** What the file at an address is cut out of, told by that alone. Throws where no file can lie. */
export function sourceOf(address: string): FileSource {
  const names = address.replace(/^\/so-sanh\/|\.json$/gu, '').split('/');
  const [first = '', second, third] = names;
  if (first === 'du-lieu' && second !== undefined) {
    return { indicator: second, address: indicatorData(second), province: third ?? null };
  }
  const root = [PLANS_DATA, VALUES_DATA].find((file) => file === `/so-sanh/${first}.json`);
  if (root === undefined) throw new Error(`No comparison file ${address}`);
  return { indicator: null, address: root, province: second ?? null };
}

/** What a file holds of a shelf: plans without values, or values with plans that do not list indicators. */
function reduceTo(address: string, { plans, values }: Shelf): Shelf {
  if (address === PLANS_DATA) return { plans, values: [] };
  if (address === VALUES_DATA) return { plans, values };
  return { plans: plans.map((plan) => ({ ...plan, indicators: [] })), values };
}

/** True for a split file's index, false for a shelf. */
export function isIndex(content: DataContent): content is DataIndex {
  return 'provinces' in content || 'years' in content;
}

/** The parts of the split file at `address` that a view needs, with their sizes. */
export function chooseParts(
  address: string,
  index: DataIndex,
  view: ComparisonView,
): readonly { readonly address: string; readonly bytes: number }[] {
  const chosen =
    'provinces' in index
      ? index.provinces.filter((line) => needsProvince(line, view))
      : index.years.filter((line) => needsYears(line, view));
  return chosen.map(([name, bytes]) => ({ address: partAddress(address, name), bytes }));
}

function needsProvince([id, , todayIds]: ProvinceLine, view: ComparisonView): boolean {
  if (view.plans.length > 0) return view.plans.some((plan) => plan.startsWith(`${id}/`));
  if (view.provinces.length === 0) return true;
  return view.provinces.some((province) =>
    todayIds.some((todayId) => liesIn({ place: { id, todayId } }, province, view)),
  );
}

function needsYears([name, , from, to]: YearLine, view: ComparisonView): boolean {
  // The second part of a plan's id is its year, or the first and last of its period.
  if (view.plans.length > 0) {
    return view.plans.some((plan) => name === plan.split('/')[1] || plan.includes(`/${from}`));
  }
  return isOfYears({ years: from === null ? null : { from, to: to ?? from } }, view.years);
}

/** The one file of a shelf; null where that would be too large. */
export function printWhole(address: string, shelf: Shelf): DataFile | null {
  if (isSurelySplit(shelf.plans.length)) return null;
  const whole = printShelf(address, reduceTo(address, shelf));
  return sizeOf(whole) <= WHOLE_LIMIT ? whole : null;
}

/** Whether so many plans are too large for one file, told without making it. */
export function isSurelySplit(plans: number): boolean {
  return plans * LEAST_LINE > WHOLE_LIMIT;
}

/** The part of a province. */
export interface ProvincePart {
  readonly id: string;
  /** The units of today in which its plans lie. */
  readonly todayIds: readonly string[];
  /** The size of its first file, in bytes. */
  readonly bytes: number;
}

/** A province's part of a split file, with its files. */
export function splitProvince(
  address: string,
  id: string,
  shelf: Shelf,
): ProvincePart & { readonly files: readonly DataFile[] } {
  const files = splitByYears(partAddress(address, id), reduceTo(address, shelf));
  const [first] = files;
  return {
    id,
    todayIds: [...new Set(shelf.plans.map(({ place }) => place.todayId))],
    bytes: first === undefined ? 0 : sizeOf(first),
    files,
  };
}

/** What stands in the place of a file that is split by provinces. */
export function printIndex(address: string, provinces: readonly ProvincePart[]): DataFile {
  const index: DataIndex = {
    format: 1,
    provinces: provinces.map(({ id, bytes, todayIds }) => [id, bytes, todayIds]),
  };
  return { address, text: JSON.stringify(index) };
}

function splitByYears(address: string, shelf: Shelf): readonly DataFile[] {
  const whole = printShelf(address, shelf);
  if (sizeOf(whole) <= PROVINCE_LIMIT) return [whole];
  const parts = cutShelf(shelf, nameYears).map(([name, part]) => ({
    name,
    file: printShelf(partAddress(address, name), part),
    years: part.plans[0]?.years ?? null,
  }));
  const index: DataIndex = {
    format: 1,
    years: parts.map(({ name, file, years }) => [
      name,
      sizeOf(file),
      years?.from ?? null,
      years?.to ?? null,
    ]),
  };
  return [{ address, text: JSON.stringify(index) }, ...parts.map(({ file }) => file)];
}

function partAddress(address: string, name: string): string {
  return address.replace(/\.json$/u, `/${name}.json`);
}

function cutShelf(
  shelf: Shelf,
  keyOf: (plan: ComparedPlan) => string,
): readonly (readonly [key: string, part: Shelf])[] {
  const keys = new Map(shelf.plans.map((plan) => [plan.id, keyOf(plan)]));
  const values = groupInOrder(shelf.values, (value) => keys.get(value.plan) ?? '');
  return [...groupInOrder(shelf.plans, keyOf)].map(([key, plans]) => [
    key,
    { plans, values: values.get(key) ?? [] },
  ]);
}

function nameYears({ years }: ComparedPlan): string {
  if (years === null) return 'khong-ro-nam';
  return years.from === years.to ? String(years.from) : `${years.from}-${years.to}`;
}

function printShelf(address: string, shelf: Shelf): DataFile {
  return { address, text: JSON.stringify(encodeShelf(shelf)) };
}

/** The size as it travels, in bytes of UTF-8. */
export function sizeOf({ text }: DataFile): number {
  return new TextEncoder().encode(text).length;
}
