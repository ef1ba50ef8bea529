import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepArrays } from '../../src/archive/kept-arrays.ts';
import { keepComparison, readLastComparison, readReuse } from '../../src/archive/kept-reuse.ts';
import { NOTHING_COMPARED } from '../../src/domain/reuse/comparison.ts';
import { compareAgain } from '../../src/domain/reuse/find-reuse.ts';
import { digestPassages } from '../../src/domain/reuse/passage-digests.ts';

const TEXT = 'Tổ chức thi đua sâu rộng trong toàn ngành, gắn với khen thưởng kịp thời hằng quý';

const KEYS = ['1', '2', '3'];
const FOUND = compareAgain(NOTHING_COMPARED, KEYS, (key) => ({
  id: `plan-${key}`,
  agency: 'x',
  day: '2022',
  digests: digestPassages(key === '3' ? [] : [{ fragment: `d-${key}`, text: TEXT }]),
}));

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-reuse-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was found of passages is known again for the same plans only', () => {
  assert.equal(readReuse(KEYS, folder), null);
  keepComparison(KEYS, FOUND, folder);
  assert.deepEqual(readReuse(KEYS, folder), FOUND.table);
  assert.equal(readReuse(['1', '2'], folder), null);
  keepComparison([], NOTHING_COMPARED, folder);
  assert.deepEqual(readReuse([], folder), NOTHING_COMPARED.table);
  assert.equal(readReuse(KEYS, folder), null, 'only the last is kept');
});

test('what was kept in another form is as good as nothing', () => {
  keepArrays(join(folder, 'reuse.bin'), { form: 0, keys: '', plans: [] }, {});
  assert.equal(readReuse(KEYS, folder), null);
  assert.equal(readLastComparison(KEYS, folder), NOTHING_COMPARED);
});

test('what was cut short is as good as nothing', () => {
  keepComparison(KEYS, FOUND, folder);
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), statSync(join(folder, name)).size - 1);
  assert.equal(readReuse(KEYS, folder), null);
  writeFileSync(join(folder, name), 'ab');
  assert.equal(readReuse(KEYS, folder), null);
  keepComparison(KEYS, FOUND, folder);
  assert.deepEqual(readReuse(KEYS, folder), FOUND.table);
});

test('the last comparison is a beginning for plans of which some were in it', () => {
  assert.equal(readLastComparison(KEYS, folder), NOTHING_COMPARED);
  keepComparison(KEYS, FOUND, folder);
  assert.deepEqual(readLastComparison(['0', '2'], folder), FOUND);
  assert.equal(readLastComparison(['0', '4'], folder), NOTHING_COMPARED);
});
