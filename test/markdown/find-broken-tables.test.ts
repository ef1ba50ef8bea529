import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBrokenTables } from '../../src/markdown/find-broken-tables.ts';

const ROWS: readonly (readonly [why: string, source: string, places: string])[] = [
  ['a whole table', '| a | b |\n| --- | --- |\n| 1 | 2 |', ''],
  ['merged cells', '| a ||\n| --- | --- |\n| 1 | ^^ |', ''],
  ['a bar that is a word', '| a \\| b |\n| --- |\n| 1 |', ''],
  ['a line that only begins with an escaped bar', '\\| a', ''],
  ['a row with a cell too many', 'a\n\n| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '5'],
  ['a row with a cell too few, which is empty', '| a | b |\n| --- | --- |\n| 1 |', ''],
  ['a rule of another width', '| a | b |\n| --- |\n| 1 | 2 |', '2'],
  ['no rule under the heading', '| a | b |\n| 1 | 2 |', '2'],
  ['a single row', '| a | b |', '1'],
  ['a row that is not closed', '| a | b |\n| --- | --- |\n| 1 | 2', '3'],
  ['two tables, one broken', '| a |\n| --- |\n\n| b |\n\n', '4'],
];
for (const [why, source, places] of ROWS) {
  test(`tables of a source: ${why}`, () => {
    const problems = findBrokenTables(source, 'a.mdx');
    assert.equal(problems.map(({ line }) => line).join(), places);
    assert.ok(problems.every(({ code }) => code === 'table-broken'));
  });
}
