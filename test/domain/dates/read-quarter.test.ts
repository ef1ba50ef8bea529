import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuarters } from '../../../src/domain/dates/read-quarter.ts';
import { foldText } from '../../../src/domain/text/fold.ts';

const ROWS: readonly (readonly [text: string, quarters: string])[] = [
  ['trong quý II/2023', '2023-04 2023-06'],
  ['Quý I năm 2024 và quý 4/2024', '2024-01 2024-03, 2024-10 2024-12'],
  ['quý iii - 2022', '2022-07 2022-09'],
  ['quý V/2023', ''],
  ['quý II', ''],
  ['quý báu 2023', ''],
  ['quy II/20234', ''],
];
for (const [text, quarters] of ROWS) {
  test(`quarters of “${text}”: ${quarters || 'none'}`, () => {
    const found = findQuarters(foldText(text)).map(({ first, last }) => `${first} ${last}`);
    assert.equal(found.join(', '), quarters);
  });
}
