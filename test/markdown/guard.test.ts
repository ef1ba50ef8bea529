import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlanBody } from '../../src/markdown/parse-plan-body.ts';

/** Codes and places of the problems ("2:1 mdx-esm"), or "ok". */
function problemsOf(source: string): string {
  const parsed = parsePlanBody(source, 'test.mdx');
  if (parsed.ok) return 'ok';
  return parsed.problems.map(({ line, column, code }) => `${line}:${column} ${code}`).join(', ');
}

const refused: readonly [why: string, source: string, problems: string][] = [
  ['what no parser should see', 'a\u0000', '1:2 control-character'],
  ['an import', 'import fs from "node:fs"\n', '1:1 mdx-esm'],
  ['an import of a style', 'a\n\nimport "./a.css"\n', '3:1 mdx-esm'],
  ['an export', 'Văn bản\n\nexport const x = 1\n', '3:1 mdx-esm'],
  ['an export that would run', 'export const x = fs.writeFileSync("a", "b")', '1:1 mdx-esm'],
  ['a default export', 'export default () => null', '1:1 mdx-esm'],
  ['an expression of its own', 'a\n\n{process.env.HOME}', '3:1 mdx-expression'],
  ['an expression among words', 'a {1 + 1} b', '1:3 mdx-expression'],
  ['an expression in a heading', '## a {b}', '1:6 mdx-expression'],
  ['an expression in bold', '**a {b}**', '1:5 mdx-expression'],
  ['an expression in a list', '- a\n- {b}', '2:3 mdx-expression'],
  ['an expression in a cell', '| a |\n| - |\n| {b} |', '3:3 mdx-expression'],
  ['an expression in a component', '<TieuDe>\n\n{a}\n\n</TieuDe>', '3:1 mdx-expression'],
  ['a comment', '{/* ẩn */}', '1:1 mdx-expression'],
  ['a script', '<script>alert(1)</script>', '1:1 mdx-component-unknown'],
  ['an image element', 'a <img src="x" onerror="alert(1)" />', '1:3 mdx-component-unknown'],
  ['a frame', '<iframe src="https://a.vn"></iframe>', '1:1 mdx-component-unknown'],
  ['a style', '<style>a</style>', '1:1 mdx-component-unknown'],
  ['an SVG', '<svg onload="alert(1)" />', '1:1 mdx-component-unknown'],
  ['HTML that would do no harm', 'a <b>b</b>', '1:3 mdx-component-unknown'],
  ['an unknown component', '<BangBieu />', '1:1 mdx-component-unknown'],
  ['a known name in other letters', '<tieuDe>\n\na\n\n</tieuDe>', '1:1 mdx-component-unknown'],
  ['a member of a known name', '<TieuDe.Con />', '1:1 mdx-component-unknown'],
  ['a known name in a namespace', '<x:TieuDe />', '1:1 mdx-component-unknown'],
  ['a fragment', '<>\n\na\n\n</>', '1:1 mdx-component-unknown'],
  ['a name that every object has', '<constructor />', '1:1 mdx-component-unknown'],
  ['the prototype by name', '<__proto__ />', '1:1 mdx-component-unknown'],
  ['a component among words', 'a <TieuDe>b</TieuDe> c', '1:3 mdx-component-unknown'],
  ['a line break with words in it', '<br>a</br>', '1:1 mdx-component-unknown'],
  ['an attribute', '<TieuDe class="a">\n\na\n\n</TieuDe>', '1:1 mdx-attribute'],
  ['a handler', '<TieuDe onClick="alert(1)">\n\na\n\n</TieuDe>', '1:1 mdx-attribute'],
  ['an attribute that is an expression', '<TieuDe a={b} />', '1:1 mdx-attribute'],
  ['spread attributes', '<TieuDe {...a} />', '1:1 mdx-attribute'],
  ['an attribute of a line break', 'a<br style="x"/>b', '1:2 mdx-attribute'],
  ['a javascript link', '[a](javascript:alert(1))', '1:1 link-scheme'],
  ['the same in other letters', '[a](JaVaScRiPt:alert(1))', '1:1 link-scheme'],
  ['the same through entities', '[a](&#106;avascript:alert(1))', '1:1 link-scheme'],
  ['a tab inside the scheme', '[a](<java&#9;script:alert(1)>)', '1:1 link-scheme'],
  ['a space before the scheme', '[a](<&#32;javascript:alert(1)>)', '1:1 link-scheme'],
  ['a data link', '[a](data:text/html,x)', '1:1 link-scheme'],
  ['a vbscript link', '[a](vbscript:x)', '1:1 link-scheme'],
  ['a file link', '[a](file:///etc/passwd)', '1:1 link-scheme'],
  ['a link without scheme to another host', '[a](//a.vn/b)', '1:1 link-scheme'],
  ['the same with a backslash', '[a](/\\a.vn/b)', '1:1 link-scheme'],
  ['the same with a tab', '[a](</&#9;/a.vn/b>)', '1:1 link-scheme'],
  ['the same with a line break', '[a](</&#10;/a.vn/b>)', '1:1 link-scheme'],
  ['a relative link', '[a](b.html)', '1:1 link-scheme'],
  ['a link in a heading', '## [a](javascript:b)', '1:4 link-scheme'],
  ['an image', '![a](https://a.vn/b.png)', '1:1 mdx-node-unknown'],
  ['a quotation block', '> a', '1:1 mdx-node-unknown'],
  ['code', 'a `b`', '1:3 mdx-node-unknown'],
  ['a code block', '```js\na\n```', '1:1 mdx-node-unknown'],
  ['words struck out', '~~a~~', '1:1 mdx-node-unknown'],
  ['frontmatter in TOML', '+++\na = 1\n+++\n\nb', '1:1 mdx-node-unknown'],
  [
    'a link by reference',
    '[a][b]\n\n[b]: javascript:c',
    '1:1 mdx-node-unknown, 3:1 mdx-node-unknown',
  ],
  [
    'several at once, each at its place',
    'a {b}\n\n<c />\n',
    '1:3 mdx-expression, 3:1 mdx-component-unknown',
  ],
  ['a component that is not closed', '<TieuDe>\n\na', '1:1 mdx-syntax'],
  ['a component that is not opened', 'a\n\n</TieuDe>', '3:1 mdx-syntax'],
  ['a bracket that is not closed', 'a { b', '1:3 mdx-syntax'],
  ['an HTML comment', '<!-- a -->', '1:1 mdx-syntax'],
  ['a sign that opens nothing', 'dưới <5%', '1:6 mdx-syntax'],
];

for (const [why, source, problems] of refused) {
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
