import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { keepArrays, KeptArrays } from './kept-arrays.ts';

/** What was compared: a digest of the keys under which the cache keeps the plans, and their ids. */
interface Compared {
  readonly keys: string;
  readonly plans: readonly string[];
}

/** What was found when the plans of these keys were compared last; null when others were. */
export function readReuse(
  planKeys: readonly string[],
  cacheFolder = CACHE_FOLDER,
): ReuseTable | null {
  const kept = KeptArrays.open<Compared>(fileIn(cacheFolder));
  if (kept === null) return null;
  try {
    if (kept.about.keys !== digestKeys(planKeys)) return null;
    return {
      plans: kept.about.plans,
      planStarts: new Int32Array(kept.read('planStarts')),
      rows: new Int32Array(kept.read('rows')),
      digests: new Float64Array(kept.read('digests')),
      fragments: new Uint8Array(kept.read('fragments')),
      fragmentStarts: new Int32Array(kept.read('fragmentStarts')),
    };
  } finally {
    kept.close();
  }
}

/** Keeps what was found when the plans of these keys were compared, and nothing older. */
export function keepReuse(
  planKeys: readonly string[],
  { plans, ...arrays }: ReuseTable,
  cacheFolder = CACHE_FOLDER,
): void {
  const about: Compared = { keys: digestKeys(planKeys), plans };
  keepArrays(fileIn(cacheFolder), about, arrays);
}

function fileIn(cacheFolder: string): string {
  return join(cacheFolder, 'reuse.bin');
}

function digestKeys(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex');
}
