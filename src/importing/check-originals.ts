import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { listPlanFiles } from '../archive/list-plan-files.ts';
import { readPlanEntry } from '../archive/read-plan-entry.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { compareOriginal, type OriginalComparison } from './compare-original.ts';

/**
 * Reads the Word, PDF and web files behind the entries again and compares the words that were kept of
 * each. A build compares entries with these words only: reading a file takes a process of its own, a
 * second or so, and is done when somebody asks. Words that differ are an error; a scan, whose words
 * are not in the file, is a warning.
 */
export async function checkOriginals(
  contentDir: string,
  archive: Archive,
): Promise<readonly Problem[]> {
  const files = new Map(listPlanFiles(contentDir).files.map((file) => [file.id, file]));
  const problems: Problem[] = [];
  for (const { id, facts } of archive.plans) {
    const { file: received, original } = facts.source;
    const file = files.get(id);
    if (file === undefined || original === undefined) continue;
    const comparison = await compareOriginal(
      {
        file: join(file.folder, original.file),
        contentDir,
        overrides: {
          province: facts.province.id,
          agency: facts.agency.id,
          year: facts.year.value,
        },
      },
      readFileSync(join(file.folder, received), 'utf8'),
    );
    const problem = describe(comparison, original.file);
    if (problem === null) continue;
    const entry = readPlanEntry(readFileSync(file.path, 'utf8'), file.file);
    const place = entry.ok ? entry.locate(['source', 'original', 'file']) : { line: 1, column: 1 };
    problems.push({ ...problem, file: file.file, ...place });
  }
  return problems;
}

function describe(
  comparison: OriginalComparison,
  path: string,
): Pick<Problem, 'code' | 'severity' | 'values'> | null {
  switch (comparison.kind) {
    case 'same':
      return null;
    case 'differs': {
      const { kept, read } = comparison;
      return { code: 'original-words-differ', severity: 'error', values: { path, kept, read } };
    }
    case 'unread':
      return {
        code: 'original-not-compared',
        severity: 'warning',
        values: { path, code: comparison.refusal.code },
      };
  }
}
