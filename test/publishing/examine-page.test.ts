import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examinePage } from '../../src/publishing/examine-page.ts';
import { readTags } from '../../src/publishing/read-tags.ts';

function codesOf(html: string): string[] {
  return examinePage(readTags(html), 'https://kho.example').map((fault) => fault.code);
}

const REFUSED: readonly (readonly [why: string, html: string, code: string])[] = [
  ['a script in the page', '<script>go()</script>', 'site-inline-script'],
  ['a module in the page', '<script type="module">go()</script>', 'site-inline-script'],
  ['a script with both file and text', '<script src="/a.js">go()</script>', 'site-inline-script'],
  ['an import map', '<script type="importmap">{}</script>', 'site-inline-script'],
  ['speculation rules', '<script type="speculationrules">{}</script>', 'site-inline-script'],
  ['a style element', '<style>p{}</style>', 'site-inline-style'],
  ['a style attribute', '<td style="text-align:left">', 'site-inline-style'],
  ['a handler', '<img src="/a.svg" onerror="go()">', 'site-inline-handler'],
  ['a handler in capitals', '<p ONCLICK="go()">', 'site-inline-handler'],
  ['a page inside an attribute', '<iframe srcdoc="x"></iframe>', 'site-inline-handler'],
  ['a javascript link', '<a href="javascript:go()">', 'site-url-scheme'],
  ['a javascript link with a tab in it', '<a href="java&#9;script:go()">', 'site-url-scheme'],
  ['a javascript link behind a space', '<a href=" javascript:go()">', 'site-url-scheme'],
  ['a javascript form', '<form action="javascript:go()">', 'site-url-scheme'],
  [
    'a javascript refresh',
    '<meta http-equiv="refresh" content="0;url=javascript:go()">',
    'site-url-scheme',
  ],
  ['a data link', '<a href="data:text/html,x">', 'site-url-scheme'],
  ['a link to a file of the reader', '<a href="file:///etc/hosts">', 'site-url-scheme'],
  [
    'a script from elsewhere',
    '<script src="https://cdn.example/a.js"></script>',
    'site-outside-resource',
  ],
  [
    'a script from elsewhere without a scheme',
    '<script src="//cdn.example/a.js"></script>',
    'site-outside-resource',
  ],
  [
    'a style sheet from elsewhere',
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    'site-outside-resource',
  ],
  ['an image from elsewhere', '<img src="https://cdn.example/a.png">', 'site-outside-resource'],
  [
    'the second image of a set from elsewhere',
    '<img srcset="/a.png 1x, https://cdn.example/a.png 2x">',
    'site-outside-resource',
  ],
];
for (const [why, html, code] of REFUSED) {
  test(`refused: ${why}`, () => assert.deepEqual(codesOf(html), [code]));
}

const ALLOWED: readonly (readonly [why: string, html: string])[] = [
  ['a script of the site', '<script type="module" src="/_astro/a.js"></script>'],
  ['data for search engines', '<script type="application/ld+json">{"a":1}</script>'],
  ['a style sheet of the site', '<link rel="stylesheet" href="/_astro/a.css">'],
  ['a link to another site', '<a href="https://chinhphu.vn/van-ban">'],
  ['its own canonical address', '<link rel="canonical" href="https://kho.example/nam/">'],
  ['a phone number', '<a href="tel:+842063852000">'],
  ['an image of the site', '<img src="/a.svg" srcset="/a.svg 1x, /b.svg 2x">'],
  ['words that only look like a handler', '<p title="onclick=go()">on="x"</p>'],
  ['an address in the text', '<p>javascript:go()</p>'],
];
for (const [why, html] of ALLOWED) {
  test(`allowed: ${why}`, () => assert.deepEqual(codesOf(html), []));
}
