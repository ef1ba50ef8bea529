import { PlanCache } from '../../archive/plan-cache.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import {
  divideIntoParts,
  listPassagesOf,
  writePassagePart,
} from '../../exports/sqlite/passage-parts.ts';
import { KeptPieces } from './kept-pieces.ts';

/** Changes with what is written into a part; parts of another form are made anew. */
const FORM = 1;

/** The parts of the database that hold the text of all prepared plans, in order. */
export function keepPassageParts({
  planIds,
  planKeys,
}: Pick<PreparedArchive, 'planIds' | 'planKeys'>): readonly string[] {
  const pieces = new KeptPieces('passages');
  const plans = planIds.map((id, place) => ({ id, key: planKeys[place] as string }));
  const files = divideIntoParts(plans).map((own, place) => {
    // Keys of plans tell of the code that read them too.
    const keys = own.map(({ key }) => key);
    return pieces.take([FORM, place, ...keys], (file) => makePart(file, keys, place));
  });
  pieces.forgetOld();
  return files;
}

function makePart(file: string, keys: readonly string[], place: number): void {
  const cache = new PlanCache();
  try {
    const plans = keys.map((key) => cache.openPlan(key));
    writePassagePart(file, place, listPassagesOf(plans));
  } finally {
    cache.close();
  }
}
