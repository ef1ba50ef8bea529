import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { LookedFile } from './content-files.ts';
import { keepFile } from './keep-file.ts';

/** Changes with what is kept; files that were looked at in another form are read anew. */
const FORM = 1;

/** The files of one folder in columns, which are read in no time. */
interface KeptFiles {
  readonly form: number;
  readonly folder: string;
  readonly names: readonly string[];
  readonly sha256s: readonly string[];
  /** Of each file, joined by line breaks. */
  readonly originals: readonly string[];
  /** `NUMBERS` of each file. */
  readonly numbers: Float64Array;
}

const NUMBERS = ['size', 'mtimeMs', 'ctimeMs', 'inode', 'readAt'] as const;

/** The files of a folder as they were the last time, by name; none where it was another folder. */
export function readLookedFiles(folder: string, keptIn: string): ReadonlyMap<string, LookedFile> {
  const kept = readKept(keptIn);
  if (kept?.form !== FORM || kept.folder !== resolve(folder)) return new Map();
  const { names, sha256s, originals, numbers } = kept;
  return new Map(
    names.map((name, place) => {
      const listed = originals[place] ?? '';
      const [size = NaN, mtimeMs = NaN, ctimeMs = NaN, inode = NaN, readAt = NaN] =
        numbers.subarray(NUMBERS.length * place, NUMBERS.length * (place + 1));
      const file: LookedFile = {
        name,
        sha256: sha256s[place] ?? '',
        originals: listed === '' ? [] : listed.split('\n'),
        size,
        mtimeMs,
        ctimeMs,
        inode,
        readAt,
      };
      return [name, file];
    }),
  );
}

/** Keeps them for the next time. */
export function keepLookedFiles(
  folder: string,
  files: readonly LookedFile[],
  keptIn: string,
): void {
  const kept: KeptFiles = {
    form: FORM,
    folder: resolve(folder),
    names: files.map(({ name }) => name),
    sha256s: files.map(({ sha256 }) => sha256),
    originals: files.map(({ originals }) => originals.join('\n')),
    numbers: Float64Array.from(files.flatMap((file) => NUMBERS.map((name) => file[name]))),
  };
  keepFile(keptIn, serialize(kept));
}

function readKept(file: string): KeptFiles | null {
  try {
    return deserialize(readFileSync(file)) as KeptFiles;
  } catch {
    // There is none yet, or another version of Node wrote it.
    return null;
  }
}
