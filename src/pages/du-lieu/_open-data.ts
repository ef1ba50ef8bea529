import type { Archive } from '../../archive/archive.ts';
import { loadArchive } from '../../archive/from-collections.ts';
import { publishedAddress } from '../../components/metadata/published-address.ts';
import { makeOpenData, type OpenData } from '../../exports/data-files.ts';
import { OPEN_DATA, takePackedContent } from '../../publishing/packing/hand-over.ts';
import { packInMemory } from '../../publishing/packing/pack-open-data.ts';

/** The open data of this build, made once for the page and every route. */
export async function loadOpenData(): Promise<OpenData> {
  const archive = await loadArchive();
  const packed =
    takePackedContent() ??
    (await archive.remember('packed-content', () =>
      packInMemory(process.env['CONTENT_DIR'] ?? 'content', archive),
    ));
  return archive.remember(OPEN_DATA, () => {
    readAllFiles(archive);
    return makeOpenData(archive, publishedAddress, [packed]);
  });
}

/** What is packed holds the files of every plan, so whatever shows it depends on them all. */
function readAllFiles({ plans }: Archive): readonly string[] {
  return plans.map(({ file }) => file);
}
