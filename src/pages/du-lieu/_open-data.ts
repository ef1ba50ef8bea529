import { loadArchive } from '../../archive/from-collections.ts';
import { publishedAddress } from '../../components/metadata/published-address.ts';
import type { DataFile } from '../../exports/data-file.ts';
import { OpenData } from '../../exports/open-data.ts';
import { takeWholeFiles } from '../../publishing/packing/hand-over.ts';
import { makeWholeFiles } from '../../publishing/packing/whole-files.ts';

/** The open data of this build, and the files of it that no other than the pages write. */
export async function loadOpenData(): Promise<{
  readonly data: OpenData;
  readonly wholeFiles: readonly DataFile[];
}> {
  const archive = await loadArchive();
  const handedOver = takeWholeFiles();
  if (handedOver !== null) {
    return { data: new OpenData(archive, publishedAddress, handedOver), wholeFiles: [] };
  }
  const contentDir = process.env['CONTENT_DIR'] ?? 'content';
  const wholeFiles = await archive.remember('whole-files', () =>
    makeWholeFiles(contentDir, archive, publishedAddress),
  );
  return { data: new OpenData(archive, publishedAddress, wholeFiles), wholeFiles };
}
