import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrackedArchive } from '../../../src/archive/build-archive.ts';
import { LOOKUP_TABLES } from '../../../src/archive/lookup-tables.ts';
import { digestJoinedCell } from '../../../src/archive/reads/digest-cells.ts';
import { ReadLog } from '../../../src/archive/reads/read-log.ts';

/** An archive of which every table has the same entries. */
function archiveOf(entries: readonly (readonly [string | number, unknown])[]): TrackedArchive {
  const archive = { lookUp: () => new Map(entries) };
  return { archive, log: new ReadLog(), tables: LOOKUP_TABLES } as unknown as TrackedArchive;
}

const HEAD = { isHead: true, titleCiters: [] };

test('all of a table is another one when the same stands under another key, or in another order', () => {
  const digest = (...keys: readonly string[]): string =>
    digestJoinedCell('table#chains', archiveOf(keys.map((key) => [key, HEAD])));
  const first = digest('ct-34-tw-2014', 'luat-tdkt-2022');
  assert.equal(digest('ct-34-tw-2014', 'luat-tdkt-2022'), first);
  assert.notEqual(digest('ct-34-tw-2024', 'luat-tdkt-2022'), first);
  assert.notEqual(digest('luat-tdkt-2022', 'ct-34-tw-2014'), first);
  assert.notEqual(digest('ct-34-tw-2014'), first);
});

test('an entry is told by what stands under its key, be that a word or a number', () => {
  const digest = (cell: string, key: string | number, value: unknown): string =>
    digestJoinedCell(cell, archiveOf([[key, value]]));
  const none = digest('entry#chains#khong-co', 'ct-34-tw-2014', HEAD);
  assert.notEqual(digest('entry#chains#ct-34-tw-2014', 'ct-34-tw-2014', HEAD), none);
  assert.notEqual(digest('entry#plans-by-year#2023', 2023, HEAD), none);
  assert.equal(digest('entry#plans-by-year#2024', 2023, HEAD), none);
  assert.notEqual(
    digest('entry#plans-by-year#2023', 2023, HEAD),
    digest('entry#plans-by-year#2023', 2023, { ...HEAD, isHead: false }),
  );
});

test('a table that nobody knows is a mistake of the code', () => {
  assert.throws(() => digestJoinedCell('table#khong-co', archiveOf([])), /No table khong-co/u);
});

test('of a table that says what tells its values apart nothing else counts', () => {
  const told = { name: 'told', make: () => new Map(), tell: (value: unknown) => typeof value };
  const archiveWith = (value: unknown): TrackedArchive => ({
    ...archiveOf([['a', value]]),
    tables: [told],
  });
  for (const cell of ['table#told', 'entry#told#a']) {
    const digest = digestJoinedCell(cell, archiveWith(1));
    assert.equal(digestJoinedCell(cell, archiveWith(2)), digest, cell);
    assert.notEqual(digestJoinedCell(cell, archiveWith('1')), digest, cell);
  }
  const none = digestJoinedCell('entry#told#b', archiveWith(1));
  assert.equal(digestJoinedCell('entry#told#b', archiveWith(2)), none);
});
