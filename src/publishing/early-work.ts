import { availableParallelism } from 'node:os';
import type { LookedContent } from '../archive/content-files.ts';
import { ComparingThread } from '../archive/comparing-thread.ts';
import { DatabaseThread } from './packing/database-thread.ts';
import { recallSite, type RecalledSite } from './updating/site-state.ts';

/**
 * What an update of a site will want, whatever has changed: begun while another processor has nothing to
 * do, because content is still being checked.
 */
export interface EarlyWork {
  readonly site: RecalledSite;
  readonly comparing: ComparingThread;
  readonly database: DatabaseThread;
  /** Ends what nobody came to want. */
  readonly stop: () => void;
}

/** Content of fewer files holds so few plans that no thread is wanted for them. */
const WORTH_STARTING = 600;

/**
 * Begins it for the site of a folder. Gives null where nothing would be won by it, or nothing is known of
 * the site.
 */
export function beginEarly(
  outDir: string,
  { files, haveChanged }: LookedContent,
): EarlyWork | null {
  if (!haveChanged || files.length < WORTH_STARTING || availableParallelism() === 1) return null;
  const site = recallSite(outDir);
  if (site === null) return null;
  const [comparing, database] = [new ComparingThread(), new DatabaseThread()];
  site.beginReading();
  const stop = (): void => {
    comparing.stop();
    database.stop();
  };
  return { site, comparing, database, stop };
}
