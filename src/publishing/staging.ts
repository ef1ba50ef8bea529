import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes the empty folder that the next site is built in. It lies beside the published one, on the
 * same file system, so that publishing is a rename. Remains of builds that were killed are removed.
 */
export function createStaging(outDir: string): string {
  const parent = join(dirname(outDir), '.staging');
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, basename(outDir));
  const staging = join(parent, `${basename(outDir)}-${process.pid}`);
  mkdirSync(staging);
  return staging;
}

/** Removes a staging folder; does nothing when it was published (and so is no longer there). */
export function removeStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
  const parent = dirname(staging);
  if (existsSync(parent) && readdirSync(parent).length === 0) rmSync(parent, { recursive: true });
}

function removeAbandoned(parent: string, name: string): void {
  for (const entry of readdirSync(parent)) {
    if (!entry.startsWith(`${name}-`)) continue;
    const pid = Number(entry.slice(name.length + 1));
    if (!Number.isInteger(pid) || isOtherProcess(pid)) continue;
    rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

function isOtherProcess(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process exists and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
