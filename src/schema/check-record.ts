import type { z } from 'zod';
import type { Problem } from '../domain/problem/problem.ts';
import { vietnameseErrors, wordExpectedType } from './messages.ts';

/** Where a field stands in its file: keys of maps and indexes of lists, from the outside in. */
export type FieldPath = readonly PropertyKey[];

/** Gives the place of a field, or of the nearest thing around it that is there. */
export type LocateField = (path: FieldPath) => { readonly line: number; readonly column: number };

/** A record that has the form of its schema, or every way in which it has not. */
export type CheckedRecord<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Issue = z.core.$ZodIssue;

/** Checks a value that was read from a file against a schema. Gives every problem, each at its place. */
export function checkRecord<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  locate: LocateField,
): CheckedRecord<z.output<S>> {
  const result = schema.safeParse(value, { error: vietnameseErrors });
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.flatMap((issue) => flattenIssue(issue));
  return { ok: false, problems: issues.map((issue) => toProblem(issue, value, file, locate)) };
}

/** A field path as an editor reads it: "replacedBy[0].directive". */
export function printFieldPath(path: FieldPath): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

interface FlatIssue {
  readonly issue: Issue;
  readonly path: FieldPath;
}

/** One issue per unknown key; of a union the issues of the form that comes nearest. */
function flattenIssue(issue: Issue, around: FieldPath = []): readonly FlatIssue[] {
  const path = [...around, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ issue, path: [...path, key] }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const [nearest = []] = [...issue.errors].sort((a, b) => misfit(a) - misfit(b));
    return nearest.flatMap((inner) => flattenIssue(inner, path));
  }
  return [{ issue, path }];
}

/** A form of the wrong type altogether is farther away than one with wrong fields. */
function misfit(issues: readonly Issue[]): number {
  const wrongKind = issues.some(
    (issue) => issue.path.length === 0 && issue.code === 'invalid_type',
  );
  return issues.length + (wrongKind ? 1000 : 0);
}

/** Text in the shape of a civil date fails a rule only when there is no such day or month. */
const DATE_SHAPE = /^\d{4}-\d{2}(?:-\d{2})?$/u;

function toProblem(flat: FlatIssue, root: unknown, file: string, locate: LocateField): Problem {
  const { issue, path } = flat;
  const field = printFieldPath(path);
  const value = valueAt(root, path);
  const at = (code: string, values: Record<string, string>): Problem => ({
    code,
    severity: 'error',
    file,
    ...locate(path),
    values,
  });
  if (issue.code === 'unrecognized_keys') return at('schema-unknown-field', { field });
  if (value === undefined) return at('schema-missing-field', { field });
  if (issue.code === 'invalid_type') {
    const expected = wordExpectedType(issue.expected);
    return at('schema-wrong-type', { field, expected, actual: printValue(value) });
  }
  if (issue.code === 'invalid_value') {
    const expected = issue.values.map(String).join(', ');
    return at('schema-bad-choice', { field, expected, actual: printValue(value) });
  }
  if (issue.code === 'custom' && typeof value === 'string' && DATE_SHAPE.test(value)) {
    return at('date-impossible', { date: value });
  }
  return at('schema-bad-value', { field, detail: issue.message.replace(/\.$/u, '') });
}

function valueAt(root: unknown, path: FieldPath): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

const LONGEST_QUOTATION = 80;

function printValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST_QUOTATION ? `${text.slice(0, LONGEST_QUOTATION)}…` : text;
}
