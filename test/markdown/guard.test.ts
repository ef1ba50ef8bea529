import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';
import { HOSTILE_PLANS } from './hostile-plans.ts';

/** Codes and places of the problems ("2:1 mdx-esm"), or "ok". */
function problemsOf(source: string): string {
  const parsed = parsePlanBody(source, 'test.mdx');
  if (parsed.ok) return 'ok';
  return parsed.problems.map(({ line, column, code }) => `${line}:${column} ${code}`).join(', ');
}

for (const [why, source, problems] of HOSTILE_PLANS) {
  test(`refuses ${why}`, () => assert.equal(problemsOf(source), problems));
}

const accepted: readonly [why: string, source: string][] = [
  ['escaped brackets', 'a \\{process.env.HOME\\} b'],
  ['a closing bracket alone', '- } (Báo cáo)'],
  ['an escaped tag', '\\<script>alert(1)\\</script>'],
  ['a tag written with entities', '&lt;script&gt;'],
  ['a sign between spaces', 'số < 5 và > 3'],
  ['words that begin like an import', 'important: nhập khẩu'],
  ['the word import inside a line', 'a import b'],
  ['every known component', '<DauVanBan>\n\na\n\n</DauVanBan>\n\n<ChuKy>\n\nb\n\n</ChuKy>'],
  ['a line break in a cell', '| a<br/>b |\n| - |'],
  ['a web link', '[a](https://a.vn/b?c=d#e)'],
  ['a mail link', '[a](mailto:b@a.vn)'],
  ['a phone link', '[a](tel:+842553822222)'],
  ['a link inside the site', '[a](/van-ban/ct-34-tw-2014/)'],
  ['a link inside the page', '[a](#muc-i)'],
  ['words that look like a scheme', 'javascript:alert(1)'],
];

for (const [why, source] of accepted) {
  test(`accepts ${why}`, () => assert.equal(problemsOf(source), 'ok'));
}

test('marks nested deeper than any walk could go are refused, not a crash', () => {
  const opened = `${'*a **a '.repeat(500)}\n`.repeat(100);
  const closed = `${'a** a* '.repeat(500).trimEnd()}\n`.repeat(100);
  const started = performance.now();
  assert.match(problemsOf(opened + closed), /nesting-too-deep/u);
  assert.ok(performance.now() - started < 5000);
});

test('there are at least sixty hostile plans', () => assert.ok(HOSTILE_PLANS.length >= 60));

test('a problem quotes the beginning of what it refuses', () => {
  const quoted = (source: string): string => {
    const parsed = parsePlanBody(source, 'test.mdx');
    return parsed.ok ? '' : (parsed.problems[0]?.values['source'] ?? '');
  };
  assert.equal(quoted(`{${'a'.repeat(30)}}`), 'a'.repeat(30));
  const long = quoted(`{${'a'.repeat(100)}}`);
  assert.match(long, /^a+…$/u);
  assert.equal(long.length, 61);
});
