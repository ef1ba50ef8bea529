import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../../archive/content-files.ts';
import { answerOf } from '../../archive/thread-answer.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { DataTable } from '../../exports/data-tables.ts';
import type { Deployment } from '../compile-site.ts';

/** What the thread is told of the files that it shall write. */
export interface WholeFilesOrder {
  /** The names of the files to write. */
  readonly names: readonly string[];
  readonly prepared: PreparedArchive;
  readonly deployment: Deployment;
  /** The folder that the files are written into, at their places in a site. */
  readonly siteDir: string;
  /** The day of the content. */
  readonly day: string;
  /** What the archive keeps of its settled tables; undefined when they have changed. */
  readonly settledTables: unknown;
  /** The tables that are not settled: made by who has the archive open, so that the thread need not. */
  readonly unsettled: readonly DataTable[];
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

/** What the thread begins with. */
export interface BeginningOfWork extends Pick<PreparedArchive, 'planIds' | 'planKeys'> {
  readonly contentDir: string;
  readonly contentFiles: readonly ContentFile[];
}

/**
 * A thread that writes files of the whole content beside whatever else is made meanwhile. Once it is
 * started, it makes the parts of the database that hold the text of plans.
 */
export class WholeFilesThread {
  readonly #worker: Worker;
  readonly #written: Promise<WrittenWholeFiles>;

  constructor(workerData: BeginningOfWork) {
    this.#worker = new Worker(new URL('./write-beside-thread.ts', import.meta.url), { workerData });
    this.#written = answerOf(this.#worker);
    // Until it has something to write nothing waits for it; listening would have undone this.
    this.#worker.unref();
    // It may fail before anybody waits for it; whoever does hears of it.
    this.#written.catch(() => undefined);
  }

  /** Writes files; the thread ends with them. */
  write(order: WholeFilesOrder): Promise<WrittenWholeFiles> {
    this.#worker.ref();
    this.#worker.postMessage(order);
    return this.#written;
  }
}
