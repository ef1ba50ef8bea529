import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompressFiles } from '../../../src/publishing/serving/precompress.ts';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';

const WORDS = 'Chỉ tiêu thi đua. '.repeat(200);
/** 4,096 bytes without any pattern: the same ones in every run. */
const NOISE = Buffer.from(
  Array.from({ length: 4096 }, (_, i) => Math.floor(1e6 * Math.abs(Math.sin(i + 1))) % 256),
);

test('what becomes smaller gets both forms, the same ones in every run', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'compressed-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const files: Readonly<Record<string, string | Buffer>> = {
    'index.html': WORDS,
    'du-lieu/SHA256SUMS': WORDS,
    'du-lieu/archive.sqlite': WORDS,
    'small.html': 'Năm 2023',
    'noise.txt': NOISE,
    'fonts/a.woff2': WORDS,
    'ban-goc/a.zip': WORDS,
    'no-ending': WORDS,
  };
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
  const written = await precompressFiles(root, Object.keys(files));
  const added = listSiteFiles(root).filter((file) => !(file in files));
  assert.deepEqual(added, [
    'du-lieu/SHA256SUMS.br',
    'du-lieu/SHA256SUMS.gz',
    'du-lieu/archive.sqlite.br',
    'du-lieu/archive.sqlite.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  assert.equal(written, added.length);
  const read = (file: string): Buffer => readFileSync(join(root, file));
  assert.equal(brotliDecompressSync(read('index.html.br')).toString(), WORDS);
  assert.equal(gunzipSync(read('index.html.gz')).toString(), WORDS);

  const before = added.map(read);
  await precompressFiles(root, Object.keys(files));
  assert.deepEqual(added.map(read), before);
});
