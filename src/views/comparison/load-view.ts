import { chooseParts, indicatorData, isIndex, PLANS_DATA, type DataIndex } from './data-files.ts';
import { decodeShelf, type EncodedShelf } from './encode-shelf.ts';
import { selectRows } from './select-rows.ts';
import { EMPTY_SHELF, joinShelves, type Shelf } from './shelf.ts';
import type { ComparisonView } from './view-address.ts';

/** What a view loads by itself at most, in bytes; the reader may ask for more. */
export const LOAD_LIMIT = 60_000;

/** Reads one data file of the site by its path. Rejects when there is none or the network fails. */
export type ReadDataFile = (address: string) => Promise<EncodedShelf | DataIndex>;

export interface LoadedView {
  readonly shelf: Shelf;
  /** What was loaded, in bytes. */
  readonly bytes: number;
  /** What the view still lacks because of the limit; 0 when it is whole. */
  readonly bytesLeft: number;
}

/** Sizes of the first files that a view may load, in bytes; an indicator without values has none. */
export interface DataSizes {
  readonly plans: number;
  readonly indicators: Readonly<Record<string, number>>;
}

interface WantedFile {
  readonly address: string;
  readonly bytes: number;
}

/**
 * Loads what a view needs and no more: the plans where the view names provinces or plans or leaves
 * the indicators open, then the values of its indicators. Files beyond `limit` bytes are
 * left out and counted.
 */
export async function loadView(
  view: ComparisonView,
  sizes: DataSizes,
  read: ReadDataFile,
  limit: number = LOAD_LIMIT,
): Promise<LoadedView> {
  const needsPlans = view.provinces.length + view.plans.length > 0 || view.indicators.length === 0;
  const start = { shelf: EMPTY_SHELF, bytes: 0, bytesLeft: 0 };
  const plans = needsPlans
    ? await loadFiles(start, [{ address: PLANS_DATA, bytes: sizes.plans }], view, read, limit)
    : start;
  const indicators =
    view.indicators.length > 0
      ? view.indicators
      : [...new Set(selectPlans(plans.shelf, view).flatMap((plan) => plan.indicators))];
  const files = indicators.flatMap((indicator) => {
    const bytes = sizes.indicators[indicator] ?? 0;
    return bytes === 0 ? [] : [{ address: indicatorData(indicator), bytes }];
  });
  return loadFiles(plans, files, view, read, limit);
}

/** The rows of a view before any value is known: all plans of its places and years. */
function selectPlans(shelf: Shelf, view: ComparisonView): Shelf['plans'] {
  if (view.provinces.length + view.plans.length > 0) return selectRows(shelf, view).plans;
  const everywhere = [...new Set(shelf.plans.map((plan) => plan.place.id))];
  return selectRows(shelf, { ...view, provinces: everywhere }).plans;
}

async function loadFiles(
  before: LoadedView,
  files: readonly WantedFile[],
  view: ComparisonView,
  read: ReadDataFile,
  limit: number,
): Promise<LoadedView> {
  const roots = await readWithin(before, files, read, limit);
  const shelves: Shelf[] = [];
  const parts: WantedFile[] = [];
  for (const content of roots.contents) {
    if (isIndex(content)) parts.push(...chooseParts(content, view));
    else shelves.push(decodeShelf(content));
  }
  const rest = await readWithin(roots, parts, read, limit);
  for (const content of rest.contents) if (!isIndex(content)) shelves.push(decodeShelf(content));
  return {
    shelf: joinShelves([before.shelf, ...shelves]),
    bytes: rest.bytes,
    bytesLeft: rest.bytesLeft,
  };
}

async function readWithin(
  before: Pick<LoadedView, 'bytes' | 'bytesLeft'>,
  files: readonly WantedFile[],
  read: ReadDataFile,
  limit: number,
): Promise<{
  readonly contents: readonly (EncodedShelf | DataIndex)[];
  readonly bytes: number;
  readonly bytesLeft: number;
}> {
  let { bytes, bytesLeft } = before;
  const wanted = files.filter((file) => {
    const fits = bytes + file.bytes <= limit;
    if (fits) bytes += file.bytes;
    else bytesLeft += file.bytes;
    return fits;
  });
  return {
    contents: await Promise.all(wanted.map(({ address }) => read(address))),
    bytes,
    bytesLeft,
  };
}
