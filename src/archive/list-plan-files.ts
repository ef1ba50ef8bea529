import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import { isIdentifier } from '../schema/identifier.ts';
import { listContentNames } from './content-names.ts';
import { contentFileName } from './list-register-files.ts';

/** An entry of a plan on disk. */
export interface PlanFile {
  /** `<province>/<year>/<agency>/<name>`, the part of its address after `/ke-hoach/`. */
  readonly id: string;
  /** From the content folder on: "plans/cao-bang/2023/ban-dan-toc/ke-hoach.mdx". */
  readonly name: string;
  /** The file as problems name it: "content/plans/cao-bang/2023/ban-dan-toc/ke-hoach.mdx". */
  readonly file: string;
  readonly path: string;
  readonly folder: string;
}

const FOLDER = 'plans/';
const ENTRY_ENDING = '.mdx';
const YEAR = /^(?:19|20)\d{2}$/u;

/**
 * Lists the entries of plans among the files of a content folder, in their order; `names` are those
 * files where they were listed before. Only `.mdx` files are entries; the files as received lie beside
 * them under any name. An entry at another depth, a path that cannot be an address, and two entries of
 * one address are problems.
 */
export function listPlanFiles(
  contentFolder: string,
  names = existsSync(contentFolder) ? listContentNames(contentFolder) : [],
): {
  readonly files: readonly PlanFile[];
  readonly problems: readonly Problem[];
} {
  const root = join(contentFolder, 'plans');
  const files: PlanFile[] = [];
  const problems: Problem[] = [];
  const takenBy = new Map<string, string>();
  for (const name of names) {
    if (!name.startsWith(FOLDER) || !name.toLowerCase().endsWith(ENTRY_ENDING)) continue;
    const relative = name.slice(FOLDER.length);
    const id = relative.slice(0, -ENTRY_ENDING.length);
    const file = contentFileName(contentFolder, 'plans', relative);
    const report = (code: string, values: Record<string, string>): void => {
      problems.push({ code, severity: 'error', file, line: 1, column: 1, values });
    };
    const segments = id.split('/');
    const [, year = ''] = segments;
    if (segments.length !== 4 || !YEAR.test(year)) {
      report('path-mismatch', { actual: id, expected: '<tỉnh>/<năm>/<cơ-quan>/<tên>' });
      continue;
    }
    const bad = segments.find((segment) => !isIdentifier(segment) && segment !== year);
    if (bad !== undefined) {
      report('id-invalid', { id: bad });
      continue;
    }
    // Two endings that differ in case give one address.
    const other = takenBy.get(id);
    if (other !== undefined) {
      report('id-duplicate', { id, other });
      continue;
    }
    takenBy.set(id, file);
    const folder = join(root, id.slice(0, id.lastIndexOf('/')));
    files.push({ id, name, file, path: join(contentFolder, name), folder });
  }
  return { files, problems };
}
