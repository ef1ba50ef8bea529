import { loadArchive } from '../../archive/from-collections.ts';
import type { Archive } from '../../archive/archive.ts';
import { publishedAddress } from '../../components/metadata/published-address.ts';
import { makeOpenData, type OpenData } from '../../exports/data-files.ts';
import { takePackedContent } from '../../publishing/packing/hand-over.ts';
import { packInMemory } from '../../publishing/packing/pack-open-data.ts';

/** Files are the same for the page and for every route of one archive, so they are made once. */
const MADE = new WeakMap<Archive, OpenData>();

/** The open data of this build. */
export async function loadOpenData(): Promise<OpenData> {
  const archive = await loadArchive();
  const data =
    MADE.get(archive) ??
    makeOpenData(archive, publishedAddress, [
      takePackedContent() ?? (await packInMemory(process.env['CONTENT_DIR'] ?? 'content', archive)),
    ]);
  MADE.set(archive, data);
  return data;
}
