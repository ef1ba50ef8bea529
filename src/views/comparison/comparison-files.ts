import type { Archive } from '../../archive/archive.ts';
import { listIndicatorIds } from './catalogue.ts';
import {
  indicatorData,
  isSurelySplit,
  PLANS_DATA,
  printIndex,
  printWhole,
  sizeOf,
  splitByProvince,
  splitProvince,
  VALUES_DATA,
  type DataFile,
  type ProvincePart,
} from './data-files.ts';
import {
  listProvinceParts,
  listShelved,
  openPart,
  partOfIndicator,
  partOfProvince,
} from './shelved-plans.ts';

/*
 * The files of the archive's comparisons. What is cut out of one part of the shelf is known together:
 * which files they are is kept from build to build, and what they hold is only made where one of them is.
 */

/** What files are cut out of: the values of an indicator, or a province's part of a large file. */
export type FileSource =
  | { readonly indicator: string }
  | { readonly address: string; readonly province: string }
  | { readonly address: string };

/** A file that is known by its size alone. */
export interface ComparisonFile {
  /** Path on the site. */
  readonly address: string;
  readonly bytes: number;
  readonly source: FileSource;
}

/** Every data file of the archive's comparisons. */
export function listComparisonFiles(archive: Archive): readonly ComparisonFile[] {
  const sources = [
    ...[PLANS_DATA, VALUES_DATA].flatMap((address) => listSources(address, archive)),
    ...listIndicatorIds(archive).map((indicator) => ({ indicator })),
  ];
  return sources.flatMap((source) =>
    listKept(source, archive).files.map(([address, bytes]) => ({ address, bytes, source })),
  );
}

/** What one of these files holds. Throws for an address that its source has no file of. */
export function printComparisonFile(address: string, source: FileSource, archive: Archive): string {
  const text = makeFiles(source, archive).files.find((file) => file.address === address)?.text;
  if (text === undefined) throw new Error(`No comparison file ${address}`);
  return text;
}

function listSources(address: string, archive: Archive): readonly FileSource[] {
  const provinces = isWhole(address, archive) ? [] : [...listProvinceParts(archive).keys()];
  return [{ address }, ...provinces.map((province) => ({ address, province }))];
}

function isWhole(address: string, archive: Archive): boolean {
  return listKept({ address }, archive).isWhole;
}

/** The files of a source. */
interface SourceFiles extends Pick<ProvincePart, 'todayIds'> {
  readonly files: readonly DataFile[];
  /** Whether one file holds all, without an index. */
  readonly isWhole: boolean;
}

/** The same without what the files hold. */
interface KeptFiles extends Pick<SourceFiles, 'todayIds' | 'isWhole'> {
  readonly files: readonly (readonly [address: string, bytes: number])[];
}

function listKept(source: FileSource, archive: Archive): KeptFiles {
  return archive.keep(`comparison files of ${nameSource(source)}`, () => {
    const { files, ...others } = makeFiles(source, archive);
    return { ...others, files: files.map((file) => [file.address, sizeOf(file)] as const) };
  });
}

function makeFiles(source: FileSource, archive: Archive): SourceFiles {
  return archive.remember(`comparison texts of ${nameSource(source)}`, () => {
    if ('indicator' in source) {
      const shelf = openPart(partOfIndicator(archive, source.indicator));
      const files = splitByProvince(indicatorData(source.indicator), shelf);
      return { files, todayIds: [], isWhole: files.length === 1 };
    }
    const { address } = source;
    if ('province' in source) {
      const shelf = openPart(partOfProvince(archive, source.province));
      const { files, todayIds } = splitProvince(address, source.province, shelf);
      return { files, todayIds, isWhole: false };
    }
    const all = listShelved(archive);
    const whole = isSurelySplit(all.length)
      ? null
      : printWhole(address, openPart({ plans: all, indicator: null }));
    if (whole !== null) return { files: [whole], todayIds: [], isWhole: true };
    const parts = Array.from(listProvinceParts(archive).keys(), (id): ProvincePart => {
      const { todayIds, files } = listKept({ address, province: id }, archive);
      return { id, todayIds, bytes: files[0]?.[1] ?? 0 };
    });
    return { files: [printIndex(address, parts)], todayIds: [], isWhole: false };
  });
}

function nameSource(source: FileSource): string {
  if ('indicator' in source) return source.indicator;
  return 'province' in source ? `${source.address} in ${source.province}` : source.address;
}
