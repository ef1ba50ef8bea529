import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepLastUsed, useKept } from '../../src/publishing/keep-last-used.ts';

test('the versions that were used last are kept, and what is still being made, but not for ever', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const [minute, name] of ['c', 'a', 'd', 'b', 'e.123'].entries()) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'page.mjs'), '');
    const used = new Date(Date.UTC(2026, 0, 1, 0, minute));
    utimesSync(join(folder, name), used, used);
  }
  mkdirSync(join(folder, 'f.124'));
  keepLastUsed(folder, 5);
  assert.deepEqual(readdirSync(folder).sort(), ['a', 'b', 'c', 'd', 'f.124']);
  keepLastUsed(folder, 2);
  assert.deepEqual(readdirSync(folder).sort(), ['b', 'd', 'f.124']);
});

test('what is used counts as used now, and what is not kept is not made by it', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'versions-'));
  t.after(() => rmSync(folder, { recursive: true }));
  for (const name of ['old', 'new']) {
    writeFileSync(join(folder, name), '');
    const used = new Date(Date.UTC(2026, 0, name === 'old' ? 1 : 2));
    utimesSync(join(folder, name), used, used);
  }
  assert.equal(useKept(join(folder, 'old')), true);
  assert.equal(useKept(join(folder, 'other')), false);
  keepLastUsed(folder, 1);
  assert.deepEqual(readdirSync(folder), ['old']);
});
