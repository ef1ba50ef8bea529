import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps of the versions of something in a folder those that were used last. What has a dot in its name
 * is still being made and does not count.
 */
export function keepLastUsed(folder: string, count: number): void {
  const versions = readdirSync(folder)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of versions.slice(count)) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
