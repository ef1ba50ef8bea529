import { copyFileSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportAnswer } from './import-file.ts';

/**
 * Writes a draft with its source beside it and gives the paths, the entry first. Nothing that is
 * there is ever replaced: gives null, and writes nothing, when one of the files exists.
 */
export function writeDraft(
  folder: string,
  source: string,
  draft: Extract<ImportAnswer, { readonly ok: true }>,
): readonly string[] | null {
  const entry = join(folder, `${draft.id}.mdx`);
  const beside = join(entry, '..');
  const files = draft.files.map(({ name, text }) => ({ path: join(beside, name), text }));
  if ([entry, ...files.map(({ path }) => path)].some((path) => existsSync(path))) return null;
  mkdirSync(beside, { recursive: true });
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      if (text === null) copyFileSync(source, path, constants.COPYFILE_EXCL);
      else writeFileSync(path, text, { flag: 'wx' });
      written.push(path);
    }
    // The entry comes last: without it the other files are nobody's.
    writeFileSync(entry, draft.entry, { flag: 'wx' });
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    throw error;
  }
  return [entry, ...written];
}
