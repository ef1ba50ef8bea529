import { CHAIN_TABLES } from './chain-index.ts';
import type { LookupTable } from './lookup-table.ts';
import { NEWEST_DAY } from './newest-day.ts';
import { SELECTION_TABLES } from './plan-selections.ts';
import { TARGET_COUNTS } from './target-indicators.ts';

/** Every table that an archive can be asked for. */
export const LOOKUP_TABLES: readonly LookupTable<string | number, unknown>[] = [
  ...CHAIN_TABLES,
  NEWEST_DAY,
  ...SELECTION_TABLES,
  TARGET_COUNTS,
];
