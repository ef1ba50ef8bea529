import { readFileSync } from 'node:fs';
import type { Archive } from '../../archive/archive.ts';
import { listPlanFiles } from '../../archive/list-plan-files.ts';
import { readPlanEntry } from '../../archive/read-plan-entry.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { compileIndicators } from '../../domain/targets/match-indicator.ts';
import type { FieldPath } from '../../schema/check-record.ts';
import { checkBasis } from './check-basis.ts';
import { checkTargets } from './check-targets.ts';
import type { ReportDeclaration } from './report-declaration.ts';

/**
 * Holds what entries declare against what their texts seem to say: targets, basis, citations that
 * stay open. Gives warnings only. It is for the editor's check and no part of a build, because
 * reading the targets of a text costs more than all else that a build does with a plan.
 */
export function checkDeclarations(contentFolder: string, archive: Archive): readonly Problem[] {
  const problems: Problem[] = [];
  const files = new Map(listPlanFiles(contentFolder).files.map((file) => [file.id, file]));
  const matcher = compileIndicators([...archive.indicators.values()]);
  for (const plan of archive.plans) {
    const file = files.get(plan.id);
    if (file === undefined) continue;
    const found: { code: string; path: FieldPath; values: Readonly<Record<string, string>> }[] = [];
    const report: ReportDeclaration = (code, path, values) => found.push({ code, path, values });
    checkTargets(plan, matcher, report);
    checkBasis(plan, archive, report);
    if (found.length === 0) continue;
    const entry = readPlanEntry(readFileSync(file.path, 'utf8'), file.file);
    for (const { code, path, values } of found) {
      const place = entry.ok ? entry.locate(path) : { line: 1, column: 1 };
      problems.push({ code, severity: 'warning', file: file.file, ...place, values });
    }
  }
  return problems;
}
