import { Worker } from 'node:worker_threads';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import { answerOf } from './thread-answer.ts';

/**
 * A thread that compares the passages of plans. It can be started before it is known of which, because
 * it takes as long to start as to compare them once more.
 */
export class ComparingThread {
  readonly #worker = new Worker(new URL('./compare-plans-thread.ts', import.meta.url));
  readonly #answer = answerOf<ReuseTable>(this.#worker);

  constructor() {
    // It may be stopped before anybody waits for it; whoever does hears of a failure.
    this.#answer.catch(() => undefined);
    // Until it has something to do nothing waits for it; listening would have undone this.
    this.#worker.unref();
  }

  /** Compares the plans that the cache keeps under these keys; asked for once. */
  async compare(planKeys: readonly string[]): Promise<ReuseTable> {
    this.#worker.ref();
    this.#worker.postMessage(planKeys);
    return await this.#answer;
  }

  /** Ends it where nothing is to be compared after all. */
  stop(): void {
    void this.#worker.terminate();
  }
}
