import {
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts a finished site in the place of the published one; the release before it stays for a way
 * back. Both must lie on one file system.
 *
 * Where `outDir` is a folder, this is two renames: the published site becomes `<outDir>.previous`,
 * then the staged one becomes `outDir`. Should the machine stop between the two, `recoverSite` puts
 * the previous one back. A web server could meet that moment, so a busy site lets `outDir` be a
 * symbolic link: the releases then alternate between `<outDir>.a` and `<outDir>.b`, and one rename
 * of the link, which no reader can observe half done, publishes.
 */
export function swapSite(siteDir: string, outDir: string): void {
  if (isSymbolicLink(outDir)) swapLink(siteDir, outDir);
  else swapFolder(siteDir, outDir);
}

/**
 * Puts the previous release back when a swap was cut short after its first rename. Gives whether
 * there was anything to put back; a published site is never touched.
 */
export function recoverSite(outDir: string): boolean {
  const previous = previousOf(outDir);
  if (existsSync(outDir) || isSymbolicLink(outDir) || !existsSync(previous)) return false;
  renameSync(previous, outDir);
  return true;
}

function swapFolder(siteDir: string, outDir: string): void {
  const previous = previousOf(outDir);
  if (!existsSync(outDir)) {
    mkdirSync(dirname(outDir), { recursive: true });
    renameSync(siteDir, outDir);
    return;
  }
  rmSync(previous, { recursive: true, force: true });
  renameSync(outDir, previous);
  try {
    renameSync(siteDir, outDir);
  } catch (error) {
    renameSync(previous, outDir);
    throw error;
  }
}

function swapLink(siteDir: string, outDir: string): void {
  const published = basename(readlinkSync(outDir));
  const name = basename(outDir);
  const release = published === `${name}.a` ? `${name}.b` : `${name}.a`;
  const folder = join(dirname(outDir), release);
  rmSync(folder, { recursive: true, force: true });
  renameSync(siteDir, folder);

  const link = `${outDir}.next`;
  rmSync(link, { force: true });
  symlinkSync(release, link);
  renameSync(link, outDir);
}

function previousOf(outDir: string): string {
  return `${outDir}.previous`;
}

function isSymbolicLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
