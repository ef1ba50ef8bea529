import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readPlainYaml } from '../../src/archive/read-plain-yaml.ts';
import { PROJECT_DIR, listProjectFiles } from '../project/source-files.ts';

const PARSING = { version: '1.2', schema: 'core', maxAliasCount: 0 } as const;

const READ: readonly (readonly [source: string, value: unknown])[] = [
  ['a: b', { a: 'b' }],
  [
    'a: Căn cứ Chỉ thị số 34-CT/TW, ngày 07/4/2014;',
    { a: 'Căn cứ Chỉ thị số 34-CT/TW, ngày 07/4/2014;' },
  ],
  ['a: 2023-03-01', { a: '2023-03-01' }],
  ['a: 12', { a: 12 }],
  ['a: -0.5', { a: -0.5 }],
  ['a: no', { a: 'no' }],
  ['a: true', { a: true }],
  ['a: "Số: 16/KH"', { a: 'Số: 16/KH' }],
  ['a: "x\\ny"  ', { a: 'x\ny' }],
  ["a: 'it''s'", { a: "it's" }],
  ['a: []', { a: [] }],
  ['a:\n  b: 1\n  c: 2\nd: 3', { a: { b: 1, c: 2 }, d: 3 }],
  ['a:\n- b\n- c\nd: e', { a: ['b', 'c'], d: 'e' }],
  ['a:\n  - b: 1\n    c:\n      - 2\n  - b: 3', { a: [{ b: 1, c: [2] }, { b: 3 }] }],
  ['# why\na: b\n\n  # more\nc: d\n', { a: 'b', c: 'd' }],
  ['- a\n- b', ['a', 'b']],
];
for (const [source, value] of READ) {
  test(`read: ${JSON.stringify(source)}`, () => {
    assert.deepEqual(readPlainYaml(source)?.value, value);
    assert.deepEqual(parse(source, PARSING), value);
  });
}

const LEFT: readonly (readonly [why: string, source: string])[] = [
  ['nothing', ''],
  ['a comment only', '# a'],
  ['a key twice', 'a: 1\na: 2'],
  ['a value without a key', 'a'],
  ['a key of other letters', 'số: 1'],
  ['no value', 'a:\nb: 1'],
  ['an anchor', 'a: &x 1'],
  ['an alias', 'a: *x'],
  ['a tag', 'a: !!str 1'],
  ['a block text', 'a: |\n  b'],
  ['a value over two lines', 'a: b\n  c'],
  ['a quoted value over two lines', 'a: "b\n  c"'],
  ['an escape that JSON does not know', 'a: "\\x41"'],
  ['a list in brackets', 'a: [1, 2]'],
  ['a map in braces', 'a: {}'],
  ['a comment behind a value', 'a: b # c'],
  ['a colon inside', 'a: b: c'],
  ['a colon at the end', 'a: b:'],
  ['a number in another form', 'a: 0x1F'],
  ['a number with an exponent', 'a: 1e5'],
  ['leading zeros', 'a: 007'],
  ['a point first', 'a: .5'],
  ['an infinity', 'a: .inf'],
  ['a null', 'a: ~'],
  ['a tab', 'a:\tb'],
  ['a carriage return', 'a: b\r\nc: d'],
  ['two documents', 'a: b\n---\nc: d'],
  ['a list in a list', '- - a'],
  ['an indentation that fits nothing', 'a:\n    b: 1\n  c: 2'],
  ['an item outside of the list', 'a: 1\n- b'],
  ['a question key', '? a\n: b'],
];
for (const [why, source] of LEFT) {
  test(`left to the parser: ${why}`, () => {
    assert.equal(readPlainYaml(source), null);
  });
}

test('what is read is what the parser reads, for every entry of the project', () => {
  const files = listProjectFiles('content').filter((file) => /\.(?:ya?ml|mdx)$/u.test(file));
  const sources = files.map((file) => {
    const source = readFileSync(`${PROJECT_DIR}${file}`, 'utf8');
    return file.endsWith('.mdx')
      ? (source.split('\n---\n')[0]?.replace(/^---\n/u, '') ?? '')
      : source;
  });
  let read = 0;
  for (const [index, source] of sources.entries()) {
    const plain = readPlainYaml(source);
    if (plain === null) continue;
    read++;
    assert.deepEqual(plain.value, parse(source, PARSING), files[index]);
  }
  assert.ok(read > 0);
});

const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'no',
    'null',
    '~',
    '1e5',
    '0x1',
    '2023-01-01',
    'a: b',
    'a #b',
    '- a',
    '"',
    "'",
    ' a ',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const tree = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  map: fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,6}$/u), tie('value'), {
    maxKeys: 4,
  }),
}));

test('what is read is what the parser reads, whatever is written', () => {
  fc.assert(
    fc.property(tree['map'], fc.constantFrom(0, 20, 80), (value, lineWidth) => {
      const source = stringify(value, { lineWidth });
      const plain = readPlainYaml(source);
      if (plain !== null) assert.deepEqual(plain.value, parse(source, PARSING));
    }),
    { numRuns: 2_000 },
  );
});

test('what is read is what the parser reads, however lines are broken', () => {
  const piece = fc.constantFrom(
    'a:',
    'b:',
    ' ',
    '  ',
    '- ',
    'c',
    '1',
    '"',
    "'",
    '\n',
    ':',
    '#',
    '[]',
    'true',
    '\u00a0',
    '\u2028',
    'é',
    '- b:',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const source = pieces.join('');
      const plain = readPlainYaml(source);
      if (plain !== null)
        assert.deepEqual(plain.value, parse(source, PARSING), JSON.stringify(source));
    }),
    { numRuns: 20_000 },
  );
});
