import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** How one release's files differ from those of the release before; paths are from the site's root. */
export interface FileChanges {
  /** Folders that have another name; they come before all else. */
  readonly renamed: readonly (readonly [from: string, to: string])[];
  readonly removed: readonly string[];
  /** Files that are new or have another content. */
  readonly written: readonly string[];
}

/** Endings of files that lie compressed beside another one. */
const COMPRESSED = ['.br', '.gz'];

/**
 * Brings the copy of an earlier release up to a later one that has gone through some changes. What
 * was written is linked, because releases never write into a file. Throws when the disk refuses.
 */
export function followChanges(
  copyDir: string,
  laterDir: string,
  steps: readonly FileChanges[],
): void {
  const written = new Set<string>();
  for (const { renamed, removed, written: files } of steps) {
    for (const [from, to] of renamed) {
      if (existsSync(join(copyDir, from))) renameSync(join(copyDir, from), join(copyDir, to));
      for (const file of [...written].filter((path) => path.startsWith(`${from}/`))) {
        written.delete(file);
        written.add(to + file.slice(from.length));
      }
    }
    for (const file of removed) {
      written.delete(file);
      removeFile(copyDir, file);
    }
    for (const file of files) written.add(file);
  }
  for (const file of written) {
    removeFile(copyDir, file);
    for (const path of [file, ...COMPRESSED.map((ending) => file + ending)]) {
      if (existsSync(join(laterDir, path))) linkInto(join(laterDir, path), join(copyDir, path));
    }
  }
}

/** Makes a copy of a site whose files are the same ones. */
export function linkSite(siteDir: string, copyDir: string): void {
  mkdirSync(copyDir, { recursive: true });
  for (const entry of readdirSync(siteDir, { withFileTypes: true })) {
    const [from, to] = [join(siteDir, entry.name), join(copyDir, entry.name)];
    if (entry.isDirectory()) linkSite(from, to);
    else linkSync(from, to);
  }
}

/** Removes the compressed forms of a file. */
export function removeCompressed(siteDir: string, file: string): void {
  for (const ending of COMPRESSED) rmSync(join(siteDir, file + ending), { force: true });
}

/** Removes a file with its compressed forms, and folders that then hold nothing. */
export function removeFile(siteDir: string, file: string): void {
  rmSync(join(siteDir, file), { force: true });
  removeCompressed(siteDir, file);
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    const path = join(siteDir, folder);
    if (existsSync(path) && readdirSync(path).length > 0) return;
    if (existsSync(path)) rmdirSync(path);
  }
}

function linkInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}

/** Writes a new file in the place of one that other releases may share. */
export function replaceFile(siteDir: string, file: string, bytes: Uint8Array): void {
  removeFile(siteDir, file);
  const path = join(siteDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { flag: 'wx' });
}
