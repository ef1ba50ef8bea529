import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PlanHead } from '../domain/reuse/collect-texts.ts';
import { NOTHING_COMPARED, type Comparison } from '../domain/reuse/comparison.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { keepArrays, KeptArrays } from './kept-arrays.ts';

const FILE = 'reuse.bin';
/** Changes with the arrays; what is kept in another form is as good as nothing. */
const FORM = 2;

/** What was compared: a digest of the keys under which the cache keeps the plans, and their ids. */
interface Compared {
  readonly form: number;
  readonly keys: string;
  readonly plans: readonly string[];
}

type Kept = KeptArrays<Compared>;

/** What was found when the plans of these keys were compared last; null when others were. */
export function readReuse(
  planKeys: readonly string[],
  cacheFolder = CACHE_FOLDER,
): ReuseTable | null {
  return readKept(cacheFolder, (kept) =>
    kept.about.keys === digestKeys(planKeys) ? readTable(kept) : null,
  );
}

/**
 * The last comparison, where it was one of some of these plans; else that of none, because what other
 * code or other registers have found is no beginning: their plans have other keys.
 */
export function readLastComparison(
  planKeys: readonly string[],
  cacheFolder = CACHE_FOLDER,
): Comparison {
  const last = readKept(cacheFolder, (kept) => {
    const plans = readHeads(kept);
    const keys = new Set(planKeys);
    return plans.some(({ key }) => keys.has(key)) ? readComparison(kept, plans) : null;
  });
  return last ?? NOTHING_COMPARED;
}

/** Keeps what was found when the plans of these keys were compared, and nothing older. */
export function keepComparison(
  planKeys: readonly string[],
  { texts, near, table }: Comparison,
  cacheFolder = CACHE_FOLDER,
): void {
  const about: Compared = { form: FORM, keys: digestKeys(planKeys), plans: table.plans };
  const { planStarts, rows, digests, fragments, fragmentStarts } = table;
  const { exact, masked, clauses, clauseStarts, clauseSpans, bands } = texts;
  keepArrays(join(cacheFolder, FILE), about, {
    planStarts,
    rows,
    digests,
    fragments,
    fragmentStarts,
    heads: packHeads(texts.plans),
    exactDigests: exact.digests,
    exactOf: exact.of,
    maskedDigests: masked.digests,
    maskedOf: masked.of,
    clauseDigests: clauses.digests,
    clausesOf: clauses.of,
    clauseStarts,
    clauseSpans,
    bands,
    near,
  });
}

function readKept<T>(cacheFolder: string, read: (kept: Kept) => T): T | null {
  const kept = KeptArrays.open<Compared>(join(cacheFolder, FILE));
  if (kept === null) return null;
  try {
    return kept.about.form === FORM ? read(kept) : null;
  } finally {
    kept.close();
  }
}

/** What is known of plans beside their ids. */
function packHeads(plans: readonly PlanHead[]): Buffer {
  return Buffer.from(JSON.stringify(plans.map(({ key, agency, day }) => [key, agency, day])));
}

function readHeads(kept: Kept): readonly PlanHead[] {
  const packed = JSON.parse(
    Buffer.from(kept.read('heads')).toString('utf8'),
  ) as readonly (readonly [key: string, agency: string, day: string])[];
  return packed.map(([key, agency, day], plan) => ({
    key,
    id: kept.about.plans[plan] ?? '',
    agency,
    day,
  }));
}

function readTable(kept: Kept): ReuseTable {
  return {
    plans: kept.about.plans,
    planStarts: new Int32Array(kept.read('planStarts')),
    rows: new Int32Array(kept.read('rows')),
    digests: new Float64Array(kept.read('digests')),
    fragments: new Uint8Array(kept.read('fragments')),
    fragmentStarts: new Int32Array(kept.read('fragmentStarts')),
  };
}

function readComparison(kept: Kept, plans: readonly PlanHead[]): Comparison {
  const table = readTable(kept);
  return {
    texts: {
      plans,
      planStarts: table.planStarts,
      exact: readTexts(kept, 'exactDigests', 'exactOf'),
      masked: readTexts(kept, 'maskedDigests', 'maskedOf'),
      clauses: readTexts(kept, 'clauseDigests', 'clausesOf'),
      clauseStarts: new Int32Array(kept.read('clauseStarts')),
      clauseSpans: new Uint32Array(kept.read('clauseSpans')),
      bands: new Uint32Array(kept.read('bands')),
    },
    near: new Int32Array(kept.read('near')),
    table,
  };
}

function readTexts(kept: Kept, digests: string, of: string): Comparison['texts']['exact'] {
  return {
    digests: new Float64Array(kept.read(digests)),
    of: new Int32Array(kept.read(of)),
  };
}

function digestKeys(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex');
}
