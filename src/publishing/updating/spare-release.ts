import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { folderOf, publishedNumber, releasesDir } from '../release-folders.ts';
import { discardRelease, FEWEST_KEPT } from '../releases.ts';
import { followChanges, linkSite, type FileChanges } from './file-changes.ts';

/*
 * A release that is no longer kept is the next one's beginning: brought up to date, it costs what has
 * changed, and not what the site holds. It lies beside the releases under a name that says which one
 * it is, and each release says beside them how it differs from the one before.
 */

const SPARE = /^spare-(\d+)(?:-\d+)?$/u;
/** What follows the name of a spare release that is still being made. */
const UNFINISHED = '.part';
const CHANGES = /^changes-(\d+)\.json$/u;

interface Recorded extends FileChanges {
  /** The release that it differs from. */
  readonly from: number;
}

/**
 * Makes spare releases out of the published one: a site that was made as a whole has time for it, and the
 * first changes after it have not. Each takes one, until this release leaves the kept ones: those before it
 * are of no use. Where the disk refuses, there is none.
 */
export function makeSpares(outDir: string, keep: number): void {
  const number = publishedNumber(outDir);
  if (number === null) return;
  const spare = join(releasesDir(outDir), `spare-${number}`);
  try {
    for (let count = 1; count <= Math.max(FEWEST_KEPT, keep); count++) {
      linkSite(outDir, `${spare}${UNFINISHED}`);
      renameSync(`${spare}${UNFINISHED}`, count === 1 ? spare : `${spare}-${count}`);
    }
  } catch {
    removeSpares(outDir);
  }
}

/**
 * Lets a release that leaves the kept ones be the spare one, in the place of an older one. One from which
 * no known changes lead to the published release is of no use, and goes.
 */
export function keepAsSpare(outDir: string, number: number): void {
  const published = publishedNumber(outDir);
  if (published === null || listSteps(outDir, number, published) === null) {
    discardRelease(outDir, number);
    return;
  }
  removeSpares(outDir);
  renameSync(folderOf(outDir, number), join(releasesDir(outDir), `spare-${number}`));
}

/** Removes every spare release, and what is known of how releases differ: a new row of them begins. */
export function forgetSpares(outDir: string): void {
  removeSpares(outDir);
  // The number of a release that was lost is given again, to one that differs in other ways.
  for (const name of listNames(outDir).filter((other) => CHANGES.test(other))) {
    rmSync(join(releasesDir(outDir), name), { force: true });
  }
}

function removeSpares(outDir: string): void {
  for (const name of listNames(outDir)) {
    if (!SPARE.test(name.replace(UNFINISHED, ''))) continue;
    rmSync(join(releasesDir(outDir), name), { recursive: true, force: true });
  }
}

/** Writes down how the published release differs from the one that was published before it, if any was. */
export function recordChanges(
  outDir: string,
  from: number | null,
  changes: FileChanges,
  keep: number,
): void {
  const number = publishedNumber(outDir);
  if (number === null || from === null) return;
  const recorded: Recorded = { ...changes, from };
  writeFileSync(changesFile(outDir, number), JSON.stringify(recorded));
  for (const name of listNames(outDir)) {
    // The spare release is the last one that left, so that no older changes are asked for.
    if (numberIn(name, CHANGES) < number - keep - 1) rmSync(join(releasesDir(outDir), name));
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
  if (spare === undefined) return linkSite(outDir, copyDir);
  const steps = listSteps(outDir, numberIn(spare, SPARE), published);
  if (steps === null) return linkSite(outDir, copyDir);
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

/** The number in a name of a form; NaN, which is below no number, for a name of another form. */
function numberIn(name: string, form: RegExp): number {
  return Number(form.exec(name)?.[1]);
}

function listNames(outDir: string): readonly string[] {
  const folder = releasesDir(outDir);
  return existsSync(folder) ? readdirSync(folder) : [];
}

function changesFile(outDir: string, number: number): string {
  return join(releasesDir(outDir), `changes-${number}.json`);
}
