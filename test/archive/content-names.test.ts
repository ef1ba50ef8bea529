import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listContentNames } from '../../src/archive/content-names.ts';

test('every file is named in order, hidden ones are not, and a link to a file is one', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['plans/cao-bang/2023', 'plans-cu', '.git']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const name of ['plans/cao-bang/2023/a.mdx', 'plans-cu/b.mdx', '.git/c', 'plans/.d.mdx']) {
    writeFileSync(join(folder, name), 'x');
  }
  symlinkSync(join(folder, 'plans-cu/b.mdx'), join(folder, 'plans/cao-bang/2023/b.mdx'));
  symlinkSync(join(folder, 'khong-co.mdx'), join(folder, 'plans/cao-bang/2023/c.mdx'));
  // A walk that follows it never ends.
  symlinkSync(folder, join(folder, 'plans/cao-bang/2024'));
  assert.deepEqual(listContentNames(folder), [
    'plans-cu/b.mdx',
    'plans/cao-bang/2023/a.mdx',
    'plans/cao-bang/2023/b.mdx',
  ]);
});
