import {
  chooseParts,
  indicatorData,
  isIndex,
  PLANS_DATA,
  VALUES_DATA,
  type DataContent,
} from './data-files.ts';
import { decodeShelf } from './decode-shelf.ts';
import { EMPTY_SHELF, joinShelves, type Shelf } from './shelf.ts';
import type { ComparisonView } from './view-address.ts';

/** What a view loads by itself at most, in bytes; the reader may ask for more. */
export const LOAD_LIMIT = 60_000;

/** Reads one data file of the site by its path. Rejects when there is none or the network fails. */
export type ReadDataFile = (address: string) => Promise<DataContent>;

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
  readonly values: number;
  readonly indicators: Readonly<Record<string, number>>;
}

interface WantedFile {
  readonly address: string;
  readonly bytes: number;
}

/**
 * Loads what a view needs and no more: the values of its indicators, with the list of plans where it
 * names provinces or plans, so that those without a value are rows too; or, where it leaves the
 * indicators open, all values of its places and years. Files beyond `limit` bytes are left out and
 * counted.
 */
export async function loadView(
  view: ComparisonView,
  sizes: DataSizes,
  read: ReadDataFile,
  limit: number = LOAD_LIMIT,
): Promise<LoadedView> {
  const start = { shelf: EMPTY_SHELF, bytes: 0, bytesLeft: 0 };
  const load = (before: LoadedView, files: readonly WantedFile[]): Promise<LoadedView> =>
    loadFiles(before, files, view, read, limit);
  if (view.indicators.length === 0) {
    return load(start, [{ address: VALUES_DATA, bytes: sizes.values }]);
  }
  const namesRows = view.provinces.length + view.plans.length > 0;
  const plans = namesRows
    ? await load(start, [{ address: PLANS_DATA, bytes: sizes.plans }])
    : start;
  const files = view.indicators.flatMap((indicator) => {
    const bytes = sizes.indicators[indicator] ?? 0;
    return bytes === 0 ? [] : [{ address: indicatorData(indicator), bytes }];
  });
  return load(plans, files);
}

async function loadFiles(
  before: LoadedView,
  files: readonly WantedFile[],
  view: ComparisonView,
  read: ReadDataFile,
  limit: number,
): Promise<LoadedView> {
  const shelves: Shelf[] = [before.shelf];
  let { bytes, bytesLeft } = before;
  // Each round reads what the indexes of the round before point to.
  for (let wanted = files; wanted.length > 0;) {
    const within: WantedFile[] = [];
    for (const file of wanted) {
      if (bytes + file.bytes > limit) {
        bytesLeft += file.bytes;
        continue;
      }
      bytes += file.bytes;
      within.push(file);
    }
    const contents = await Promise.all(
      within.map(async ({ address }) => ({ address, content: await read(address) })),
    );
    wanted = contents.flatMap(({ address, content }) =>
      isIndex(content) ? chooseParts(address, content, view) : [],
    );
    for (const { content } of contents) if (!isIndex(content)) shelves.push(decodeShelf(content));
  }
  return { shelf: joinShelves(shelves), bytes, bytesLeft };
}
