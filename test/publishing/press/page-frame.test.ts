import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  frameRoute,
  type CompiledManifest,
  type CompiledRoute,
} from '../../../src/publishing/press/page-frame.ts';

const ROOT = '/srv/kho/';

function compile(manifest: Partial<CompiledManifest> = {}): CompiledManifest {
  return {
    rootDir: pathToFileURL(ROOT),
    base: '/',
    compressHTML: true,
    routes: [],
    componentMetadata: new Map(),
    inlinedScripts: new Map(),
    entryModules: {},
    ...manifest,
  };
}

function compileRoute(route: Partial<CompiledRoute> = {}): CompiledRoute {
  const routeData = { route: '/nam', component: 'src/pages/nam/index.astro' };
  return { routeData, styles: [], scripts: [], ...route };
}

test('style sheets stand once each, below the folder of the site', () => {
  const styles = ['_astro/a.css', '_astro/b.css', '_astro/a.css'].map((src) => ({
    type: 'external',
    src,
  }));
  const lines = ['a', 'b'].map((name) => `<link rel="stylesheet" href="/kho/_astro/${name}.css">`);
  for (const base of ['/kho', '/kho/']) {
    const whole = frameRoute(compile({ base }), compileRoute({ styles }));
    assert.equal(whole.head, lines.join(''));
    const spaced = frameRoute(compile({ base, compressHTML: false }), compileRoute({ styles }));
    assert.equal(spaced.head, lines.join('\n'));
  }
});

test('the doctype stands in a line of its own where HTML is not compressed', () => {
  assert.equal(frameRoute(compile(), compileRoute()).doctype, '<!DOCTYPE html>');
  const spaced = frameRoute(compile({ compressHTML: false }), compileRoute());
  assert.equal(spaced.doctype, '<!DOCTYPE html>\n');
});

test('a page knows its host, and whether it has a head, where that was compiled', () => {
  const bare = frameRoute(compile(), compileRoute());
  assert.deepEqual([bare.site, bare.hasHead], [null, false]);
  const path = join(ROOT, 'src/pages/nam/index.astro');
  const componentMetadata = new Map([[path, { containsHead: true }]]);
  const whole = frameRoute(
    compile({ site: 'https://kho.example', componentMetadata }),
    compileRoute(),
  );
  assert.deepEqual([whole.site, whole.hasHead], ['https://kho.example', true]);
});

test('a script is a file of the site, or stands in the page where it was compiled so', () => {
  const { printScript } = frameRoute(
    compile({
      base: '/kho',
      entryModules: { a: '_astro/a.js' },
      inlinedScripts: new Map([
        ['b', 'go()'],
        ['c', ''],
      ]),
    }),
    compileRoute(),
  );
  assert.equal(printScript('a'), '<script type="module" src="/kho/_astro/a.js"></script>');
  assert.equal(printScript('b'), '<script type="module">go()</script>');
  assert.equal(printScript('c'), '');
  assert.throws(() => printScript('d'), /no script d/u);
});

test('what the press does not know to print is refused with the name of the route', () => {
  assert.throws(() => frameRoute(compile(), compileRoute({ scripts: [{}] })), /scripts of \/nam/u);
  const inline = compileRoute({ styles: [{ type: 'inline' }] });
  assert.throws(() => frameRoute(compile(), inline), /inline styles of \/nam/u);
});
