import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printNginxConfig } from '../../../src/publishing/serving/print-nginx-config.ts';
import type { NginxOptions } from '../../../src/publishing/serving/print-nginx-config.ts';

function print(options: Partial<NginxOptions>): string {
  return printNginxConfig({
    siteDir: '/srv/kho/dist',
    base: '/',
    listen: '80',
    serverName: 'thidua.example',
    modules: { gzipStatic: false, brotliStatic: false },
    changes: { moves: [], removals: [] },
    ...options,
  });
}

test('a module is asked for only where nginx has it', () => {
  const without = print({});
  assert.doesNotMatch(without, /(?:gzip|brotli)_static/u);
  const withBoth = print({ modules: { gzipStatic: true, brotliStatic: true } });
  assert.match(withBoth, /^ {2}brotli_static on;\n {2}gzip_static on;$/mu);
});

test('the site stands at the root of the server or in a folder of it', () => {
  assert.equal(print({}).match(/^ {2}location .*\{$/gmu)?.[0], '  location / {');
  const inFolder = print({ base: '/kho/' });
  assert.match(inFolder, /location \/ \{\n {4}return 404;/u);
  assert.match(inFolder, /location \/kho\/ \{\n {4}alias "\/srv\/kho\/dist\/";/u);
});

test('braces are balanced, and nothing is left of what was to be filled in', () => {
  const text = print({ base: '/kho/' }).replace(/"[^"]*"/gu, '');
  assert.equal(text.match(/\{/gu)?.length, text.match(/\}/gu)?.length);
  assert.doesNotMatch(text, /\$\{|undefined|null/u);
});
