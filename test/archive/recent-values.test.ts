import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RecentValues } from '../../src/archive/recent-values.ts';

test('a value is made again only when so many others were asked for since', () => {
  const recent = new RecentValues<string>(2);
  const made: string[] = [];
  const ask = (key: string): string =>
    recent.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  assert.deepEqual(['a', 'b', 'a', 'c', 'a', 'b'].map(ask), ['A', 'B', 'A', 'C', 'A', 'B']);
  assert.deepEqual(made, ['a', 'b', 'c', 'b']);
});
