import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  folderOf,
  isSymbolicLink,
  publishedNumber,
  readExchange,
  releasesDir,
  storedNumbers,
  writeExchange,
} from './release-folders.ts';
import { keepHashedFiles } from './hashed-files.ts';

/*
 * The releases of a site. `<outDir>.releases/` holds them under their numbers, from 1 upwards.
 *
 * Where `outDir` is a symbolic link, it points at the published one, and one rename of the link,
 * which no reader can observe half done, publishes another. Where `outDir` is a folder, it is the
 * published release itself: two renames put it among the others and another in its place, and the
 * file `exchange` says beforehand which two they are, so that whatever cuts this short, it is known
 * which release stands where.
 */

/** A release that is kept. */
export interface Release {
  readonly number: number;
  readonly folder: string;
  readonly published: boolean;
}

/** Fewer would leave no way back. */
export const FEWEST_KEPT = 2;

const REMOVED = '.removed';

/** What becomes of a release that is no longer kept; its folder must leave its name. */
export type DisposeRelease = (outDir: string, number: number) => void;

/** Sets a release aside, so that `publishRelease` removes it. */
export function discardRelease(outDir: string, number: number): void {
  // Without its number half a release is none, should removing be cut short.
  renameSync(folderOf(outDir, number), `${folderOf(outDir, number)}${REMOVED}`);
}

/** Lists the releases that are kept, oldest first. */
export function listReleases(outDir: string): readonly Release[] {
  const published = publishedNumber(outDir);
  const stored = storedNumbers(outDir).filter((number) => number !== published);
  const numbers = published === null ? stored : [...stored, published];
  return numbers
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      folder: number === published ? outDir : folderOf(outDir, number),
      published: number === published,
    }));
}

/**
 * Publishes a finished site as the next release and keeps at most `keep` releases, this one
 * included; `dispose` takes the others, which are removed where it is left out. `siteDir` must lie on
 * the file system of `outDir`. Throws when the disk refuses; the release before then still stands.
 */
export function publishRelease(
  siteDir: string,
  outDir: string,
  keep: number,
  dispose: DisposeRelease = discardRelease,
): void {
  const published = publishedNumber(outDir);
  const next = Math.max(0, published ?? 0, ...storedNumbers(outDir)) + 1;
  if (isSymbolicLink(outDir)) {
    mkdirSync(releasesDir(outDir), { recursive: true });
    removeOldest(outDir, published, keep, dispose);
    keepHashedFilesOf(outDir, siteDir);
    renameSync(siteDir, folderOf(outDir, next));
    try {
      pointAt(outDir, next);
    } catch (error) {
      rmSync(folderOf(outDir, next), { recursive: true, force: true });
      throw error;
    }
  } else if (published === null) {
    mkdirSync(dirname(outDir), { recursive: true });
    renameSync(siteDir, outDir);
  } else {
    exchangeFolder(outDir, published, next, siteDir, () =>
      removeOldest(outDir, published, keep, dispose),
    );
  }
}

/**
 * Publishes an earlier release again: the one before the published one, or the one of a number.
 * Gives both numbers; null when no such release is kept. The release that is left stays.
 */
export function rollBack(
  outDir: string,
  to?: number,
): { readonly from: number; readonly to: number } | null {
  const releases = listReleases(outDir);
  const from = releases.find(({ published }) => published)?.number;
  const target = releases.findLast(({ number, published }) =>
    to === undefined ? number < (from ?? Infinity) : number === to && !published,
  );
  if (from === undefined || target === undefined) return null;
  if (isSymbolicLink(outDir)) {
    keepHashedFilesOf(outDir, target.folder);
    pointAt(outDir, target.number);
  } else exchangeFolder(outDir, from, target.number, target.folder);
  return { from, to: target.number };
}

/**
 * Puts the published release back when it was moved away and the next one never came: a machine
 * that stopped between two renames. Gives whether there was anything to put back.
 */
export function recoverRelease(outDir: string): boolean {
  if (existsSync(outDir) || isSymbolicLink(outDir)) return false;
  const published = readExchange(outDir)?.[0];
  if (published === undefined || !existsSync(folderOf(outDir, published))) return false;
  renameSync(folderOf(outDir, published), outDir);
  return true;
}

function exchangeFolder(
  outDir: string,
  from: number,
  to: number,
  folder: string,
  makeRoom = (): void => {},
): void {
  mkdirSync(releasesDir(outDir), { recursive: true });
  writeExchange(outDir, from, to);
  makeRoom();
  keepHashedFilesOf(outDir, folder);
  renameSync(outDir, folderOf(outDir, from));
  try {
    renameSync(folder, outDir);
  } catch (error) {
    renameSync(folderOf(outDir, from), outDir);
    throw error;
  }
}

/** Pages of the releases that are kept may still be open. */
function keepHashedFilesOf(outDir: string, siteDir: string): void {
  const others = listReleases(outDir).map(({ folder }) => folder);
  keepHashedFiles(
    siteDir,
    others.filter((folder) => folder !== siteDir),
  );
}

function pointAt(outDir: string, number: number): void {
  const link = `${outDir}.next`;
  rmSync(link, { force: true });
  symlinkSync(join(basename(releasesDir(outDir)), String(number)), link);
  renameSync(link, outDir);
}

function removeOldest(
  outDir: string,
  published: number | null,
  keep: number,
  dispose: DisposeRelease,
): void {
  const others = storedNumbers(outDir).filter((number) => number !== published);
  // Besides these stay the published release and the one that takes its place.
  const kept = Math.max(keep, FEWEST_KEPT) - (published === null ? 1 : 2);
  for (const number of others.slice(0, Math.max(0, others.length - kept))) {
    dispose(outDir, number);
  }
  for (const name of readdirSync(releasesDir(outDir))) {
    if (name.endsWith(REMOVED)) {
      rmSync(join(releasesDir(outDir), name), { recursive: true, force: true });
    }
  }
}
