import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTrackedArchive } from '../../src/archive/build-archive.ts';
import { keepFiles } from '../../src/search/keep-files.ts';

const open = (): ReturnType<typeof buildTrackedArchive> =>
  buildTrackedArchive({
    ...{ plans: [], records: [], directives: [], agencies: [], places: [], movements: [] },
    indicators: [],
  });
const FILES = new Map([
  ['a.json', '[1]'],
  ['b.json', '[2]'],
]);

test('files that nothing has changed of are known by their digests, and made when one is read', () => {
  let times = 0;
  const make = (): { summary: readonly number[]; files: typeof FILES } => {
    times++;
    return { summary: [7], files: FILES };
  };
  const first = open();
  const made = keepFiles(first.archive, 'numbers', make);
  assert.deepEqual([made.summary, [...made.files.keys()]], [[7], [...FILES.keys()]]);
  assert.equal(made.files.get('b.json')?.read(), '[2]');
  assert.equal(times, 1);

  const next = open();
  for (const [name, value] of first.kept) next.takeOver(name, structuredClone(value));
  const known = keepFiles(next.archive, 'numbers', make);
  assert.deepEqual(known.summary, [7]);
  for (const [path, { digest }] of made.files) {
    assert.equal(known.files.get(path)?.digest, digest, path);
  }
  assert.equal(times, 1);
  assert.equal(known.files.get('a.json')?.read(), '[1]');
  assert.equal(known.files.get('b.json')?.read(), '[2]');
  assert.equal(times, 2);
});
