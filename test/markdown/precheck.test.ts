import assert from 'node:assert/strict';
import { test } from 'node:test';
import { precheckSource, SOURCE_LIMITS } from '../../src/markdown/precheck.ts';

function problemsOf(source: string): string {
  return precheckSource(source, 'test.mdx')
    .map(({ line, column, code }) => `${line}:${column} ${code}`)
    .join(', ');
}

const { bytes, lineLength, nesting, openBrackets } = SOURCE_LIMITS;
const lines = (count: number, line: string): string => `${line}\n`.repeat(count);
const stairs = (count: number, marker: string): string =>
  Array.from({ length: count }, (_, level) => `${'  '.repeat(level)}${marker} a`).join('\n');

const rows: readonly [why: string, source: string, problems: string][] = [
  ['an ordinary plan', '---\nkind: ke-hoach\n---\n\n## I. MỤC TIÊU\n\n- 100% cá nhân\n', ''],
  ['as many bytes as allowed', lines(bytes / 10, 'a'.repeat(9)), ''],
  ['one byte more', `${lines(bytes / 10, 'a'.repeat(9))}a`, '1:1 file-too-large'],
  ['bytes counted, not characters', lines(bytes / 20 + 1, 'ắ'.repeat(7)), '1:1 file-too-large'],
  ['a line as long as allowed', `a\n${'a'.repeat(lineLength)}`, ''],
  ['a longer line', `a\n${'a'.repeat(lineLength + 1)}`, '2:1 line-too-long'],
  ['a NUL', 'a\n b\u0000', '2:3 control-character'],
  ['an escape character', 'a\u001b[31m', '1:2 control-character'],
  ['a control character of the second set', 'a\u009b31m', '1:2 control-character'],
  ['line ends of Windows', 'a\r\nb', '1:2 line-ends-windows'],
  ['a byte order mark', '\ufeffa', '1:1 control-character'],
  ['a right-to-left override', 'số 34\u202eWT/TC-', '1:6 control-character'],
  ['a directional isolate', 'a\u2066b', '1:2 control-character'],
  ['a tab', 'a\tb', ''],
  ['a space that does not break', 'a\u00a0b', ''],
  ['text in NFD', 'a\nChỉ thị'.normalize('NFD'), '2:3 not-nfc'],
  ['text in NFC', 'Chỉ thị', ''],
  ['lists nested as deep as allowed', stairs(nesting, '-'), ''],
  ['lists nested deeper', stairs(nesting + 2, '-'), `${nesting + 2}:1 nesting-too-deep`],
  ['numbered lists nested deeper', stairs(nesting + 2, '1.'), `${nesting + 2}:1 nesting-too-deep`],
  ['markers nested on one line', `${'- '.repeat(nesting + 1)}a`, '1:1 nesting-too-deep'],
  ['quotations nested on one line', `${'>'.repeat(nesting + 1)}a`, '1:1 nesting-too-deep'],
  ['5,000 lists', '- '.repeat(5000), '1:1 nesting-too-deep'],
  ['tags nested deeper', lines(nesting + 1, '<TieuDe>'), `${nesting + 1}:1 nesting-too-deep`],
  ['as many tags one after another', lines(nesting * 4, '<br/>\n\n<TieuDe>\n\n</TieuDe>'), ''],
  [
    'brackets that stay open',
    '['.repeat(openBrackets + 1),
    `1:${openBrackets + 1} nesting-too-deep`,
  ],
  ['20,000 brackets in a line', '{'.repeat(20_000), `1:${openBrackets + 1} nesting-too-deep`],
  ['brackets open in many paragraphs', lines(5000, '(\n'), ''],
  ['a long row of dashes', '-'.repeat(10_000), ''],
  ['a number with many dots', '1.'.repeat(5000), ''],
];

for (const [why, source, problems] of rows) {
  test(`precheck: ${why}`, () => assert.equal(problemsOf(source), problems));
}

test('hostile sources of a megabyte are read in linear time', () => {
  for (const piece of ['- ', '<a', '[', '\u0301', '\\', '>', '1. ', '</', ' ', '<A "']) {
    const line = piece.repeat(Math.floor(18_000 / piece.length));
    const source = `${line}\n`.repeat(Math.floor(900_000 / new TextEncoder().encode(line).length));
    const started = performance.now();
    precheckSource(source, 'test.mdx');
    assert.ok(performance.now() - started < 1000, JSON.stringify(piece));
  }
});
