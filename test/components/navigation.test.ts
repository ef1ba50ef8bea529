import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, siteParts } from '../../src/components/site/navigation.ts';

const rows: readonly [path: string, part: string | undefined][] = [
  ['/', undefined],
  ['/nam/', 'Năm'],
  ['/nam/2023/', 'Năm'],
  ['/ke-hoach/cao-bang/2023/ban-dan-toc/phat-dong/', 'Kế hoạch'],
  ['/gioi-thieu/thiet-ke/', 'Giới thiệu'],
  ['/tim-kiem/', undefined],
];

for (const [path, expected] of rows) {
  test(`${path} lies in ${expected ?? 'no part of the site'}`, () => {
    assert.deepEqual(
      siteParts.filter((part) => isWithin(part, path)).map((part) => part.label),
      expected === undefined ? [] : [expected],
    );
  });
}
