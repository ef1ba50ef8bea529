import { isMainThread } from 'node:worker_threads';

/*
 * Loaded before a command and every thread of it (`--import`): another day, and files that only their
 * owner may read.
 */
const YEARS_AHEAD = 1000 * 60 * 60 * 24 * 1234.5;

globalThis.Date = class extends Date {
  // Without arguments it is now; with any, what they say.
  constructor(...given: readonly unknown[]) {
    super(...((given.length === 0 ? [Date.now()] : given) as [number]));
  }

  static override now(): number {
    return super.now() + YEARS_AHEAD;
  }
} as DateConstructor;

if (isMainThread) process.umask(0o077);
