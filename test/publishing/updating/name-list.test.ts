import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NameList } from '../../../src/publishing/updating/name-list.ts';

test('a text keeps the number that it was given first', () => {
  const list = new NameList();
  assert.deepEqual(
    ['a', 'b', 'a', ''].map((name) => list.placeOf(name)),
    [0, 1, 0, 2],
  );
  assert.deepEqual(list.names, ['a', 'b', '']);
  assert.equal(list.nameAt(2), '');
});

test('a number that was never given is a mistake', () => {
  assert.throws(() => new NameList().nameAt(0), /No name has the number 0/u);
});
