import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepReuse, readReuse } from '../../src/archive/kept-reuse.ts';
import { findReuse } from '../../src/domain/reuse/find-reuse.ts';
import { digestPassages } from '../../src/domain/reuse/passage-digests.ts';

const TEXT = 'Tổ chức thi đua sâu rộng trong toàn ngành, gắn với khen thưởng kịp thời hằng quý';

const FOUND = findReuse(
  ['a', 'b', 'c'].map((id) => ({
    id,
    agency: 'x',
    day: '2022',
    digests: digestPassages(id === 'c' ? [] : [{ fragment: `d-${id}`, text: TEXT }]),
  })),
);
const KEYS = ['1', '2', '3'];

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-reuse-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was found of passages is known again for the same plans only', () => {
  assert.equal(readReuse(KEYS, folder), null);
  keepReuse(KEYS, FOUND, folder);
  assert.deepEqual(readReuse(KEYS, folder), FOUND);
  assert.equal(readReuse(['1', '2'], folder), null);
  keepReuse([], findReuse([]), folder);
  assert.deepEqual(readReuse([], folder), findReuse([]));
  assert.equal(readReuse(KEYS, folder), null, 'only the last is kept');
});

test('what was cut short is as good as nothing', () => {
  keepReuse(KEYS, FOUND, folder);
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), statSync(join(folder, name)).size - 1);
  assert.equal(readReuse(KEYS, folder), null);
  writeFileSync(join(folder, name), 'ab');
  assert.equal(readReuse(KEYS, folder), null);
  keepReuse(KEYS, FOUND, folder);
  assert.deepEqual(readReuse(KEYS, folder), FOUND);
});
