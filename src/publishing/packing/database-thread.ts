import { Worker } from 'node:worker_threads';
import type { DataFileFacts } from '../../exports/data-file.ts';
import type { Deployment } from '../compile-site.ts';
import type { PlanPieces } from './content-pieces.ts';
import type { KeyedPlans } from './kept-content-pieces.ts';

/** What the thread is given first. */
export interface BeginningOfDatabase {
  readonly plans: KeyedPlans;
  readonly deployment: Deployment;
  /** The folder that the database is written into, at its place in a site. */
  readonly siteDir: string;
}

/** What it is given last: the pieces of registers, because all others are its own. */
export type EndOfDatabase = readonly string[];

/** What the thread tells, in this order. */
export type DatabaseStep =
  | { readonly step: 'pieces'; readonly pieces: PlanPieces }
  | { readonly step: 'complete' }
  | { readonly step: 'described'; readonly facts: DataFileFacts };

/** Something that either of two threads may do: one number in memory that both see. */
export type SharedTask = Int32Array<SharedArrayBuffer>;

/** Whether who asks is the first to ask, and so does it. */
export function takeTask(task: SharedTask): boolean {
  return Atomics.compareExchange(task, 0, 0, 1) === 0;
}

/**
 * A thread that writes the database beside whatever else is made meanwhile: it is what takes longest
 * after a change. It can be started before it is known what the database holds, because starting takes
 * a while.
 */
export class DatabaseThread {
  readonly #worker: Worker;
  readonly #checking: SharedTask = new Int32Array(new SharedArrayBuffer(4));
  readonly #pieces = Promise.withResolvers<PlanPieces>();
  readonly #completed = Promise.withResolvers<void>();
  readonly #described = Promise.withResolvers<DataFileFacts>();

  constructor() {
    const script = new URL('./write-database-thread.ts', import.meta.url);
    this.#worker = new Worker(script, { workerData: this.#checking });
    this.#worker.on('message', (told: DatabaseStep) => this.#hear(told));
    this.#worker.once('error', (error) => this.#fail(error));
    this.#worker.once('exit', (code) => this.#fail(new Error(`The database ended with ${code}`)));
    // Until it is given the rest nothing waits for it; listening would have undone this.
    this.#worker.unref();
  }

  /** Lets it make the pieces of plans and begin the database with them. */
  begin(beginning: BeginningOfDatabase): void {
    this.#worker.postMessage(beginning);
  }

  /** The pieces of plans. */
  get pieces(): Promise<PlanPieces> {
    return this.#pieces.promise;
  }

  /** When nothing is written into the database any more. */
  get completed(): Promise<void> {
    return this.#completed.promise;
  }

  /**
   * What is known of the database; the thread ends with it. Rejects, too, when the thread has checked
   * the database and some key in it leads nowhere.
   */
  get described(): Promise<DataFileFacts> {
    return this.#described.promise;
  }

  /** Lets it write the rest. */
  complete(registers: EndOfDatabase): void {
    this.#worker.ref();
    this.#worker.postMessage(registers);
  }

  /** Whether the thread does not check the completed database, so that who asks must. */
  takeCheck(): boolean {
    return takeTask(this.#checking);
  }

  /** Ends it where no database is wanted after all. */
  stop(): void {
    void this.#worker.terminate();
  }

  #hear(told: DatabaseStep): void {
    if (told.step === 'pieces') this.#pieces.resolve(told.pieces);
    else if (told.step === 'complete') this.#completed.resolve();
    else this.#described.resolve(told.facts);
  }

  #fail(error: unknown): void {
    for (const waiting of [this.#pieces, this.#completed, this.#described]) {
      // It may fail before anybody waits for it; whoever does hears of it.
      waiting.promise.catch(() => undefined);
      waiting.reject(error);
    }
  }
}
