import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTags } from '../../src/publishing/read-tags.ts';

/** The tags in a short form: `name attribute=value | raw text`. */
function showTags(html: string): string[] {
  return readTags(html).map(({ name, attributes, rawText }) => {
    const shown = [...attributes].map(([key, value]) => ` ${key}=${value}`).join('');
    return `${name}${shown}${rawText === '' ? '' : ` | ${rawText}`}`;
  });
}

const ROWS: readonly (readonly [why: string, html: string, tags: readonly string[]])[] = [
  ['a plain link', '<p>Xem <a href="/nam/2023/">năm 2023</a></p>', ['p', 'a href=/nam/2023/']],
  ['all three kinds of quotes', `<a id="x" href='/y/' rel=z>`, ['a id=x href=/y/ rel=z']],
  ['names are folded, values are not', '<A HREF="/Nam/">', ['a href=/Nam/']],
  ['an attribute without a value', '<script defer src="/a.js">', ['script defer= src=/a.js']],
  ['the first of two equal attributes counts', '<a href="/a/" href="/b/">', ['a href=/a/']],
  ['spaces and line breaks around "="', '<a\n href\t=\n"/a/">', ['a href=/a/']],
  ['">" inside quotes', '<a title="a > b" href="/c/">', ['a title=a > b href=/c/']],
  ['a slash between attributes', '<img/src="/a.svg"/onerror="b">', ['img src=/a.svg onerror=b']],
  ['a comment hides tags', '<!-- <a href="/a/"> --><b>', ['b']],
  ['the shortest comments end at once', '<!--><a><!---><b>', ['a', 'b']],
  ['"--!>" ends a comment too', '<!-- x --!><a>', ['a']],
  ['a comment that never ends hides the rest', '<a><!-- <b>', ['a']],
  ['text of a script is no markup', '<script>a<b</script><i>', ['script | a<b', 'i']],
  ['text of a title is no markup', '<title>1 <b 2</title><i>', ['title | 1 <b 2', 'i']],
  ['only its own end tag ends a script', '<script></b></SCRIPT ><i>', ['script | </b>', 'i']],
  ['a script that never ends takes the rest', '<script>x<b>', ['script | x<b>']],
  ['"<" before a digit or space is text', 'a < b <1> <a>', ['a']],
  ['an end tag is no start tag', '</a><b>', ['b']],
  ['a doctype is no tag', '<!doctype html><html lang="vi">', ['html lang=vi']],
  ['references in values', '<a href="?a=1&amp;b=&#x27;&#39;">', ["a href=?a=1&b=''"]],
  ['a hidden scheme', '<a href="javascript&colon;x">', ['a href=javascript:x']],
  ['an unknown reference stays', '<a href="?a&copy=1">', ['a href=?a&copy=1']],
  ['a reference beyond Unicode stays', '<a href="&#x110000;">', ['a href=&#x110000;']],
  ['an unclosed tag at the end', '<a href="/a/"', ['a href=/a/']],
];

for (const [why, html, tags] of ROWS) {
  test(`tags: ${why}`, () => assert.deepEqual(showTags(html), tags));
}

test('a tag knows where it stands', () => {
  assert.deepEqual(
    readTags('đây <a><b>').map((tag) => tag.offset),
    [4, 7],
  );
});

test('pages made to slow a reader down are read in one pass', () => {
  const started = performance.now();
  for (const piece of [
    '<',
    '<a ',
    '<a b=',
    '<!-',
    '<!--',
    '<a/',
    "<a b='",
    '<script',
    '&#',
    '</',
  ]) {
    readTags(piece.repeat(100_000));
  }
  assert.ok(performance.now() - started < 2_000);
});
