import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Plan } from './archive.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { keepFile } from './keep-file.ts';
import { PlanIndex, type PlanColumns } from './plan-index.ts';
import { renewPlanIndex, type KeyedPlanIndex } from './write-plan-index.ts';

const FILE = 'plan-index';
/** Changes with the columns; an index of another form is made anew. */
const FORM = 2;

/** What is kept on disk. */
interface KeptIndex {
  readonly form: number;
  readonly keys: readonly string[];
  readonly columns: PlanColumns;
}

/**
 * The index of the plans of some keys: of those that were there the last time out of the cache, the
 * others are opened. It is kept for the next time.
 */
export function openKeptIndex(
  keys: readonly string[],
  openPlan: (key: string) => Plan,
  cacheFolder = CACHE_FOLDER,
): PlanIndex {
  const file = join(cacheFolder, FILE);
  const before = readKept(file);
  const renewed = renewPlanIndex(before, keys, openPlan);
  if (renewed !== before) {
    const kept: KeptIndex = { form: FORM, keys, columns: renewed.index.columns };
    keepFile(file, serialize(kept));
  }
  return renewed.index;
}

function readKept(file: string): KeyedPlanIndex | null {
  try {
    const { form, keys, columns } = deserialize(readFileSync(file)) as KeptIndex;
    return form === FORM ? { keys, index: new PlanIndex(columns) } : null;
  } catch {
    // There is none yet, or it was lost in part.
    return null;
  }
}
