import type { Problem, Severity } from '../domain/problem/problem.ts';
import { wordProblem } from './word-problem.ts';
import { compareText } from '../domain/text/compare-text.ts';

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cảnh báo' };

/** A problem as it is printed for machines: everything the text report says, in named fields. */
export interface ReportedProblem extends Problem {
  /** What is wrong, in Vietnamese. */
  readonly message: string;
  /** What to do about it, in Vietnamese. */
  readonly advice: string;
}

export interface JsonReport {
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly ReportedProblem[];
}

/** Every problem in the order of files and places, then a closing line that counts them. */
export function formatTextReport(problems: readonly Problem[]): string {
  const entries = sortProblems(problems).map((problem) => `${formatProblem(problem)}\n\n`);
  return `${entries.join('')}${formatSummary(problems)}\n`;
}

/** The same report as one JSON document (an object, so that it may grow). */
export function formatJsonReport(problems: readonly Problem[]): string {
  const report: JsonReport = {
    errors: countBySeverity(problems, 'error'),
    warnings: countBySeverity(problems, 'warning'),
    problems: sortProblems(problems).map((problem) => ({ ...problem, ...wordProblem(problem) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** True when at least one problem stops publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return countBySeverity(problems, 'error') > 0;
}

function formatProblem(problem: Problem): string {
  const { message, advice } = wordProblem(problem);
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  return `${place}  ${SEVERITY_NAMES[problem.severity]}  ${problem.code}\n  ${message}\n  → ${advice}`;
}

function formatSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'Không có vấn đề nào.';
  const errors = countBySeverity(problems, 'error');
  const warnings = countBySeverity(problems, 'warning');
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${errors} lỗi, ${warnings} cảnh báo trong ${files} tệp.`;
}

function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code),
  );
}

function countBySeverity(problems: readonly Problem[], severity: Severity): number {
  return problems.filter((problem) => problem.severity === severity).length;
}
