import { createWriteStream, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Archive } from '../../archive/archive.ts';
import { firstDayOf } from '../../domain/dates/days-of.ts';
import { listSiteFiles } from '../site-files.ts';
import { printTar, type TarEntry } from './print-tar.ts';

/** The day of an archive without any dated plan. */
const NO_DAY = '1970-01-01';

/** The day of the newest plan of an archive: what an archive file is dated by, and never the clock. */
export function newestDay(archive: Archive): string {
  return archive.plans
    .flatMap(({ facts }) => ('value' in facts.issuedOn ? [facts.issuedOn.value] : []))
    .map(firstDayOf)
    .reduce((newest, day) => (day > newest ? day : newest), NO_DAY);
}

/**
 * Packs a content folder, originals included, into one file: a compressed tar whose one folder bears
 * the name `folder`. The same content gives the same bytes. Gives the number of files.
 */
export async function packContent(
  contentDir: string,
  file: string,
  folder: string,
  day: string,
): Promise<number> {
  const names = listSiteFiles(contentDir).filter((name) => !/(?:^|\/)\./u.test(name));
  const time = Date.parse(`${day}T00:00:00Z`) / 1000;
  const staged = `${file}.part`;
  await pipeline(
    Readable.from(printTar(readEntries(contentDir, folder, names), time)),
    createGzip({ level: 9 }),
    createWriteStream(staged),
  );
  renameSync(staged, file);
  return names.length;
}

function* readEntries(
  contentDir: string,
  folder: string,
  names: readonly string[],
): Generator<TarEntry> {
  for (const name of names) {
    yield { name: `${folder}/content/${name}`, bytes: readFileSync(join(contentDir, name)) };
  }
}
