import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GroupedNames } from '../../../src/publishing/updating/grouped-names.ts';

const byFile = (link: string): string => link.split('#')[0] ?? '';

function fill(...links: readonly string[]): GroupedNames {
  const names = new GroupedNames(byFile);
  for (const link of links) names.placeOf(link);
  return names;
}

/** The names of some groups, asked for in both ways. */
function list(names: GroupedNames, ...groups: readonly string[]): readonly string[] {
  const places = names.listOf(groups);
  assert.deepEqual(
    names.listWhere((group) => groups.includes(group)),
    places,
  );
  return places.map((place) => names.nameAt(place));
}

test('names are found by their groups, in the order of their numbers', () => {
  const names = fill('a#1', 'b#', 'a#2', 'c#1', 'a#1');
  assert.deepEqual(names.names, ['a#1', 'b#', 'a#2', 'c#1']);
  assert.deepEqual(names.groups, ['a', 'b', 'c']);
  assert.deepEqual(list(names, 'a', 'c'), ['a#1', 'a#2', 'c#1']);
  assert.deepEqual(list(names, 'd'), []);
  assert.equal(names.groupAt(2), names.groupAt(0));
});

test('packed and unpacked it knows the same, and gives others new numbers, in known groups and new ones', () => {
  const before = fill('a#1', 'b#');
  const names = new GroupedNames(byFile, structuredClone(before.pack()));
  assert.deepEqual(names.added, []);
  assert.deepEqual(
    ['a#2', 'd#', 'a#1', 'a#2'].map((name) => names.placeOf(name)),
    [2, 3, 0, 2],
  );
  assert.deepEqual(names.added, ['a#2', 'd#']);
  assert.deepEqual(list(names, 'a', 'd'), ['a#1', 'a#2', 'd#']);
  const again = new GroupedNames(byFile, structuredClone(names.pack()));
  assert.deepEqual(again.pack(), fill('a#1', 'b#', 'a#2', 'd#').pack());
  assert.deepEqual(again.added, []);
});
