import type { Worker } from 'node:worker_threads';

/** The first message of a thread. Rejects when the thread fails, or ends before it has told anything. */
export function answerOf<T>(worker: Worker): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  worker.once('message', resolve);
  worker.once('error', reject);
  worker.once('exit', (code) => reject(new Error(`A thread ended with ${code} and no answer`)));
  return promise;
}
