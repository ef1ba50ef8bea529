import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseYaml, readYamlFile, type YamlReading } from '../../src/archive/read-yaml-file.ts';

function summarise(reading: YamlReading): string {
  if (reading.ok) return JSON.stringify(reading.value);
  return reading.problems.map(({ code, line, column }) => `${code}@${line}:${column}`).join(' ');
}

const bomb = `a: &a [x, x]\n${'bcdefghij'
  .split('')
  .map((key, i) => `${key}: &${key} [${`*${'abcdefghij'.charAt(i)}, `.repeat(10)}]`)
  .join('\n')}\n`;

const ROWS: readonly (readonly [string, string, string])[] = [
  [
    'words that YAML 1.1 took for something else',
    'a: no\nb: 2023-01-02\nc: 12:30',
    '{"a":"no","b":"2023-01-02","c":"12:30"}',
  ],
  ['numbers', 'a: 05\nb: 97.5\nc: "05"', '{"a":5,"b":97.5,"c":"05"}'],
  ['an empty file', '', 'null'],
  ['a byte order mark is invisible', '\uFEFFa: 1', 'control-character@1:1'],
  ['a merge key is an ordinary key', 'a: 1\n<<: 2', '{"a":1,"<<":2}'],
  ['an alias bomb', bomb, /^yaml-alias@1:7 /u.source],
  ['one anchor', 'a: &x 1\nb: 2', 'yaml-alias@1:7'],
  ['an anchor and its alias', 'a: &x 1\nb: *x', 'yaml-alias@1:7 yaml-alias@2:4'],
  ['a tag of a language', "a: !!js/function 'x'", 'yaml-tag@1:18'],
  ['a tag of YAML itself', 'a: !!str 1', 'yaml-tag@1:10'],
  ['a key given twice', 'a: 1\nb: 2\na: 3', 'yaml-syntax@3:1'],
  ['a tab as indentation', 'a:\n\tb: 1', 'yaml-syntax@2:1'],
  ['two documents', 'a: 1\n---\nb: 2', 'yaml-syntax@2:1'],
  ['an unclosed quotation', 'a: "x\nb: 2\n', 'yaml-syntax@3:1'],
  ['two errors are both reported', 'a: 1\na: 2\nb: &x 3', 'yaml-syntax@2:1 yaml-alias@3:7'],
  ['lists 20,000 deep', `a: ${'['.repeat(20_000)}`, 'nesting'],
  ['a line of 1 MB', `a: ${'x'.repeat(999_000)}`, 'line-too-long@1:1'],
  ['2 MB', `a: x\n`.repeat(400_000), 'file-too-large@1:1'],
  ['decomposed tone marks', 'a: tháng'.normalize('NFD'), 'not-nfc@1:6'],
];

for (const [name, source, expected] of ROWS) {
  test(name, () => {
    const started = performance.now();
    const actual = summarise(parseYaml(source, 'a.yaml'));
    if (expected === 'nesting') assert.match(actual, /nesting-too-deep|line-too-long|yaml-syntax/u);
    else if (expected.startsWith('^')) assert.match(actual, new RegExp(expected, 'u'));
    else assert.equal(actual, expected);
    assert.ok(performance.now() - started < 1000, 'a refusal must be quick');
  });
}

test('a key named __proto__ changes no prototype', () => {
  const reading = parseYaml('__proto__: {polluted: true}\nb: 1', 'a.yaml');
  assert.ok(reading.ok);
  assert.deepEqual(Object.keys(reading.value as object), ['__proto__', 'b']);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.equal((reading.value as Record<string, unknown>)['polluted'], undefined);
});

test('a field is located at its key, an absent one at what is around it', () => {
  const reading = parseYaml('# note\na: 1\nlist:\n  - x: 1\n  - y:\n      z: 2\n', 'a.yaml');
  assert.ok(reading.ok);
  const at = (...path: (string | number)[]): string => {
    const { line, column } = reading.locate(path);
    return `${line}:${column}`;
  };
  assert.equal(at('a'), '2:1');
  assert.equal(at('list', 1), '5:5');
  assert.equal(at('list', 1, 'y', 'z'), '6:7');
  assert.equal(at('list', 1, 'y', 'missing'), '5:5');
  assert.equal(at('missing'), '2:1');
  assert.equal(at('list', 9), '3:1');
});

test('a file that is not UTF-8 is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yaml-'));
  try {
    const path = join(folder, 'a.yaml');
    writeFileSync(path, Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]));
    assert.equal(summarise(readYamlFile(path, 'a.yaml')), 'not-utf8@1:1');
    writeFileSync(path, 'a: Cao Bằng\n');
    assert.equal(summarise(readYamlFile(path, 'a.yaml')), '{"a":"Cao Bằng"}');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
