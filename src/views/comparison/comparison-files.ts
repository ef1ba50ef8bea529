import type { Archive } from '../../archive/archive.ts';
import { listIndicatorIds } from './catalogue.ts';
import {
  indicatorData,
  isSurelySplit,
  PLANS_DATA,
  printIndex,
  printWhole,
  sizeOf,
  sourceOf,
  splitProvince,
  VALUES_DATA,
  type DataFile,
  type FileSource,
  type ProvincePart,
} from './data-files.ts';
import {
  listShelved,
  openPart,
  partOfIndicator,
  partOfIndicatorProvince,
  partOfProvince,
} from './shelved-plans.ts';

/*
 * The files of the archive's comparisons. What is cut out of one part of the shelf is known together:
 * which files they are is kept from build to build, and what they hold is only made where one of them is.
 */

/** A file that is known by its size alone. */
export interface ComparisonFile {
  /** Path on the site. */
  readonly address: string;
  readonly bytes: number;
}

/** Every data file of the archive's comparisons. */
export function listComparisonFiles(archive: Archive): readonly ComparisonFile[] {
  const sources = [
    ...[PLANS_DATA, VALUES_DATA].map((address) => ({ indicator: null, address })),
    ...listIndicatorIds(archive).map((indicator) => ({
      indicator,
      address: indicatorData(indicator),
    })),
  ];
  return sources
    .flatMap((source) => listSources({ ...source, province: null }, archive))
    .flatMap((source) =>
      listKept(source, archive).files.map(([address, bytes]) => ({ address, bytes })),
    );
}

/** What one of these files holds. Throws for an address that none has. */
export function printComparisonFile(address: string, archive: Archive): string {
  const text = makeFiles(sourceOf(address), archive).files.find(
    (file) => file.address === address,
  )?.text;
  if (text === undefined) throw new Error(`No comparison file ${address}`);
  return text;
}

/** A source, with those of the parts that it is split into. */
function listSources(root: FileSource, archive: Archive): readonly FileSource[] {
  const { provinces } = listKept(root, archive);
  return [root, ...provinces.map((province) => ({ ...root, province }))];
}

/** The files of a source. */
interface SourceFiles extends Pick<ProvincePart, 'todayIds'> {
  readonly files: readonly DataFile[];
  /** The provinces into which it is split. */
  readonly provinces: readonly string[];
}

/** The same without what the files hold. */
interface KeptFiles extends Pick<SourceFiles, 'todayIds' | 'provinces'> {
  readonly files: readonly (readonly [address: string, bytes: number])[];
}

function listKept(source: FileSource, archive: Archive): KeptFiles {
  return archive.keep(`comparison files of ${nameSource(source)}`, () => {
    const { files, ...others } = makeFiles(source, archive);
    return { ...others, files: files.map((file) => [file.address, sizeOf(file)] as const) };
  });
}

function makeFiles(source: FileSource, archive: Archive): SourceFiles {
  return archive.remember(`comparison texts of ${nameSource(source)}`, () =>
    source.province === null
      ? makeRoot(source, archive)
      : makePart(source, source.province, archive),
  );
}

function makePart(
  { indicator, address }: FileSource,
  province: string,
  archive: Archive,
): SourceFiles {
  const part =
    indicator === null
      ? partOfProvince(archive, province)
      : partOfIndicatorProvince(archive, indicator, province);
  const { files, todayIds } = splitProvince(address, province, openPart(part));
  return { files, todayIds, provinces: [] };
}

function makeRoot(root: FileSource, archive: Archive): SourceFiles {
  const { indicator, address } = root;
  const part =
    indicator === null
      ? { plans: listShelved(archive), indicator }
      : partOfIndicator(archive, indicator);
  const whole = isSurelySplit(part.plans.length) ? null : printWhole(address, openPart(part));
  if (whole !== null) return { files: [whole], todayIds: [], provinces: [] };
  const provinces = [...new Set(part.plans.map(({ place }) => place.id))];
  const parts = provinces.map((province): ProvincePart => {
    const { todayIds, files } = listKept({ ...root, province }, archive);
    return { id: province, todayIds, bytes: files[0]?.[1] ?? 0 };
  });
  return { files: [printIndex(address, parts)], todayIds: [], provinces };
}

function nameSource({ address, province }: FileSource): string {
  return province === null ? address : `${address} in ${province}`;
}
