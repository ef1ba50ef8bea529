import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PressedPage, type PageFrame } from '../../../src/publishing/press/pressed-page.ts';
import { maybeRenderHead } from '../../../src/publishing/press/runtime.ts';
import { renderByPress, type Body } from './both-runtimes.ts';

const FRAME: PageFrame = {
  site: 'https://kho.example',
  head: '<link>',
  hasHead: true,
  doctype: '<!DOCTYPE html>',
  printScript: () => '',
};

const HEADS: readonly (readonly [what: string, body: Body, printed: string])[] = [
  ['at the end of <head>', (r) => r.render`<head>${r.renderHead()}</head>`, '<head>[css]</head>'],
  ['only once', (r) => r.render`${r.renderHead()}|${r.renderHead()}`, '[css]|'],
  [
    'before the first element where there is no <head>',
    (r, page) => r.render`${r.maybeRenderHead(page)}<p>${r.maybeRenderHead(page)}</p>`,
    '[css]<p></p>',
  ],
];
for (const [what, body, printed] of HEADS) {
  test(`style sheets stand ${what}`, async () => {
    assert.equal(await renderByPress(body, '[css]'), printed);
  });
}

const SCRIPTS: readonly (readonly [what: string, body: Body, printed: string])[] = [
  [
    'where it is met first',
    (r, page) => {
      const later = r.renderScript(page, 'a');
      return r.render`1${r.renderScript(page, 'a')}2${later}${r.renderScript(page, 'b')}`;
    },
    '1<script src="a"></script>2<script src="b"></script>',
  ],
  [
    'before an element whose name is a value',
    (r, page) =>
      r.render`1${r.renderComponent(page, 'Tag', 'p', {}, { default: () => r.render`2${r.renderScript(page, 'a')}` })}`,
    '1<script src="a"></script><p>2</p>',
  ],
  [
    'in every template, for its content is no part of the page yet',
    (r, page) =>
      r.render`${r.templateEnter()}${r.renderScript(page, 'a')}${r.templateExit()}|${r.renderScript(page, 'a')}`,
    '<script src="a"></script>|<script src="a"></script>',
  ],
];
for (const [what, body, printed] of SCRIPTS) {
  test(`a script stands ${what}`, async () => {
    assert.equal(await renderByPress(body), printed);
  });
}

test('where there is a <head>, no element stands for it', () => {
  const page = new PressedPage(FRAME, { url: 'https://kho.example/a/', params: {} });
  assert.equal(maybeRenderHead(page), '');
});

test('a page begins with its doctype, once', () => {
  const page = new PressedPage(FRAME, { url: 'https://kho.example/a/', params: {} });
  assert.equal(page.finish('<html>'), '<!DOCTYPE html><html>');
  assert.equal(page.finish('<!doctype html><html>'), '<!doctype html><html>');
});

test('a site without a configured host has none', () => {
  const request = { url: 'http://localhost/', params: {} };
  const page = new PressedPage({ ...FRAME, site: null }, request);
  assert.equal(page.createAstro({}, {}).site, undefined);
});

test('the character that bounds marks is refused in a text', () => {
  const page = new PressedPage(FRAME, { url: 'https://kho.example/a/', params: {} });
  assert.throws(() => page.finish('a\0b'), /U\+0000/u);
});

test('a component finds its address, parameters, properties and slots, and nothing that needs a server', () => {
  const page = new PressedPage(FRAME, {
    url: 'https://kho.example/nam/2023/',
    params: { year: '2023' },
  });
  const global = page.createAstro({ a: 1 }, { head: () => '' });
  assert.equal(global.url.pathname, '/nam/2023/');
  assert.equal(global.site?.href, 'https://kho.example/');
  assert.deepEqual(global.params, { year: '2023' });
  assert.deepEqual(global.props, { a: 1 });
  assert.deepEqual([global.slots.has('head'), global.slots.has('default')], [true, false]);
  assert.throws(() => (global as unknown as { request: unknown }).request, /Astro\.request/u);
});
