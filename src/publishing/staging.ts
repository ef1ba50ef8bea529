import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where one build works; everything in it belongs to that build alone. */
export interface Staging {
  readonly folder: string;
  /** An empty folder for the site itself. */
  readonly siteDir: string;
}

/**
 * Makes the empty folder that the next site is built in. It lies beside the published one, on the
 * same file system, so that publishing is a rename. Remains of builds that were killed are removed.
 */
export function createStaging(outDir: string): Staging {
  const parent = join(dirname(outDir), '.staging');
  mkdirSync(parent, { recursive: true });
  removeAbandoned(parent, basename(outDir));
  const folder = join(parent, `${basename(outDir)}-${process.pid}`);
  const staging = { folder, siteDir: join(folder, 'site') };
  mkdirSync(staging.siteDir, { recursive: true });
  return staging;
}

/** Removes a staging folder with whatever was not published out of it. */
export function removeStaging({ folder }: Staging): void {
  rmSync(folder, { recursive: true, force: true });
  const parent = dirname(folder);
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
