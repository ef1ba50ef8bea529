import { Worker } from 'node:worker_threads';
import { NOTHING_COMPARED } from '../domain/reuse/comparison.ts';
import { addPlans, type ReuseTable } from '../domain/reuse/reuse-table.ts';

/** So long after the last change nobody seems to wait for a page, in milliseconds. */
const QUIET = 1_500;

/**
 * What passages share while content is edited. Comparing a large archive may take seconds, so a thread
 * does it beside the server, and pages show what was found before until it is done: of a plan that has
 * come since, nothing.
 */
export class EditedReuse {
  readonly #onFound: () => void;
  #found: ReuseTable = NOTHING_COMPARED.table;
  #isComparing = false;
  /** Keys of the plans to compare when the thread is done with earlier ones. */
  #next: readonly string[] | null = null;
  #timer: NodeJS.Timeout | undefined;

  /** `onFound` hears when more is known. */
  constructor(onFound: () => void) {
    this.#onFound = onFound;
  }

  /** What is known so far, for each of these plans. */
  of(plans: readonly string[]): ReuseTable {
    return addPlans(this.#found, plans);
  }

  /** Compares the plans that the cache keeps under these keys, once changes have paused. */
  compare(keys: readonly string[]): void {
    this.#next = keys;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#isComparing) this.#compareNext();
    }, QUIET).unref();
  }

  #compareNext(): void {
    const keys = this.#next;
    this.#next = null;
    this.#isComparing = keys !== null;
    if (keys === null) return;
    const worker = new Worker(new URL('./compare-plans-thread.ts', import.meta.url));
    worker.postMessage(keys);
    worker.unref();
    worker.once('message', (found: ReuseTable) => {
      this.#found = found;
      this.#onFound();
    });
    worker.once('exit', () => this.#compareNext());
  }
}
