import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  joinPromises,
  parseRegisterLine,
  printRegister,
  registerFileOf,
} from '../../../src/domain/addresses/address-register.ts';

const PLACES: readonly (readonly [address: string, file: string])[] = [
  ['/', 'index.txt'],
  ['/feed.xml', 'index.txt'],
  ['/ke-hoach/', 'ke-hoach.txt'],
  ['/van-ban/ct-34-tw-2014/', 'van-ban.txt'],
  ['/du-lieu/plans.csv', 'du-lieu.txt'],
  ['/feed/tinh/cao-bang.xml', 'feed/tinh.txt'],
  ['/ke-hoach/cao-bang/2023/ban-dan-toc/ke-hoach/', 'ke-hoach/cao-bang.txt'],
  ['/ban-goc/cao-bang/2023/ban-dan-toc/ke-hoach/quet.pdf', 'ban-goc/cao-bang.txt'],
];
for (const [address, file] of PLACES) {
  test(`${address} stands in ${file}`, () => assert.equal(registerFileOf(address), file));
}

test('what was printed is read again', () => {
  const promises = [
    { address: '/a/', fragments: [] },
    { address: '/b/', fragments: ['d-1', 'muc-i'] },
  ];
  const lines = printRegister(promises).split('\n');
  assert.deepEqual(
    lines.flatMap((line) => parseRegisterLine(line) ?? []),
    promises,
  );
});

test('lines of two branches are joined: every address and fragment of both, in one order', () => {
  const ours = [
    { address: '/b/', fragments: ['d-2', 'd-1'] },
    { address: '/a/', fragments: [] },
  ];
  const theirs = [{ address: '/b/', fragments: ['d-3', 'd-1'] }];
  const joined = printRegister([...ours, ...theirs]);
  assert.equal(joined, '/a/\n/b/ d-1 d-2 d-3\n');
  assert.equal(printRegister([...theirs, ...ours]), joined);
  assert.equal(printRegister(joinPromises([...ours, ...theirs])), joined);
});
