import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a version is kept; if so, it counts as used now. */
export function useKept(path: string): boolean {
  if (!existsSync(path)) return false;
  const now = new Date();
  utimesSync(path, now, now);
  return true;
}

/** What is still being made after a day, in milliseconds, was cut short. */
const CUT_SHORT = 24 * 60 * 60 * 1000;

/**
 * Keeps of the versions of something in a folder those that were used last. What has a dot in its name
 * is still being made and does not count, unless it was begun long ago.
 */
export function keepLastUsed(folder: string, count: number): void {
  const all = readdirSync(folder)
    .flatMap((name) => {
      // Another build may have finished or removed it meanwhile.
      const used = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return used === undefined ? [] : [{ name, used }];
    })
    .sort((a, b) => b.used - a.used);
  const versions = all.filter(({ name }) => !name.includes('.'));
  const oldest = Date.now() - CUT_SHORT;
  const cutShort = all.filter(({ name, used }) => name.includes('.') && used < oldest);
  for (const { name } of [...versions.slice(count), ...cutShort]) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
