import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../src/cli/arguments.ts';
import { readPort, readSettings } from '../../src/cli/settings.ts';

const CONTENT = { CONTENT_DIR: 'content' };

test('without settings, content is published into dist at the root of a site without a name', () => {
  assert.deepEqual(readSettings({}), {
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    base: '/',
    siteUrl: null,
    keepReleases: 3,
  });
});

const BASES: readonly (readonly [given: string, read: string])[] = [
  ['', '/'],
  ['/', '/'],
  ['kho', '/kho/'],
  ['/kho', '/kho/'],
  ['/kho/thi-dua/', '/kho/thi-dua/'],
];
for (const [given, read] of BASES) {
  test(`BASE_PATH "${given}" is read as "${read}"`, () => {
    assert.equal(readSettings({ ...CONTENT, BASE_PATH: given }).base, read);
  });
}

test('SITE_URL is an origin, with or without a closing slash', () => {
  for (const SITE_URL of ['https://kho.example', 'https://kho.example/']) {
    assert.equal(readSettings({ ...CONTENT, SITE_URL }).siteUrl, 'https://kho.example');
  }
});

const REFUSED: readonly (readonly [why: string, environment: Record<string, string>])[] = [
  ['content that is not there', { CONTENT_DIR: 'no-such-folder' }],
  ['content that is a file', { CONTENT_DIR: 'package.json' }],
  ['an output that holds the project itself', { OUT_DIR: '.' }],
  ['an output that holds the folder of the project', { OUT_DIR: '..' }],
  ['a base with a query', { BASE_PATH: '/kho?a=1' }],
  ['a base that leaves the site', { BASE_PATH: '//other.example/' }],
  ['a site without a scheme', { SITE_URL: 'kho.example' }],
  ['a site with another scheme', { SITE_URL: 'ftp://kho.example' }],
  ['a site with a path: that is BASE_PATH', { SITE_URL: 'https://kho.example/kho/' }],
];
for (const [why, environment] of REFUSED) {
  test(`refused: ${why}`, () => {
    assert.throws(() => readSettings({ ...CONTENT, ...environment }), UsageError);
  });
}

test('PORT is a port number, 4321 when nothing is said', () => {
  assert.equal(readPort({}), 4321);
  assert.equal(readPort({ PORT: '8080' }), 8080);
  for (const PORT of ['0', '65536', '80a', '-1', '8e3']) {
    assert.throws(() => readPort({ PORT }), UsageError);
  }
});
