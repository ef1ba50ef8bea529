import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printJsonLines, readJsonLines } from '../../src/archive/json-lines.ts';

const ITEMS = [{ text: 'Căn cứ\nLuật' }, { text: 'Chỉ thị số 34-CT/TW' }, { text: '' }];

test('a list read line by line is the list that was printed', () => {
  const read = readJsonLines<{ readonly text: string }>(printJsonLines(ITEMS));
  assert.deepEqual([...read], ITEMS);
  assert.deepEqual(
    read.map(({ text }) => text),
    ITEMS.map(({ text }) => text),
  );
  assert.deepEqual([...read.entries()], [...ITEMS.entries()]);
  assert.deepEqual(
    read.flatMap((item) => (item.text === '' ? [] : [item])),
    ITEMS.slice(0, 2),
  );
  assert.equal(read.length, 3);
  assert.equal(read[3], undefined);
  assert.equal(read.at(-1)?.text, '');
  assert.equal(JSON.stringify(read), JSON.stringify(ITEMS));
  assert.ok(Array.isArray(read));
});

test('an item is read just when it is asked for, and only once', () => {
  const read = readJsonLines<{ readonly text: string }>(`{"text":"a"}\nnot JSON\n{"text":"c"}`);
  assert.equal(read[0]?.text, 'a');
  assert.equal(read[2], read[2]);
  assert.throws(() => read[1], SyntaxError);
});

test('no lines are no items', () => {
  assert.deepEqual([...readJsonLines(printJsonLines([]))], []);
});
