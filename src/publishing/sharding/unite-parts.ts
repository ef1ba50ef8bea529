import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PartFault } from './check-parts.ts';
import { digestFile, siteOfPart, type Part } from './part.ts';

/**
 * Copies the files of all parts into one empty folder and compares each with the digest that its shard
 * has given. Gives what was damaged on the way. `tell` hears how many files are copied and how many not.
 */
export function uniteParts(
  parts: readonly Part[],
  siteDir: string,
  tell: (copied: number, left: number) => void,
): readonly PartFault[] {
  const faults: PartFault[] = [];
  const made = new Set<string>();
  const all = parts.reduce((sum, { facts }) => sum + facts.files.length, 0);
  let copied = 0;
  for (const { folder, facts } of parts) {
    for (const [file, sha256] of facts.files) {
      const source = join(siteOfPart(folder), file);
      const bytes = existsSync(source) ? readFileSync(source) : null;
      if (bytes === null || digestFile(bytes) !== sha256) {
        faults.push({ fault: 'damaged', folder, file });
        continue;
      }
      const target = join(siteDir, file);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      writeFileSync(target, bytes, { flag: 'wx' });
      tell(++copied, all - copied);
    }
  }
  return faults;
}
