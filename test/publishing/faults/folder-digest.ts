import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';

/** A digest of every name and byte in a folder. */
export function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of listSiteFiles(folder)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}
