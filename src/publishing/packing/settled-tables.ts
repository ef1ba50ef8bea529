import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import { CACHE_FOLDER } from '../../archive/cache-folder.ts';
import { keepLastUsed, useKept } from '../keep-last-used.ts';

/*
 * Most tables of the database are the same after most changes, and take half of the time. The file that
 * holds them alone is kept, and an archive keeps under which name.
 */

/** The name under which an archive keeps the name of the file. */
export const SETTLED_TABLES = 'settled tables';

const FOLDER = join(CACHE_FOLDER, 'tables');
/** How many such files are kept; each may be hundreds of megabytes. */
const KEPT_FILES = 2;

/** Begins a database with its settled tables: a copy of those that are kept, else as `write` writes them. */
export function beginDatabase(path: string, archive: Archive, write: () => void): void {
  let isWritten = false;
  const name = archive.keep(SETTLED_TABLES, () => {
    write();
    isWritten = true;
    return keepFile(path);
  });
  if (!isWritten && !copySettledTables(name, path)) write();
}

/** Copies what an archive keeps of its settled tables; gives false where that is nothing, or was lost. */
export function copySettledTables(kept: unknown, path: string): boolean {
  const file = join(FOLDER, String(kept));
  if (kept === undefined || !useKept(file)) return false;
  copyFileSync(file, path, constants.COPYFILE_FICLONE);
  return true;
}

function keepFile(path: string): string {
  const name = randomUUID();
  mkdirSync(FOLDER, { recursive: true });
  // With a dot in its name it is none of those that are kept.
  const unfinished = join(FOLDER, `${name}.part`);
  copyFileSync(path, unfinished, constants.COPYFILE_FICLONE);
  renameSync(unfinished, join(FOLDER, name));
  keepLastUsed(FOLDER, KEPT_FILES);
  return name;
}
