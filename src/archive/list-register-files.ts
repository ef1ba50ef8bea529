import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import { slugify } from '../domain/text/fold.ts';
import { isIdentifier } from '../schema/identifier.ts';

/** A file of a register: where it is, how problems name it, and the parts of its id. */
export interface RegisterFile {
  readonly path: string;
  /** From the content folder's own name on: "content/directives/ct-34-tw-2014.yaml". */
  readonly file: string;
  /** The folders below the register and the file name without its ending. */
  readonly segments: readonly string[];
}

const ENDING = '.yaml';

/** The name of a file of the content folder as problems print it. */
export function contentFileName(contentFolder: string, register: string, path: string): string {
  return [basename(contentFolder), register, path].join('/');
}

/** How deep the files of a register lie, and the names of its first folders where they are fixed. */
export interface RegisterLayout {
  /** Parts of an id: 1 for a flat folder. */
  readonly depth: number;
  readonly folders?: readonly string[];
}

/**
 * Lists a register's files in the order of their names. A file at another depth or with another
 * ending would be lost silently, so it is a problem; so are names that cannot be an address, with
 * the file whose name differs only in case, tone marks, Unicode form or "đ". Files that start with
 * "." do not count.
 */
export function listRegisterFiles(
  contentFolder: string,
  register: string,
  layout: RegisterLayout,
): { readonly files: readonly RegisterFile[]; readonly problems: readonly Problem[] } {
  const root = join(contentFolder, register);
  const files: RegisterFile[] = [];
  const misnamed: RegisterFile[] = [];
  const problems: Problem[] = [];
  const report = (file: string, code: string, values: Record<string, string>): void => {
    problems.push({ code, severity: 'error', file, line: 1, column: 1, values });
  };
  for (const relative of walk(root, '')) {
    const file = contentFileName(contentFolder, register, relative);
    const segments = relative.replace(/\.yaml$/u, '').split('/');
    if (!relative.endsWith(ENDING) || !fitsLayout(segments, layout)) {
      report(file, 'path-mismatch', { actual: file, expected: printLayout(register, layout) });
      continue;
    }
    const entry = { path: join(root, relative), file, segments };
    const names = layout.folders === undefined ? segments : segments.slice(1);
    (names.every(isIdentifier) ? files : misnamed).push(entry);
  }

  const takenBy = new Map(files.map((entry) => [foldId(entry), entry.file]));
  for (const entry of misnamed) {
    const id = entry.segments.join('/');
    report(entry.file, 'id-invalid', { id });
    const other = takenBy.get(foldId(entry));
    if (other !== undefined) report(entry.file, 'id-duplicate', { id, other });
    else takenBy.set(foldId(entry), entry.file);
  }
  return { files, problems };
}

function fitsLayout(segments: readonly string[], { depth, folders }: RegisterLayout): boolean {
  return segments.length === depth && (folders?.includes(segments[0] ?? '') ?? true);
}

function printLayout(register: string, { depth, folders = ['*'] }: RegisterLayout): string {
  if (depth === 1) return `${register}/*${ENDING}`;
  const below = '*/'.repeat(depth - 2);
  return folders.map((folder) => `${register}/${folder}/${below}*${ENDING}`).join(' | ');
}

function foldId({ segments }: RegisterFile): string {
  return segments.map(slugify).join('/');
}

function* walk(folder: string, prefix: string): Generator<string> {
  if (!existsSync(folder)) return;
  const entries = readdirSync(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(join(folder, entry.name), `${prefix}${entry.name}/`);
    else yield `${prefix}${entry.name}`;
  }
}
