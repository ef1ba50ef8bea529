import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { RouteData } from 'astro';
import { PageRenderer, fileOfTask } from '../../src/publishing/page-renderer.ts';

/** A folder of compiled pages whose app answers every address with its path and one status. */
function compileFake(t: TestContext, status: number, manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'renderer'));
  writeFileSync(join(folder, 'styles.json'), '[]');
  writeFileSync(
    join(folder, 'renderer', 'prerender-entry.fake.mjs'),
    `export const app = {
      manifest: ${JSON.stringify({ routes: [], base: '/', ...manifest })},
      setInternals() {},
      setOptions() {},
      async render(request) { return new Response(request.url, { status: ${status} }); },
    };`,
  );
  return folder;
}

function route(type: 'page' | 'endpoint'): RouteData {
  return { type } as RouteData;
}

const TASKS: readonly (readonly [type: 'page' | 'endpoint', pathname: string, file: string])[] = [
  ['page', '/', 'index.html'],
  ['page', '/nam/2023/', 'nam/2023/index.html'],
  ['page', '/404/', '404.html'],
  ['endpoint', '/feed.xml', 'feed.xml'],
];
for (const [type, pathname, file] of TASKS) {
  test(`${pathname} becomes ${file}`, () => {
    assert.equal(fileOfTask({ pathname, route: route(type) }), file);
  });
}

test('a page is asked for at its own address, under the folder of the site', async (t) => {
  const site = { site: 'https://kho.example', base: '/kho' };
  const renderer = await PageRenderer.open(compileFake(t, 200, site));
  const render = async (type: 'page' | 'endpoint', pathname: string): Promise<string> =>
    Buffer.from(await renderer.render({ pathname, route: route(type) })).toString();
  assert.equal(await render('page', '/nam/2023'), 'https://kho.example/kho/nam/2023/');
  assert.equal(await render('page', '/'), 'https://kho.example/kho/');
  assert.equal(await render('endpoint', '/feed.xml'), 'https://kho.example/kho/feed.xml');
});

test('a page that answers with an error stops the build; the page of what is not there may', async (t) => {
  const renderer = await PageRenderer.open(compileFake(t, 404, {}));
  const render = (pathname: string): Promise<Uint8Array> =>
    renderer.render({ pathname, route: route('page') });
  await assert.rejects(render('/nam/2023/'), /\/nam\/2023\/ answered 404/u);
  assert.ok((await render('/404/')).length > 0);
});

test('a folder without compiled pages is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'renderer'));
  await assert.rejects(PageRenderer.open(folder), /No compiled pages/u);
});
