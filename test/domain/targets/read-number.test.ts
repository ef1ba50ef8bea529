import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumber, readNumberWord } from '../../../src/domain/targets/read-number.ts';
import type { NumberUse } from '../../../src/domain/targets/read-number.ts';

const rows: readonly (readonly [string, NumberUse, boolean, number | null, string])[] = [
  ['01', 'count', false, 1, 'a leading zero of an official count'],
  ['96,5', 'measure', true, 96.5, 'a decimal comma'],
  ['96.5', 'measure', true, 96.5, 'a decimal point in a share'],
  ['1.500', 'count', false, 1500, 'a dot groups thousands'],
  ['1.500.000', 'measure', false, 1_500_000, 'several dots group thousands'],
  ['4.200', 'measure', false, 4200, 'a dot groups thousands of money too'],
  ['12.345', 'measure', true, 12.345, 'no share has thousands'],
  ['4,200', 'count', false, 4200, 'people have no decimals, so the comma groups'],
  ['1,234', 'measure', false, 1.234, 'money may have three decimals'],
  ['1.234,5', 'measure', false, 1234.5, 'grouped and decimal'],
  ['1,234.5', 'measure', false, 1234.5, 'grouped and decimal the English way'],
  ['0.125', 'measure', false, 0.125, 'nothing is grouped behind a zero'],
  ['10,34', 'measure', true, 10.34, 'two decimals'],
  ['12.', 'count', false, null, 'a full stop is no part of a number'],
  ['mười', 'count', false, null, 'a word is no printed number'],
];

for (const [printed, use, share, expected, reason] of rows) {
  test(`“${printed}” (${use}): ${reason}`, () => {
    assert.equal(readNumber(printed, use, share), expected);
  });
}

test('number words from one to ten are read, but “năm” is the year', () => {
  assert.deepEqual(['một', 'mười', 'năm', 'mươi'].map(readNumberWord), [1, 10, null, null]);
});
