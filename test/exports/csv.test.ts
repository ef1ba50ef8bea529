import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { printCsv, readGuardedText } from '../../src/exports/csv.ts';
import { readCsv } from './read-csv.ts';

const formulas: readonly [why: string, text: string][] = [
  ['equals sign', '=1+1'],
  ['plus', '+84 26'],
  ['hyphen of a list item', '- Lãnh đạo Ban;'],
  ['at sign', '@SUM(A1)'],
  ['tab', '\t=1'],
  ['space before', '  =1'],
  ['no-break space before', '\u00a0=1'],
  ['zero-width space before', '\u200b=1'],
  ['full-width form', '＝1+1'],
  ['second line after a carriage return', '\r=1'],
];

for (const [why, text] of formulas) {
  test(`a cell that begins with a formula is disarmed and reads back: ${why}`, () => {
    const [, [cell = ''] = []] = readCsv(printCsv(['text'], [{ text }]));
    assert.match(cell, /^'/u);
    assert.equal(readGuardedText(cell), text);
  });
}

test('numbers stay numbers, missing stays empty, lists are joined', () => {
  const csv = printCsv(['a', 'b', 'c', 'd'], [{ a: -5, b: null, c: ['x', 'y'], d: true }]);
  assert.equal(csv, '\uFEFFa,b,c,d\r\n-5,,x | y,true\r\n');
});

test('any text goes out and comes back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }),
      (texts) => {
        const columns = texts.map((_, index) => `c${index}`);
        const row = Object.fromEntries(texts.map((text, index) => [`c${index}`, text]));
        const [, read = []] = readCsv(printCsv(columns, [row]));
        assert.deepEqual(read.map(readGuardedText), texts);
      },
    ),
    { numRuns: 1000 },
  );
});
