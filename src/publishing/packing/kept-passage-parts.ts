import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../../archive/cache-folder.ts';
import { PlanCache } from '../../archive/plan-cache.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import {
  divideIntoParts,
  listPassagesOf,
  writePassagePart,
} from '../../exports/sqlite/passage-parts.ts';
import { keepLastUsed } from '../keep-last-used.ts';

/*
 * The parts of the database that hold the text of plans, kept under a digest of all that each is made
 * from. The keys of plans tell of the code that read them too.
 */

const FOLDER = join(CACHE_FOLDER, 'passages');
/** Changes with what is written into a part; parts of another form are made anew. */
const FORM = 1;
/** How many times as many parts are kept as one database has. */
const KEPT = 2;

/** The parts of all prepared plans, in order; made where none is kept. */
export function keepPassageParts({ planIds, planKeys }: PreparedArchive): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const now = new Date();
  const plans = planIds.map((id, place) => ({ id, key: planKeys[place] as string }));
  const files = divideIntoParts(plans).map((own, place) => {
    const keys = own.map(({ key }) => key);
    const file = join(FOLDER, digestPart(keys, place));
    if (existsSync(file)) utimesSync(file, now, now);
    else makePart(file, keys, place);
    return file;
  });
  keepLastUsed(FOLDER, KEPT * files.length);
  return files;
}

function digestPart(keys: readonly string[], place: number): string {
  const parts = [FORM, process.version, place, ...keys];
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

function makePart(file: string, keys: readonly string[], place: number): void {
  const cache = new PlanCache();
  // With a dot in its name it is none of those that are kept.
  const unfinished = `${file}.${process.pid}`;
  rmSync(unfinished, { force: true });
  try {
    const plans = keys.map((key) => cache.openPlan(key));
    writePassagePart(unfinished, place, listPassagesOf(plans));
    renameSync(unfinished, file);
  } finally {
    cache.close();
  }
}
