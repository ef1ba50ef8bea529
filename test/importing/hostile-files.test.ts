import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { CATALOG } from '../../src/checks/catalog.ts';
import { runImport } from '../../src/importing/run-import.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { listHostileFiles } from './hostile-files.ts';

/** No refusal may take longer. Seconds; the machine may be busy. */
const SLOWEST = 20;

const samples = listHostileFiles();
let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('there are enough samples', () => {
  assert.ok(samples.length >= 60, String(samples.length));
});

for (const [index, { why, name, content, codes }] of samples.entries()) {
  test(`refused: ${why}`, async () => {
    const file = join(folder, `${index}-${name}`);
    writeFileSync(file, content);
    const listed = readdirSync(folder);
    const start = performance.now();
    const answer = await runImport({
      file,
      contentDir: join(PROJECT_DIR, 'content'),
      overrides: {},
    });
    const seconds = (performance.now() - start) / 1_000;
    assert.ok(!answer.ok, 'the file was read');
    const [refusal] = answer.refusals;
    assert.ok(
      codes.includes(refusal?.code ?? ''),
      `${refusal?.code} instead of ${codes.join(', ')}`,
    );
    assert.ok(Object.hasOwn(CATALOG, refusal?.code ?? ''));
    assert.ok(seconds < SLOWEST, `${seconds.toFixed(1)} s`);
    assert.deepEqual(readdirSync(folder), listed);
  });
}
