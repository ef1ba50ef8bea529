import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openItems, packItems, type PackedItems } from '../../src/archive/json-list.ts';

interface Item {
  readonly text: string;
}

const ITEMS: readonly Item[] = [
  { text: 'Căn cứ\nLuật' },
  { text: 'Chỉ thị số 34-CT/TW' },
  { text: '' },
];

/** Opens packed items; `read` hears of every text that is read. */
function open({ bytes, ends }: PackedItems, read: string[] = []): readonly Item[] {
  return openItems(ends, (start, end) => {
    const text = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    read.push(text);
    return text;
  });
}

const uses: readonly (readonly [name: string, use: (list: readonly Item[]) => unknown])[] = [
  ['walked', (list) => [...list]],
  ['mapped', (list) => list.map(({ text }) => text)],
  ['with places', (list) => [...list.entries()]],
  ['filtered', (list) => list.flatMap((item) => (item.text === '' ? [] : [item]))],
  ['as JSON', (list) => JSON.stringify(list)],
  ['from its end', (list) => list.at(-1)],
  ['beyond its end', (list) => list[3]],
  ['a part', (list) => list.slice(1)],
  ['sorted', (list) => list.toSorted((a, b) => (a.text < b.text ? -1 : 1))],
  ['flattened', (list) => [list, list].flat()],
  ['its places', (list) => Object.keys(list)],
  ['whether it has a place', (list) => [1 in list, 3 in list, 'at' in list]],
  ['its length', (list) => list.length],
  ['a list at all', (list) => Array.isArray(list)],
];

for (const [name, use] of uses) {
  test(`packed items are what they were: ${name}`, () => {
    assert.deepEqual(use(open(packItems(ITEMS))), use(ITEMS));
    const begun = open(packItems(ITEMS));
    assert.equal(begun[1]?.text, ITEMS[1]?.text);
    assert.deepEqual(use(begun), use(ITEMS));
  });
}

test('asked for one item, only that one is read, and only once', () => {
  const read: string[] = [];
  const list = open(packItems(ITEMS), read);
  assert.equal(list.length, 3);
  assert.equal(list[1], list[1]);
  assert.deepEqual(read, [JSON.stringify(ITEMS[1])]);
});

test('items that were read alone stay the same objects when all are read', () => {
  const list = open(packItems(ITEMS));
  const first = list[0];
  assert.equal([...list][0], first);
});

test('no items are an empty list, and nothing is read', () => {
  const read: string[] = [];
  assert.deepEqual([...open(packItems([]), read)], []);
  assert.deepEqual(read, []);
});
