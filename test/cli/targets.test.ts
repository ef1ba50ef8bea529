import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PROJECT_DIR } from '../project/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'targets-'));
after(() => rmSync(folder, { recursive: true }));

const TEXT = [
  'II. CHỈ TIÊU',
  '- Từ 15% cá nhân đạt Chiến sĩ thi đua cơ sở/LĐTT.',
  '- Năm 2025 đạt 90% hộ có nước sạch.',
].join('\n');

interface Run {
  readonly code: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly stderr: string;
}

function runTargets(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/targets.ts', ...args], {
    cwd: PROJECT_DIR,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code: status, lines: lines.map((line) => JSON.parse(line)), stderr };
}

test('standard input gives one JSON line per target, with the published keys', () => {
  const { code, lines } = runTargets([], TEXT);
  assert.equal(code, 0);
  assert.equal(lines.length, 2);
  assert.deepEqual(lines[0], {
    file: '-',
    start: 15,
    end: 61,
    surface: 'Từ 15% cá nhân đạt Chiến sĩ thi đua cơ sở/LĐTT',
    subject: 'cá nhân',
    indicator: 'ca-nhan-chien-si-thi-dua-co-so',
    comparator: '>=',
    value: 15,
    valueMax: null,
    unit: '%',
    denominator: 'LĐTT',
    level: null,
    hedge: null,
    due: null,
    dueWords: null,
    kind: 'chi-tieu',
    section: 'II. CHỈ TIÊU',
    order: 1,
  });
});

test('the year of the plan turns figures of earlier years into achievements', () => {
  assert.equal(runTargets(['--year', '2026'], TEXT).lines.length, 1);
});

test('files are named in what is printed, in the order given', () => {
  const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, TEXT);
  const { lines } = runTargets(files);
  assert.deepEqual(
    lines.map(({ file }) => file),
    files.flatMap((file) => [file, file]),
  );
});

test('a text without targets prints nothing and is no error', () => {
  assert.deepEqual(runTargets([], 'Kính gửi các phòng.'), { code: 0, lines: [], stderr: '' });
});

test('a file that cannot be read and a year that is none are wrong usage', () => {
  assert.equal(runTargets([join(folder, 'missing.txt')]).code, 2);
  assert.equal(runTargets(['--year', 'nay'], TEXT).code, 2);
});
