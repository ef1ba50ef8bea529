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

test('packed and unpacked it knows the same names under the same numbers, and gives others new ones', () => {
  const names = Array.from({ length: 3_000 }, (_, number) => `plan#${number % 700}#${number}`);
  const list = new NameList();
  for (const name of names) list.placeOf(name);
  const again = new NameList(structuredClone(list.pack()));
  assert.deepEqual(
    names.map((name) => again.find(name)),
    [...names.keys()],
  );
  assert.equal(again.find('plan#1#2'), undefined);
  assert.equal(again.placeOf('plan#1#2'), names.length);
  assert.equal(again.find('plan#1#2'), names.length);
  const third = new NameList(again.pack());
  assert.equal(third.find('plan#1#2'), names.length);
  assert.equal(third.find(names[17] ?? ''), 17);
});
