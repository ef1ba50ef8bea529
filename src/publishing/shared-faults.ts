import type { Problem } from '../domain/problem/problem.ts';

/** A fault of built pages, and on how many pages it stands. */
export interface CountedProblem {
  readonly problem: Problem;
  readonly pages: number;
}

/** A fault as one page has it. */
export function onOnePage(problem: Problem): CountedProblem {
  return { problem, pages: 1 };
}

/**
 * Gives each fault once that many pages share (one link of a footer), in the first of these files,
 * with the number of its pages in all as the value `pages`.
 */
export function joinSharedFaults(faults: readonly CountedProblem[]): readonly Problem[] {
  const shared = Map.groupBy(faults, ({ problem }) =>
    JSON.stringify([problem.code, problem.values]),
  );
  return [...shared.values()].map((same) => {
    const first = same.reduce((a, b) => (a.problem.file <= b.problem.file ? a : b)).problem;
    const pages = same.reduce((sum, fault) => sum + fault.pages, 0);
    return { ...first, values: { ...first.values, pages: String(pages) } };
  });
}
