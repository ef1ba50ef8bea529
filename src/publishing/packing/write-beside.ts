import { Worker } from 'node:worker_threads';
import type { ContentFile } from '../../archive/content-files.ts';
import { answerOf } from '../../archive/thread-answer.ts';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { Deployment } from '../compile-site.ts';
import type { ArchivePieces } from './content-pieces.ts';
import type { KeyedPlans } from './kept-content-pieces.ts';
import type { WrittenFiles } from './whole-files.ts';

/** What the thread is told of the files that it shall write: what only an open archive can tell. */
export interface WholeFilesOrder {
  /** The names of the files to write. */
  readonly names: readonly string[];
  /** What is known of those that lie in the site of before, by name. */
  readonly earlier: ReadonlyMap<string, DataFileFacts>;
  /** The day of the content. */
  readonly day: string;
  readonly pieces: ArchivePieces;
}

/** What the thread begins with. */
export interface BeginningOfWork {
  readonly contentDir: string;
  readonly contentFiles: readonly ContentFile[];
  readonly plans: KeyedPlans;
  readonly deployment: Deployment;
  /** The folder that the files are written into, at their places in a site. */
  readonly siteDir: string;
}

/**
 * A thread that writes files of the whole content beside whatever else is made meanwhile. Once it is
 * started, it makes the pieces of plans and begins the database with them.
 */
export class WholeFilesThread {
  readonly #worker: Worker;
  readonly #written: Promise<WrittenFiles>;

  constructor(workerData: BeginningOfWork) {
    this.#worker = new Worker(new URL('./write-beside-thread.ts', import.meta.url), { workerData });
    this.#written = answerOf(this.#worker);
    // Until it has something to write nothing waits for it; listening would have undone this.
    this.#worker.unref();
    // It may fail before anybody waits for it; whoever does hears of it.
    this.#written.catch(() => undefined);
  }

  /** Writes files; the thread ends with them. */
  write(order: WholeFilesOrder): Promise<WrittenFiles> {
    this.#worker.ref();
    this.#worker.postMessage(order);
    return this.#written;
  }

  /** Ends it where nothing is to be written after all. */
  stop(): void {
    void this.#worker.terminate();
  }
}
