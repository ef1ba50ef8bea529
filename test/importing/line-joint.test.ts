import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jointAfter } from '../../src/importing/line-joint.ts';

const ROWS: readonly (readonly [line: string, joint: string])[] = [
  ['Kế hoạch số 16/KH-', ''],
  ['Chỉ thị số 34-CT/', ''],
  ['giai đoạn 2021-', ''],
  ['Độc lập - Tự do -', ' '],
  ['của Hội đồng Thi đua -', ' '],
  ['phong trào thi đua', ' '],
  ['-', ' '],
  ['', ' '],
];
for (const [line, joint] of ROWS) {
  test(`behind “${line}” stands “${joint}”`, () => assert.equal(jointAfter(line), joint));
}
