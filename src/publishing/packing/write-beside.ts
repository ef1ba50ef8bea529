import { Worker } from 'node:worker_threads';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { DataTable } from '../../exports/data-tables.ts';
import type { Deployment } from '../compile-site.ts';

/** What the thread that writes files of the whole content is started with. */
export interface WholeFilesTask {
  /** The names of the files to write. */
  readonly names: readonly string[];
  readonly contentDir: string;
  readonly prepared: PreparedArchive;
  readonly deployment: Deployment;
  /** The folder that the files are written into, at their places in a site. */
  readonly siteDir: string;
  /** The day of the content. */
  readonly day: string;
  /** What the archive keeps of its settled tables; undefined when they have changed. */
  readonly settledTables: unknown;
}

/** What it tells at its end. */
export interface WrittenWholeFiles {
  /** In the order of the names. */
  readonly files: readonly DataFileFacts[];
  /** What is now kept of the settled tables. */
  readonly settledTables: unknown;
  /** What they were made from; undefined when they were not made anew. */
  readonly reads: ReadonlySet<string> | undefined;
}

/**
 * Writes files of the whole content in a thread, beside whatever else is made meanwhile. The tables that
 * are not settled come from here, while the thread is busy with all others: it then need not open the
 * archive.
 */
export function writeWholeFilesBeside(
  task: WholeFilesTask,
  listUnsettled: () => Iterable<DataTable>,
): Promise<WrittenWholeFiles> {
  const thread = new Worker(new URL('./write-beside-thread.ts', import.meta.url), {
    workerData: task,
  });
  const written = new Promise<WrittenWholeFiles>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`The thread that writes the database ended with ${code}`));
    });
  });
  thread.postMessage([...listUnsettled()]);
  return written;
}
