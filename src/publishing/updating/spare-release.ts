import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderOf, publishedNumber, releasesDir } from '../release-folders.ts';
import { followChanges, linkSite, type FileChanges } from './file-changes.ts';

/*
 * A release that is no longer kept is the next one's beginning: brought up to date, it costs what has
 * changed, and not what the site holds. It lies beside the releases under a name that says which one
 * it is, and each release says beside them how it differs from the one before.
 */

const SPARE = /^spare-(\d+)$/u;
const CHANGES = /^changes-(\d+)\.json$/u;

interface Recorded extends FileChanges {
  /** The release that it differs from. */
  readonly from: number;
}

/** Lets a release that leaves the kept ones be the spare one, in the place of an older one. */
export function keepAsSpare(outDir: string, number: number): void {
  removeSpares(outDir);
  renameSync(folderOf(outDir, number), join(releasesDir(outDir), `spare-${number}`));
}

/** Removes every spare release. */
export function removeSpares(outDir: string): void {
  for (const name of listNames(outDir).filter((other) => SPARE.test(other))) {
    rmSync(join(releasesDir(outDir), name), { recursive: true, force: true });
  }
}

/** Writes down how the published release differs from the one that was published before it. */
export function recordChanges(
  outDir: string,
  from: number,
  changes: FileChanges,
  keep: number,
): void {
  const number = publishedNumber(outDir);
  if (number === null) return;
  mkdirSync(releasesDir(outDir), { recursive: true });
  const recorded: Recorded = { ...changes, from };
  writeFileSync(changesFile(outDir, number), JSON.stringify(recorded));
  for (const name of listNames(outDir)) {
    const other = Number(CHANGES.exec(name)?.[1] ?? Infinity);
    // The spare release is the last one that left, so that no older changes are asked for.
    if (other < number - keep - 1) rmSync(join(releasesDir(outDir), name), { force: true });
  }
}

/**
 * Makes a folder, which must be empty, the same site as the published one: out of the spare release
 * where one can be brought up to date, else file by file. Throws when nothing is published.
 */
export function copyPublished(outDir: string, copyDir: string): void {
  const published = publishedNumber(outDir);
  if (published === null) throw new Error(`Nothing is published at ${outDir}`);
  const spare = listNames(outDir).find((name) => SPARE.test(name));
  const steps =
    spare === undefined ? null : listSteps(outDir, Number(SPARE.exec(spare)?.[1]), published);
  if (spare === undefined || steps === null) {
    linkSite(outDir, copyDir);
    return;
  }
  rmdirSync(copyDir);
  renameSync(join(releasesDir(outDir), spare), copyDir);
  followChanges(copyDir, outDir, steps);
}

/** The changes from one release to another; null when some are not known. */
function listSteps(outDir: string, from: number, to: number): readonly FileChanges[] | null {
  const steps: FileChanges[] = [];
  for (let number = to; number !== from;) {
    const file = changesFile(outDir, number);
    if (number < from || !existsSync(file)) return null;
    const recorded = JSON.parse(readFileSync(file, 'utf8')) as Recorded;
    steps.unshift(recorded);
    number = recorded.from;
  }
  return steps;
}

function listNames(outDir: string): readonly string[] {
  const folder = releasesDir(outDir);
  return existsSync(folder) ? readdirSync(folder) : [];
}

function changesFile(outDir: string, number: number): string {
  return join(releasesDir(outDir), `changes-${number}.json`);
}
