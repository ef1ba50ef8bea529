import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PlanCache } from '../../src/archive/plan-cache.ts';
import { findReuse } from '../../src/domain/reuse/find-reuse.ts';
import { digestPassages } from '../../src/domain/reuse/passage-digests.ts';

const TEXT = 'Tổ chức thi đua sâu rộng trong toàn ngành, gắn với khen thưởng kịp thời hằng quý';

test('what was found of passages is known again for the same plans only', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const found = findReuse(
    ['a', 'b', 'c'].map((id) => ({
      id,
      agency: 'x',
      day: '2022',
      digests: digestPassages(id === 'c' ? [] : [{ fragment: `d-${id}`, text: TEXT }]),
    })),
  );
  const cache = new PlanCache(folder);
  assert.equal(cache.readReuse(['1', '2', '3']), null);
  cache.writeReuse(['1', '2', '3'], found);
  assert.deepEqual(cache.readReuse(['1', '2', '3']), found);
  assert.equal(cache.readReuse(['1', '2']), null);
  cache.writeReuse([], findReuse([]));
  assert.deepEqual(cache.readReuse([]), findReuse([]));
  assert.equal(cache.readReuse(['1', '2', '3']), null, 'only the last is kept');
  cache.close();
});
