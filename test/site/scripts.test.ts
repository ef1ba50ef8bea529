import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { bundleFinder } from '../setup/bundle-finder.ts';
import { SITE_DIR } from './built-site.ts';

/*
 * In bytes of brotli at its best: the finder alone (all that findCitations needs to find, read,
 * repair and print, bundled and made small as the site's scripts are), and all scripts that the page
 * of pasted texts loads beyond those of every page: the finder with the page's form and list.
 */
const LARGEST_FINDER = 12_000;
const LARGEST_FINDER_PAGE = 15_300;

/** The scripts of a page and all that they import, by their paths in the site. */
function listScripts(page: string): ReadonlySet<string> {
  const html = readFileSync(join(SITE_DIR, page, 'index.html'), 'utf8');
  const scripts = new Set<string>();
  const add = (path: string): void => {
    if (scripts.has(path)) return;
    scripts.add(path);
    for (const [, name = ''] of readScript(path).matchAll(/from\s?["'`](\.[^"'`]+)["'`]/gu))
      add(posix.join(posix.dirname(path), name));
  };
  for (const [, src = ''] of html.matchAll(/<script type="module" src="([^"]+)"/gu)) add(src);
  return scripts;
}

function readScript(path: string): string {
  return readFileSync(join(SITE_DIR, path), 'utf8');
}

test('the finder of citations stays small', async () => {
  const size = brotliCompressSync(await bundleFinder()).length;
  assert.ok(size <= LARGEST_FINDER, `${String(size)} bytes`);
});

test('the scripts of the page that finds citations in a pasted text stay small', () => {
  const everywhere = listScripts('/gioi-thieu');
  const own = [...listScripts('/vien-dan')].filter((path) => !everywhere.has(path));
  const size = own.reduce((sum, path) => sum + brotliCompressSync(readScript(path)).length, 0);
  assert.ok(own.length > 0);
  assert.ok(size <= LARGEST_FINDER_PAGE, `${String(size)} bytes`);
});
