import type { Problem } from '../domain/problem/problem.ts';

const ROW = /^\|.*\|\s*$/u;
const RULE = /^\|(?:\s?:?-+:?\s?\|)+\s*$/u;

/**
 * Finds tables that a Markdown engine would take for running text, or whose rows it would cut: without
 * the rule under the heading row, or with rows of more cells than that row. Missing cells are empty. Places are those
 * of the first row that is wrong.
 */
export function findBrokenTables(source: string, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const lines = source.split('\n');
  for (let at = 0; at < lines.length;) {
    if (!isRow(lines[at])) {
      at++;
      continue;
    }
    const start = at;
    while (isRow(lines[at])) at++;
    const broken = findBroken(lines.slice(start, at));
    if (broken === null) continue;
    const { row, values } = broken;
    problems.push({
      code: 'table-broken',
      severity: 'error',
      file,
      line: start + row + 1,
      column: 1,
      values,
    });
  }
  return problems;
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true;
}

function findBroken(
  rows: readonly string[],
): { readonly row: number; readonly values: Readonly<Record<string, string>> } | null {
  const width = countCells(rows[0] ?? '');
  const open = rows.findIndex((row) => !ROW.test(row));
  if (open !== -1) return { row: open, values: { fault: 'thiếu dấu “|” ở cuối dòng' } };
  if (!RULE.test(rows[1] ?? '')) {
    return {
      row: Math.min(1, rows.length - 1),
      values: { fault: 'thiếu dòng kẻ “| --- |” dưới dòng đầu' },
    };
  }
  const rule = countCells(rows[1] ?? '');
  const uneven = rule === width ? rows.findIndex((row) => countCells(row) > width) : 1;
  if (uneven === -1) return null;
  const fault = `dòng này có ${countCells(rows[uneven] ?? '')} ô, dòng đầu có ${width} ô`;
  return { row: uneven, values: { fault } };
}

/** Cells of a row; a bar behind a backslash is a word. */
function countCells(row: string): number {
  return (row.replace(/\\./gu, '').match(/\|/gu)?.length ?? 1) - 1;
}
