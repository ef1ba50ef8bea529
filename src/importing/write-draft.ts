import { copyFileSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportAnswer } from './import-file.ts';

/** Where a draft is written. */
export interface DraftFolders {
  readonly plans: string;
  /** The register that gets an agency which it lacks; null for a draft outside the archive. */
  readonly agencies: string | null;
}

/**
 * Writes a draft with its source beside it and gives the paths, the entry first. Nothing that is
 * there is ever replaced: gives null, and writes nothing, when one of the files exists.
 */
export function writeDraft(
  { plans: folder, agencies }: DraftFolders,
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
    if (agencies !== null && draft.newAgency !== null) {
      const path = join(agencies, `${draft.newAgency.id}.yaml`);
      writeFileSync(path, draft.newAgency.entry, { flag: 'wx' });
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
