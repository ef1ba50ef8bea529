import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/*
 * Loaded before every thread of a build (`--import`): the threads that write the site find other bytes
 * in files as received than the main one, which checked them.
 */
if (!isMainThread) {
  const read = fs.readFileSync;
  const readChanged = (path: string, options?: unknown): unknown => {
    const bytes = (read as (path: string, options?: unknown) => unknown)(path, options);
    return String(path).endsWith('.txt') && bytes instanceof Uint8Array
      ? Buffer.concat([bytes, Buffer.from('.')])
      : bytes;
  };
  fs.readFileSync = readChanged as typeof fs.readFileSync;
  syncBuiltinESMExports();
}
