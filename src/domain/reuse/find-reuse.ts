import type { TextRuns } from './are-near.ts';
import {
  collectTexts,
  type CollectionChanges,
  type ComparedPlan,
  type TextCollection,
} from './collect-texts.ts';
import { NOTHING_COMPARED, type Comparison } from './comparison.ts';
import { ReuseDigests } from './digest-reuse.ts';
import { findNearTexts, type NearTexts } from './find-near-texts.ts';
import { joinFragments } from './join-fragments.ts';
import { markWanted } from './mark-wanted.ts';
import { listFirstHolders } from './number-texts.ts';
import { partsOf } from './parts-of.ts';
import type { PassageDigests } from './passage-digests.ts';
import { ReuseSearch } from './reuse-search.ts';
import { COLUMN, COLUMNS, planOf, type ReuseTable } from './reuse-table.ts';

/**
 * Finds for every plan which of its passages stand in other plans too, and where first. Takes time
 * and memory in proportion to the number of passages, however many plans share them. What is found
 * does not depend on the order of the input.
 */
export function findReuse(plans: readonly ComparedPlan[]): ReuseTable {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return compareAgain(NOTHING_COMPARED, [...byId.keys()], (id) => {
    const plan = byId.get(id);
    if (plan === undefined) throw new Error(`No plan ${id} to compare`);
    return plan;
  }).table;
}

/**
 * Finds the same for the plans of these keys after an earlier comparison. What is found does not depend
 * on it: only what may have changed since is looked at again, and only plans are read whose keys were
 * not compared, and those that hold what is compared with their passages.
 */
export function compareAgain(
  before: Comparison,
  keys: readonly string[],
  readPlan: (key: string) => ComparedPlan,
): Comparison {
  const read = readOnce(readPlan);
  const { texts, changes } = collectTexts(before, keys, read);
  const near = findNear(before, texts, changes, (key) => read(key).digests);
  const { rows, isChanged } = renewRows(before, texts, changes, near);
  const table = {
    plans: texts.plans.map(({ id }) => id),
    planStarts: texts.planStarts,
    rows,
    ...joinFragments(before.table, changes),
  };
  const digests = renewDigests(before.table, changes, table, isChanged);
  return { texts, near: near.near, table: { ...table, digests } };
}

function readOnce<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}

function findNear(
  before: Comparison,
  { plans, planStarts, masked, bands }: TextCollection,
  { masked: { numbers }, passagePlaces }: CollectionChanges,
  readDigests: (key: string) => PassageDigests,
): NearTexts {
  const first = listFirstHolders(masked);
  const firstBefore = listFirstHolders(before.texts.masked);
  const isMoved = new Uint8Array(first.length).fill(1);
  for (let text = 0; text < numbers.length; text++) {
    const number = numbers[text] ?? -1;
    if (number < 0 || passagePlaces[first[number] ?? -1] !== firstBefore[text]) continue;
    isMoved[number] = 0;
  }
  const known: (TextRuns | undefined)[] = Array.from({ length: first.length });
  const readRuns = (text: number): TextRuns => {
    const passage = first[text] ?? 0;
    const plan = planOf({ planStarts }, passage);
    const { runs, runStarts } = readDigests(plans[plan]?.key ?? '');
    return { runs, ...partsOf(runStarts, passage - partsOf(planStarts, plan).start) };
  };
  return findNearTexts(
    { bands, runsOf: (text) => (known[text] ??= readRuns(text)) },
    { bands: before.texts.bands, near: before.near, numbers, isMoved },
  );
}

/** Rows of all passages, and for each plan 1 when one of its rows is not what it was, else 0. */
function renewRows(
  before: Comparison,
  texts: TextCollection,
  changes: CollectionChanges,
  near: NearTexts,
): { readonly rows: ReuseTable['rows']; readonly isChanged: Uint8Array } {
  const rows = takeOverRows(before, changes.passagePlaces);
  const isChanged = new Uint8Array(texts.plans.length);
  const isWanted = markWanted(texts, changes, near);
  const search = new ReuseSearch(texts, near.near);
  const byAgency = Map.groupBy(texts.plans.keys(), (plan) => texts.plans[plan]?.agency);
  const hasWanted = (plan: number): boolean => {
    const { start, end } = partsOf(texts.planStarts, plan);
    return isWanted.subarray(start, end).includes(1);
  };
  for (const plans of byAgency.values()) {
    if (!plans.some(hasWanted)) continue;
    search.findInAgency(plans, isWanted, (passage, plan, row) => {
      const start = COLUMNS * passage;
      if (row.every((value, column) => value === rows[start + column])) return;
      rows.set(row, start);
      isChanged[plan] = 1;
    });
  }
  return { rows, isChanged };
}

/** Stands for a passage that is gone, or for all that is said of a new one, until the row is renewed. */
const GONE = -2;

function takeOverRows({ table, texts }: Comparison, places: Int32Array): ReuseTable['rows'] {
  const placesNow = new Int32Array(texts.masked.of.length).fill(GONE);
  for (let passage = 0; passage < places.length; passage++) {
    const place = places[passage] ?? -1;
    if (place >= 0) placesNow[place] = passage;
  }
  const rows = new Int32Array(new SharedArrayBuffer(4 * COLUMNS * places.length)).fill(GONE);
  for (let passage = 0; passage < places.length; passage++) {
    const place = places[passage] ?? -1;
    if (place < 0) continue;
    for (let column = 0; column < COLUMNS; column++) {
      const value = table.rows[COLUMNS * place + column] ?? GONE;
      const isPassage = value >= 0 && (column === COLUMN.earlier || column >= COLUMN.first);
      rows[COLUMNS * passage + column] = (isPassage ? placesNow[value] : value) ?? GONE;
    }
  }
  return rows;
}

function renewDigests(
  before: ReuseTable,
  { planPlaces }: CollectionChanges,
  table: Omit<ReuseTable, 'digests'>,
  isChanged: Uint8Array,
): ReuseTable['digests'] {
  const digests = new Float64Array(new SharedArrayBuffer(8 * planPlaces.length));
  const made = new ReuseDigests(table);
  for (const [plan, place] of planPlaces.entries()) {
    const isKnown = place >= 0 && isChanged[plan] === 0;
    digests[plan] = (isKnown ? before.digests[place] : undefined) ?? made.digestPlan(plan);
  }
  return digests;
}
