import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Keeps a file of the cache, out of parts that follow each other: whoever reads it meanwhile sees it
 * whole, as it was or as it is.
 */
export function keepFile(
  file: string,
  ...parts: readonly (string | NodeJS.ArrayBufferView)[]
): void {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.${threadId}`;
  const opened = openSync(unfinished, 'w');
  try {
    for (const part of parts) writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
  renameSync(unfinished, file);
}
