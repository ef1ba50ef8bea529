import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  findChangeFaults,
  listChangedAddresses,
} from '../../../src/domain/addresses/address-changes.ts';

const PUBLISHED = new Set(['/a/', '/b/', '/c/', '/still/']);

/** Faults of moves written "/a/ > /b/" and removals written "/a/", as "moves 0 chained /b/". */
function findFaults(...changes: readonly string[]): readonly string[] {
  const why = { reason: 'thử', on: '2025' };
  const moves = changes.flatMap((change) => {
    const [from = '', to] = change.split(' > ');
    return to === undefined ? [] : [{ from, to, ...why }];
  });
  const removals = changes
    .filter((change) => !change.includes(' > '))
    .map((address) => ({ address, was: 'Trang', ...why }));
  return findChangeFaults(
    { moves, removals },
    {
      isPublished: (address) => PUBLISHED.has(address),
      isInUse: (address) => address === '/still/',
    },
  ).map(({ list, index, fault, address }) => `${list} ${index} ${fault} ${address}`);
}

const ROWS: readonly (readonly [
  why: string,
  changes: readonly string[],
  faults: readonly string[],
])[] = [
  ['nothing changed', [], []],
  ['one hop, and a removal', ['/a/ > /new/', '/b/'], []],
  ['two addresses that became one', ['/a/ > /new/', '/b/ > /new/'], []],
  ['a second hop', ['/a/ > /b/', '/b/ > /new/'], ['moves 0 chained /b/']],
  ['a move to what is removed', ['/a/ > /b/', '/b/'], ['moves 0 chained /b/']],
  ['a move to itself', ['/a/ > /a/'], ['moves 0 chained /a/']],
  ['moved twice', ['/a/ > /x/', '/a/ > /y/'], ['moves 1 repeated /a/']],
  ['moved and removed', ['/a/ > /x/', '/a/'], ['removals 0 repeated /a/']],
  [
    'never published',
    ['/no/ > /a/', '/none/'],
    ['moves 0 never-published /no/', 'removals 0 never-published /none/'],
  ],
  ['still there', ['/still/ > /new/'], ['moves 0 still-used /still/']],
];
for (const [why, changes, faults] of ROWS) {
  test(`changes of addresses: ${why}`, () => assert.deepEqual(findFaults(...changes), faults));
}

test('what happened to an address is found by it, whether a page or a file stood there', () => {
  const changes = listChangedAddresses({
    moves: [{ from: '/tinh/a/', to: '/tinh/b/', reason: 'Đổi tên', on: '2026-01-02' }],
    removals: [{ address: '/ban-goc/x.pdf', was: 'Bản gốc', reason: 'Nhầm', on: '2026-01-02' }],
  });
  assert.deepEqual([...changes.keys()], ['tinh/a', 'ban-goc/x.pdf']);
  assert.equal(changes.get('tinh/a')?.reason, 'Đổi tên');
});
