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

/**
 * Lists a register's files in the order of their names. A file at another depth or with another
 * ending would be lost silently, so it is a problem; so are names that cannot be an address, and
 * two names that differ only in case, Unicode form or "đ". Files that start with "." do not count.
 */
export function listRegisterFiles(
  contentFolder: string,
  register: string,
  depth: number,
): { readonly files: readonly RegisterFile[]; readonly problems: readonly Problem[] } {
  const root = join(contentFolder, register);
  const files: RegisterFile[] = [];
  const problems: Problem[] = [];
  const takenBy = new Map<string, string>();
  for (const relative of walk(root, '')) {
    const file = contentFileName(contentFolder, register, relative);
    const segments = relative.replace(/\.yaml$/u, '').split('/');
    const report = (code: string, values: Record<string, string>): void => {
      problems.push({ code, severity: 'error', file, line: 1, column: 1, values });
    };
    if (!relative.endsWith(ENDING) || segments.length !== depth) {
      const folders = '*/'.repeat(depth - 1);
      report('path-mismatch', { actual: file, expected: `${register}/${folders}*${ENDING}` });
      continue;
    }
    const key = segments.map(slugify).join('/');
    const other = takenBy.get(key);
    if (other !== undefined) report('id-duplicate', { id: segments.join('/'), other });
    takenBy.set(key, file);
    const bad = segments.find((segment) => !isPathSegment(segment));
    if (bad !== undefined) report('id-invalid', { id: bad });
    if (other === undefined && bad === undefined) {
      files.push({ path: join(root, relative), file, segments });
    }
  }
  return { files, problems };
}

/** An era's folder ("63") is shorter than an id may be. */
function isPathSegment(segment: string): boolean {
  return isIdentifier(segment) || /^\d{2}$/u.test(segment);
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
