import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from './cache-folder.ts';
import { listContentNames } from './content-names.ts';
import { keepLookedFiles, readLookedFiles } from './kept-content-files.ts';

/** A file of a content folder as it was when it was read. */
export interface ContentFile {
  /** Its path from the folder on, with "/". */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** Of an entry of a plan, the files beside it that it names. */
  readonly originals: readonly string[];
}

/** A file with what tells, without reading it, whether it is still the same. */
export interface LookedFile extends ContentFile {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly inode: number;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
}

/** A file that is written again within the same tick of a clock has the same times; no clock ticks slower. */
const SLOWEST_TICK = 2_000;

/** The files of a content folder. */
export interface LookedContent {
  /** In the order of their names. */
  readonly files: readonly ContentFile[];
  /** Whether some of them are others than the last time, or are gone. */
  readonly haveChanged: boolean;
}

/** Every file below a content folder, as `lookAtFolder` gives them. */
export function lookAtContent(contentFolder: string, cacheFolder = CACHE_FOLDER): LookedContent {
  return lookAtFolder(contentFolder, join(cacheFolder, 'content-files'));
}

/**
 * Every file below a folder, without those whose names or folders begin with ".". Only files that are
 * others than the last time, by their size, their times or their place on the disk, are read; what is
 * known of them lies in the file `keptIn`. Throws what reading throws.
 */
export function lookAtFolder(folder: string, keptIn: string): LookedContent {
  const known = readLookedFiles(folder, keptIn);
  const files = listContentNames(folder).map((name) => lookAtFile(folder, name, known.get(name)));
  const haveChanged =
    files.length !== known.size || files.some((file) => known.get(file.name) !== file);
  if (haveChanged) keepLookedFiles(folder, files, keptIn);
  return { files, haveChanged };
}

/** One file below a content folder, read unless it is the one that is known. Throws what reading throws. */
export function lookAtFile(contentFolder: string, name: string, known?: LookedFile): LookedFile {
  const path = join(contentFolder, name);
  const readAt = Date.now();
  const { size, mtimeMs, ctimeMs, ino: inode } = statSync(path);
  if (
    known?.size === size &&
    known.mtimeMs === mtimeMs &&
    known.ctimeMs === ctimeMs &&
    known.inode === inode &&
    known.readAt - Math.max(mtimeMs, ctimeMs) > SLOWEST_TICK
  ) {
    return known;
  }
  const bytes = readFileSync(path);
  const originals = ENTRY.test(name) ? listOriginals(bytes.toString('utf8')) : [];
  return { name, size, sha256: hash('sha256', bytes), originals, mtimeMs, ctimeMs, inode, readAt };
}

/** The folder that a file lies in or below, from the content folder on; "" for a file beside the folders. */
export function firstFolder(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('/')));
}

/** A digest of files by their names and what they hold. */
export function digestFiles(files: readonly ContentFile[]): string {
  return hash('sha256', files.map(({ name, sha256 }) => `${sha256} ${name}\n`).join(''));
}

const ENTRY = /^plans\/.*\.mdx$/iu;

/** Found by their lines, because the entry is not yet parsed. */
function listOriginals(entry: string): readonly string[] {
  const lines = entry.matchAll(/^ {2,4}file: ["']?([a-z0-9][a-z0-9._-]*)["']?$/gmu);
  return Array.from(lines, ([, name = '']) => name);
}
