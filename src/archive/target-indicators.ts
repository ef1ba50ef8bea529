import type { LookupTable } from './lookup-table.ts';
import type { PlanList } from './plan-list.ts';

/** The indicator of each target of a plan, in their order; null for one that belongs to none. */
const TARGET_INDICATORS: PlanList<readonly (string | null)[]> = {
  name: 'indicators of targets',
  make: ({ targets }) => targets.map(({ indicator }) => indicator),
};

/** How many targets plans and records state of each indicator, by its id, and in all under `ALL_TARGETS`. */
export const TARGET_COUNTS: LookupTable<string, number> = {
  name: 'targets-by-indicator',
  lists: [TARGET_INDICATORS.name],
  make: (archive) => {
    const indicators = [
      ...archive.eachPlan(TARGET_INDICATORS),
      ...archive.records.map(({ targets }) => targets.map(({ indicator }) => indicator)),
    ].flat();
    const counts = new Map([[ALL_TARGETS, indicators.length]]);
    for (const id of indicators) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  },
};

/** Stands for all targets, whatever their indicator. */
export const ALL_TARGETS = '';
