import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPersonalData } from '../../../src/domain/personal-data/find-personal-data.ts';

const FOUND: readonly (readonly [why: string, text: string, kind: string, words: string])[] = [
  ['a mobile number', 'liên hệ đồng chí An, 0912345678', 'phone', '0912345678'],
  ['a number in groups', 'ĐT: 0206 385 2345.', 'phone', '0206 385 2345'],
  ['a number with the code of the country', '+84 912 345 678', 'phone', '+84 912 345 678'],
  ['an address', 'gửi về thidua@vi-du.gov.example trước', 'email', 'thidua@vi-du.gov.example'],
  ['the number of a card', 'CCCD số 004099001234 cấp', 'identity', '004099001234'],
  ['the number of an old card', 'CMND số 080123456', 'identity', '080123456'],
];
for (const [why, text, kind, words] of FOUND) {
  test(`personal data: ${why}`, () => {
    assert.deepEqual(
      findPersonalData(text).map((found) => [found.kind, found.words]),
      [[kind, words]],
    );
  });
}

const NONE: readonly (readonly [why: string, text: string])[] = [
  ['the number of a document', 'Kế hoạch số 0123456789/KH-UBND'],
  ['an amount of money', 'thu ngân sách 012.345.678.901 đồng'],
  ['a date', 'ngày 01/02/2031'],
  ['years', 'giai đoạn 2026-2030, 2031-2035'],
];
for (const [why, text] of NONE) {
  test(`no personal data: ${why}`, () => {
    assert.deepEqual(findPersonalData(text), []);
  });
}
