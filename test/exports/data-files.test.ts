import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { READING_EXAMPLES, type ReadingExample } from '../../src/exports/examples.ts';
import { bytesOfFile, makeRealData, tableNamed } from './real-data.ts';
import { hasTool, runTool } from './run-tool.ts';

const data = makeRealData();
const folder = mkdtempSync(join(tmpdir(), 'du-lieu-'));
for (const { name } of data.files) writeFileSync(join(folder, name), bytesOfFile(data, name));
after(() => rmSync(folder, { recursive: true }));

test('two builds give the same files, byte for byte', () => {
  const again = makeRealData();
  assert.deepEqual(
    again.files.map(({ name }) => name),
    data.files.map(({ name }) => name),
  );
  for (const { name } of again.files) {
    assert.ok(Buffer.from(bytesOfFile(again, name)).equals(bytesOfFile(data, name)), name);
  }
});

test(
  'sha256sum itself finds every file as listed, and a flipped bit',
  { skip: !hasTool('sha256sum') },
  () => {
    const whole = runTool('sha256sum', ['-c', '--strict', 'SHA256SUMS'], folder);
    assert.equal(whole.status, 0, whole.errors);
    assert.equal(whole.output.match(/: OK$/gmu)?.length, data.files.length - 1);
    const file = join(folder, 'targets.csv');
    const bytes = readFileSync(file);
    const flipped = Buffer.from(bytes);
    flipped[1000] = (flipped[1000] ?? 0) ^ 1;
    writeFileSync(file, flipped);
    const broken = runTool('sha256sum', ['-c', 'SHA256SUMS'], folder);
    writeFileSync(file, bytes);
    assert.equal(broken.status, 1);
    assert.match(broken.output, /^targets\.csv: FAILED$/mu);
  },
);

test('text files are UTF-8 in NFC; CSV begins with a byte order mark and ends lines with CR LF', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const { name } of data.files) {
    if (name === 'archive.sqlite') continue;
    const text = decoder.decode(bytesOfFile(data, name));
    assert.equal(text, text.normalize('NFC'), name);
    assert.equal(text.startsWith('\uFEFF'), name.endsWith('.csv'), name);
    if (name.endsWith('.csv')) assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/u, name);
  }
});

/** How the lines of an example are handed to what runs them. */
const ARGUMENTS: Readonly<Record<ReadingExample['runner'], readonly string[]>> = {
  python3: ['-'],
  sqlite3: ['archive.sqlite'],
  node: ['--input-type=module', '-'],
  R: ['--vanilla', '--quiet', '--no-echo'],
  duckdb: [],
};

const SAYS: Readonly<Record<string, RegExp>> = {
  Python: new RegExp(`^${tableNamed(data, 'targets').rows.length} chỉ tiêu$`, 'mu'),
  'Python, SQLite': /^\/ke-hoach\/\S+#\S+ .*dân tộc/imu,
  sqlite3: /^34-CT\/TW\|/u,
  'Node.js': /^\d+ căn cứ$/mu,
  R: /dat-danh-hieu|lao-dong-tien-tien/u,
  DuckDB: /indicator/u,
};

for (const { tool, runner, lines } of READING_EXAMPLES) {
  test(`the lines for ${tool} do what the page says`, { skip: !hasTool(runner) }, () => {
    const program = runner === 'node' ? process.execPath : runner;
    const run = runTool(program, ARGUMENTS[runner], folder, `${lines.join('\n')}\n`);
    assert.equal(run.status, 0, run.errors);
    const says = SAYS[tool];
    assert.ok(says !== undefined, tool);
    assert.match(run.output, says);
  });
}
