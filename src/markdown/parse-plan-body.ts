import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../domain/problem/problem.ts';
import type { PlanText } from '../domain/plan-text/plan-text.ts';
import { buildPlanText } from './build-plan-text.ts';
import { findBrokenTables } from './find-broken-tables.ts';
import { guardPlanTree } from './guard.ts';
import { precheckSource } from './precheck.ts';

/** The text of a plan, or every reason why its source was refused. */
export type ParsedBody =
  | { readonly ok: true; readonly text: PlanText }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads the body of a plan entry: restricted MDX with frontmatter, as one whole file, so that
 * every place that a problem names is a place in the file. Nothing in it is ever executed.
 */
export function parsePlanBody(source: string, file: string): ParsedBody {
  const refused = [...precheckSource(source, file), ...findBrokenTables(source, file)];
  if (refused.length > 0) return { ok: false, problems: refused };

  let tree: MdastNode;
  try {
    // Smart punctuation stays off: quotation marks and dashes are the source's own.
    tree = mdxToMdast(source, { features: { smartPunctuation: false, gfm: { footnotes: false } } });
  } catch (error) {
    return { ok: false, problems: [syntaxProblem(error, file)] };
  }
  const problems = guardPlanTree(tree, file);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, text: buildPlanText(tree, source) };
}

const PLACED_MESSAGE = /^(\d+):(\d+): (.*)$/su;

function syntaxProblem(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = message] = PLACED_MESSAGE.exec(message) ?? [];
  return {
    code: 'mdx-syntax',
    severity: 'error',
    file,
    line: Number(line),
    column: Number(column),
    values: { detail },
  };
}
