import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PROJECT_DIR } from '../project/source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'citations-'));
after(() => rmSync(folder, { recursive: true }));

const TEXT = 'Chỉ thị số 34/CT-TW, ngày 07/4/2014 của Bộ Chính trị; Luật Thi đua, khen thưởng.';

interface Run {
  readonly code: number | null;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly stderr: string;
}

function runCitations(args: readonly string[], input = ''): Run {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/citations.ts', ...args],
    { cwd: PROJECT_DIR, input, encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code: status, lines: lines.map((line) => JSON.parse(line)), stderr };
}

test('standard input gives one JSON line per citation, with the published keys', () => {
  const { code, lines } = runCitations([], TEXT);
  assert.equal(code, 0);
  assert.equal(lines.length, 1);
  const [line] = lines;
  assert.deepEqual(
    {
      ...line,
      evidence: Array.isArray(line?.['evidence']),
      contradictions: Array.isArray(line?.['contradictions']),
    },
    {
      file: '-',
      start: 0,
      end: 19,
      surface: 'Chỉ thị số 34/CT-TW',
      kind: 'number',
      type: 'Chỉ thị',
      numberAsWritten: '34/CT-TW',
      number: '34-CT/TW',
      date: '2014-04-07',
      issuer: 'Bộ Chính trị',
      title: null,
      family: 'party',
      repairs: [{ rule: 'separator-order', written: '34/CT-TW', canonical: '34-CT/TW' }],
      nestedIn: null,
      work: 'ct-34-tw-2014',
      candidates: [],
      evidence: true,
      contradictions: true,
    },
  );
});

test('--all adds laws that are named without number and date', () => {
  const { lines } = runCitations(['--all'], TEXT);
  assert.deepEqual(
    lines.map(({ surface, work }) => [surface, work]),
    [
      ['Chỉ thị số 34/CT-TW', 'ct-34-tw-2014'],
      ['Luật Thi đua, khen thưởng', 'luat-tdkt'],
    ],
  );
});

test('--province and --date say whose text it is and of when', () => {
  const text = 'Chỉ thị số 01/CT-UBND ngày 12/01/2023 của UBND tỉnh';
  const [unknown] = runCitations([], text).lines;
  assert.equal(unknown?.['work'], null);
  const { lines } = runCitations(['--province', 'binh-thuan', '--date', '2022-12-31'], text);
  assert.equal(lines[0]?.['work'], 'ct-01-ubnd-binh-thuan-2023');
  assert.deepEqual(lines[0]?.['contradictions'], [
    { kind: 'younger-than-citing', dated: '2023-01-12' },
  ]);
  assert.equal(runCitations(['--province', 'khong-co'], text).code, 2);
  assert.equal(runCitations(['--date', '12/01/2023'], text).code, 2);
});

test('each file is named in its lines, and offsets count from its own start', () => {
  const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  for (const file of files) writeFileSync(file, `\n${TEXT}`);
  const { lines } = runCitations(files);
  assert.deepEqual(
    lines.map(({ file, start }) => [file, start]),
    files.map((file) => [file, 1]),
  );
});

test('a text without citations gives nothing', () => {
  assert.deepEqual(runCitations([], 'Không viện dẫn văn bản nào.'), {
    code: 0,
    lines: [],
    stderr: '',
  });
});

test('a file that is not there is told in one line', () => {
  const { code, stderr } = runCitations([join(folder, 'khong-co.txt')]);
  assert.equal(code, 2);
  assert.match(stderr, /khong-co\.txt/u);
  assert.equal(stderr.trim().split('\n').length, 1);
});

test('an unknown option is wrong usage', () => {
  assert.equal(runCitations(['--khong-co']).code, 2);
});
