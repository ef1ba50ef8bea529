import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { Archive } from '../../archive/archive.ts';
import { makeDataFile, type DataFile } from '../../exports/data-file.ts';
import { packContent } from './pack-content.ts';

/** The name that the whole content is published under: one address for ever, whatever day it is of. */
export const PACKED_FILE = 'thi-dua-mo.tar.gz';
const MEDIA_TYPE = 'application/gzip';

/** Packs the content into the open data of a site that is being built, without holding it. */
export async function packIntoSite(
  contentDir: string,
  archive: Archive,
  siteDir: string,
): Promise<DataFile> {
  const folder = join(siteDir, 'du-lieu');
  mkdirSync(folder, { recursive: true });
  const sink = createWriteStream(join(folder, PACKED_FILE), { flags: 'wx' });
  const { size, sha256 } = await packContent(contentDir, archive, sink);
  return { name: PACKED_FILE, mediaType: MEDIA_TYPE, bytes: null, size, sha256 };
}

/** The same file for `astro dev` and a bare `astro build`, which write every file themselves. */
export async function packInMemory(contentDir: string, archive: Archive): Promise<DataFile> {
  const pieces: Buffer[] = [];
  const sink = new Writable({
    write: (piece: Buffer, _, done) => {
      pieces.push(piece);
      done();
    },
  });
  await packContent(contentDir, archive, sink);
  return makeDataFile(PACKED_FILE, MEDIA_TYPE, Buffer.concat(pieces));
}
