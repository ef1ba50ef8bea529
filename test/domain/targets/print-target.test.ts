import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  printNumber,
  printTargetValue,
  printTargetValueInWords,
} from '../../../src/domain/targets/print-target.ts';
import type { TargetComparator, TargetQuantity } from '../../../src/domain/targets/target.ts';

function quantity(
  comparator: TargetComparator,
  value: number | null,
  unit: string | null,
  valueMax: number | null = null,
): TargetQuantity {
  return { comparator, value, valueMax, unit, denominator: null };
}

const rows: readonly (readonly [TargetQuantity, string | null, string | null])[] = [
  [quantity('=', 100, '%'), '100 %', '100 %'],
  [quantity('>=', 15, '%'), '≥ 15 %', 'ít nhất 15 %'],
  [quantity('>', 96.5, '%'), '> 96,5 %', 'trên 96,5 %'],
  [quantity('<=', 20, '%'), '≤ 20 %', 'không quá 20 %'],
  [quantity('<', 1, '%'), '< 1 %', 'dưới 1 %'],
  [quantity('approx', 40, '%'), '≈ 40 %', 'khoảng 40 %'],
  [quantity('range', 90, '%', 95), '90–95 %', 'từ 90 % đến 95 %'],
  [quantity('range', 1, 'mô hình', 2), '01–02 mô hình', 'từ 01 đến 02 mô hình'],
  [quantity('>=', 1, 'tập thể'), '≥ 01 tập thể', 'ít nhất 01 tập thể'],
  [quantity('>=', 1, null), '≥ 01', 'ít nhất 01'],
  [quantity('=', 0, 'văn bản'), '0 văn bản', '0 văn bản'],
  [quantity('>', 4200, 'tỷ đồng'), '> 4.200 tỷ đồng', 'trên 4.200 tỷ đồng'],
  [quantity('=', 5, 'triệu USD'), '5 triệu USD', '5 triệu USD'],
  [quantity('qualitative', null, null), null, null],
  [quantity('range', 90, '%', null), null, null],
];

for (const [target, sign, words] of rows) {
  test(`${target.comparator} ${target.value} ${target.unit}: ${sign} / ${words}`, () => {
    assert.equal(printTargetValue(target)?.replaceAll('\u00a0', ' ') ?? null, sign);
    assert.equal(printTargetValueInWords(target)?.replaceAll('\u00a0', ' ') ?? null, words);
  });
}

test('numbers group thousands with dots, and no digit is lost', () => {
  const printed = [0, 999, 1000, 1_234_567, 12.345, -3.5].map(printNumber);
  assert.deepEqual(printed, ['0', '999', '1.000', '1.234.567', '12,345', '−3,5']);
});
