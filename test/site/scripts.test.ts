import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { SITE_DIR } from './built-site.ts';

/** What the page that finds citations in a pasted text may load, in bytes of brotli at its best. */
const LARGEST_FINDER = 18_700;

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

test('the scripts that find citations in a pasted text stay small', () => {
  const everywhere = listScripts('/gioi-thieu');
  const own = [...listScripts('/vien-dan')].filter((path) => !everywhere.has(path));
  const size = own.reduce((sum, path) => sum + brotliCompressSync(readScript(path)).length, 0);
  assert.ok(own.length > 0);
  assert.ok(size <= LARGEST_FINDER, `${String(size)} bytes`);
});
