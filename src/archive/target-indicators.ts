import type { PlanList } from './plan-list.ts';

/** The indicator of each target of a plan, in their order; null for one that belongs to none. */
export const TARGET_INDICATORS: PlanList<readonly (string | null)[]> = {
  name: 'indicators of targets',
  make: ({ targets }) => targets.map(({ indicator }) => indicator),
};
