import { LOOKUP_TABLES } from '../archive/lookup-tables.ts';
import { FEED_ENTRIES } from '../exports/feeds/feed-entries.ts';
import { NUMBERS_BY_ORDINAL, NUMBERS_BY_TYPE } from '../views/number-lists.ts';
import { SHELF_TABLES } from '../views/comparison/shelved-plans.ts';

/** Every table that the pages of the site ask an archive for. */
export const SITE_TABLES: typeof LOOKUP_TABLES = [
  ...LOOKUP_TABLES,
  ...SHELF_TABLES,
  FEED_ENTRIES,
  NUMBERS_BY_TYPE,
  NUMBERS_BY_ORDINAL,
];
