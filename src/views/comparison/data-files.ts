import { groupInOrder } from './group-in-order.ts';
import { encodeShelf, type EncodedShelf } from './encode-shelf.ts';
import { liesIn, isOfYears } from './select-rows.ts';
import { selectIndicator, type ComparedPlan, type Shelf } from './shelf.ts';
import type { ComparisonView } from './view-address.ts';

/*
 * The files out of which the browser makes a comparison. There is one for the plans and one for each
 * indicator; what is too large for one file is an index of parts by province, and by years where a
 * province is too large. So a view loads about what it shows, however large the archive grows.
 */

/** Largest size of a file that is not split, in bytes. */
const WHOLE_LIMIT = 16_000;
/** Largest size of a province's part that is not split by years, in bytes. */
const PROVINCE_LIMIT = 5_000;

/** A part of a split file, with its size and what is in it, so that a view need not open it to know. */
type PartLine = readonly [
  address: string,
  bytes: number,
  places: readonly (readonly [id: string, todayId: string])[],
  from: number | null,
  to: number | null,
];

/** A split file. */
export interface DataIndex {
  readonly format: 1;
  readonly parts: readonly PartLine[];
}

export interface DataFile {
  /** Path on the site. */
  readonly address: string;
  readonly text: string;
}

/** The address of the list of all plans, held or of record, without values. */
export const PLANS_DATA = '/so-sanh/ke-hoach.json';

export function indicatorData(indicator: string): string {
  return `/so-sanh/du-lieu/${indicator}.json`;
}

/** Every data file of a shelf: the plans, and the values of each of `indicators`. */
export function listDataFiles(shelf: Shelf, indicators: readonly string[]): readonly DataFile[] {
  return [
    ...splitShelf(PLANS_DATA, { plans: shelf.plans, values: [] }),
    ...indicators.flatMap((indicator) => {
      const { plans, values } = selectIndicator(shelf, indicator);
      return splitShelf(indicatorData(indicator), {
        plans: plans.map((plan) => ({ ...plan, indicators: [] })),
        values,
      });
    }),
  ];
}

/** True for an index of parts, false for a shelf. */
export function isIndex(content: EncodedShelf | DataIndex): content is DataIndex {
  return 'parts' in content;
}

/** The parts of a split file that a view needs. */
export function chooseParts(
  index: DataIndex,
  view: Pick<ComparisonView, 'provinces' | 'years' | 'territory' | 'plans'>,
): readonly { readonly address: string; readonly bytes: number }[] {
  return index.parts
    .filter(([, , places, from, to]) => {
      const years = from === null ? null : { from, to: to ?? from };
      if (view.plans.length > 0) {
        return view.plans.some((id) => places.some(([place]) => id.startsWith(`${place}/`)));
      }
      return (
        // A part by province holds every year, so that nothing is known of its years.
        (isOfYears({ years }, view.years) || from === null) &&
        (view.provinces.length === 0 ||
          view.provinces.some((province) =>
            places.some(([id, todayId]) => liesIn({ place: { id, todayId } }, province, view)),
          ))
      );
    })
    .map(([address, bytes]) => ({ address, bytes }));
}

function splitShelf(address: string, shelf: Shelf): readonly DataFile[] {
  const whole = printFile(address, shelf);
  if (sizeOf(whole) <= WHOLE_LIMIT) return [whole];
  const base = address.replace(/\.json$/u, '');
  const parts = cutShelf(shelf, ({ place }) => place.id).flatMap(([province, part]) => {
    const file = printFile(`${base}/${province}.json`, part);
    if (sizeOf(file) <= PROVINCE_LIMIT) return [{ file, part, years: null }];
    return cutShelf(part, nameYears).map(([years, cut]) => ({
      file: printFile(`${base}/${province}/${years}.json`, cut),
      part: cut,
      years: cut.plans[0]?.years ?? null,
    }));
  });
  const index: DataIndex = {
    format: 1,
    parts: parts.map(({ file, part, years }) => [
      file.address,
      sizeOf(file),
      [
        ...new Map(
          part.plans.map(({ place }) => [place.todayId, [place.id, place.todayId] as const]),
        ).values(),
      ],
      years?.from ?? null,
      years?.to ?? null,
    ]),
  };
  return [{ address, text: JSON.stringify(index) }, ...parts.map(({ file }) => file)];
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

function printFile(address: string, shelf: Shelf): DataFile {
  return { address, text: JSON.stringify(encodeShelf(shelf)) };
}

/** The size as it travels, in bytes of UTF-8. */
function sizeOf({ text }: DataFile): number {
  return new TextEncoder().encode(text).length;
}
