import { readFileSync } from 'node:fs';
import type { PlanText } from '../domain/plan-text/plan-text.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { parsePlanBody } from '../markdown/parse-plan-body.ts';
import { checkRecord, type LocateField } from '../schema/check-record.ts';
import { planSchema, type PlanFrontmatter } from '../schema/plan.ts';
import type { PlanFile } from './list-plan-files.ts';
import { parseYaml } from './read-yaml-file.ts';

/** What an entry says: its facts and its text, each in the right form, not yet checked against each other. */
export interface PlanEntry {
  readonly facts: PlanFrontmatter;
  readonly text: PlanText;
  readonly locate: LocateField;
}

export type PlanEntryReading =
  | ({ readonly ok: true } & PlanEntry)
  | { readonly ok: false; readonly problems: readonly Problem[] };

const FRONTMATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/u;

/** Reads the source of an entry; gives every problem of its frontmatter and of its body at once. */
export function readPlanEntry(source: string, file: string): PlanEntryReading {
  const body = parsePlanBody(source, file);
  const yaml = FRONTMATTER.exec(source)?.[1];
  if (yaml === undefined) {
    const missing = problemAt(file, 'frontmatter-missing');
    return { ok: false, problems: body.ok ? [missing] : [missing, ...body.problems] };
  }
  // The line of the opening "---" is kept as an empty one, so that lines count as in the file.
  const reading = parseYaml(`\n${yaml}`, file);
  const checked = reading.ok
    ? checkRecord(planSchema, reading.value, file, reading.locate)
    : reading;
  if (reading.ok && checked.ok && body.ok) {
    return { ok: true, facts: checked.value, text: body.text, locate: reading.locate };
  }
  const problems = [...(checked.ok ? [] : checked.problems), ...(body.ok ? [] : body.problems)];
  return { ok: false, problems: uniqueProblems(problems) };
}

/** Reads the source of an entry from disk; a file that is not UTF-8 is a problem. */
export function readPlanSource(
  file: PlanFile,
):
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  try {
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(file.path),
    );
    return { ok: true, source };
  } catch {
    return { ok: false, problems: [problemAt(file.file, 'not-utf8')] };
  }
}

function problemAt(file: string, code: string): Problem {
  return { code, severity: 'error', file, line: 1, column: 1, values: {} };
}

/** The same unsafe character is found once for the whole file and once for its frontmatter. */
function uniqueProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.code}:${problem.line}:${problem.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
