import { formatJsonReport, formatTextReport, hasErrors } from '../checks/report.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { EXIT } from './arguments.ts';

/** Prints the report for a person (default) or a machine to standard output and gives the exit code. */
export function reportProblems(problems: readonly Problem[], { json = false } = {}): number {
  process.stdout.write(json ? formatJsonReport(problems) : formatTextReport(problems));
  return hasErrors(problems) ? EXIT.problems : EXIT.clean;
}
