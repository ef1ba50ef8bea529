import { LOOKUP_TABLES } from '../archive/lookup-tables.ts';
import { FEED_ENTRIES } from '../exports/feeds/feed-entries.ts';
import { SHELF_TABLES } from '../views/comparison/shelved-plans.ts';

/** Every table that the pages of the site ask an archive for. */
export const SITE_TABLES: typeof LOOKUP_TABLES = [...LOOKUP_TABLES, ...SHELF_TABLES, FEED_ENTRIES];
