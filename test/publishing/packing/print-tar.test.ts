import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printTarEnd, printTarFile } from '../../../src/publishing/packing/print-tar.ts';

function print(name: string, text = ''): Buffer {
  const file = printTarFile({ name, bytes: Buffer.from(text) }, 1_700_000_000);
  return Buffer.concat([...file, printTarEnd()]);
}

test('a file is a header, its bytes filled up to whole blocks, and two empty blocks at the end', () => {
  assert.equal(print('a').length, 3 * 512);
  assert.equal(print('a', 'b').length, 4 * 512);
  assert.equal(print('a', 'b'.repeat(512)).length, 4 * 512);
  assert.equal(print('a', 'b'.repeat(513)).length, 5 * 512);
});

test('the header says nothing of a machine, and its checksum is right', () => {
  const header = print('plans/a.mdx', 'Kế hoạch').subarray(0, 512);
  const field = (from: number, to: number): string =>
    header.subarray(from, to).toString('latin1').replace(/\0+$/u, '');
  assert.equal(field(0, 100), 'plans/a.mdx');
  assert.equal(field(100, 108), '0000644');
  assert.equal(field(108, 124), '0000000\u00000000000');
  assert.equal(Number.parseInt(field(124, 136), 8), Buffer.byteLength('Kế hoạch'));
  assert.equal(Number.parseInt(field(136, 148), 8), 1_700_000_000);
  assert.equal(field(265, 345), '');
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  assert.equal(Number.parseInt(field(148, 156), 8), sum);
});

const FOLDER = `${'f'.repeat(60)}/`;
const NAMES: readonly (readonly [why: string, name: string, fits: boolean])[] = [
  ['as long as the first field', 'a'.repeat(100), true],
  ['longer, with a place to split', `${FOLDER}${FOLDER}a.txt`, true],
  ['as long as both fields', `${'p'.repeat(155)}/${'n'.repeat(100)}`, true],
  ['longer than both', `${'p'.repeat(156)}/${'n'.repeat(100)}`, false],
  ['longer without a place to split', 'a'.repeat(101), false],
  ['whose length gains a digit by being told', 'a'.repeat(81) + 'đ'.repeat(5), false],
  ['not plain ASCII', 'kế-hoạch.txt', false],
];
for (const [why, name, fits] of NAMES) {
  test(`a name ${why} stands ${fits ? 'in the header' : 'before the file'}`, () => {
    const tar = print(name);
    const read = (from: number, to: number): string =>
      tar.subarray(from, to).toString().replace(/\0.*$/su, '');
    assert.equal(read(156, 157), fits ? '0' : 'x');
    if (fits) {
      const prefix = read(345, 500);
      assert.equal(prefix === '' ? read(0, 100) : `${prefix}/${read(0, 100)}`, name);
      return;
    }
    const size = Number.parseInt(read(124, 136), 8);
    const record = tar.subarray(512, 512 + size).toString();
    assert.equal(record, `${size} path=${name}\n`);
    assert.equal(tar.length, (1 + 1 + 1 + 2) * 512);
  });
}
