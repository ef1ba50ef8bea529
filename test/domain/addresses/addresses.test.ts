import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberAddress, planAddress } from '../../../src/domain/addresses/addresses.ts';

const rows: readonly [number: string, address: string][] = [
  ['34-CT/TW', '/so-hieu/34-ct-tw/'],
  ['34/CT-TW', '/so-hieu/34-ct-tw/'],
  ['91/2017/NĐ-CP', '/so-hieu/91-2017-nd-cp/'],
  ['16/KH-HĐTĐKT', '/so-hieu/16-kh-hdtdkt/'],
  ['06/2022/QH15', '/so-hieu/06-2022-qh15/'],
];

for (const [number, address] of rows) {
  test(`the number ${number} is looked up at ${address}`, () => {
    assert.equal(numberAddress(number), address);
  });
}

test('a plan keeps the address of its folder', () => {
  assert.equal(
    planAddress('cao-bang/2023/ban-dan-toc/ke-hoach-thi-dua'),
    '/ke-hoach/cao-bang/2023/ban-dan-toc/ke-hoach-thi-dua/',
  );
});
