import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { RouteData } from 'astro';
import { PageRenderer, fileOfTask, taskOfFile } from '../../src/publishing/page-renderer.ts';

/** A folder of compiled pages whose only page shows its address, and whose endpoint answers so too. */
function compileFake(t: TestContext, status: number, manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'renderer'));
  const routes = (['page', 'endpoint'] as const).map((type) => ({
    routeData: route(type),
    styles: [{ type: 'external', src: '_astro/site.css' }],
    scripts: [],
  }));
  writeFileSync(
    join(folder, 'renderer', 'prerender-entry.fake.mjs'),
    `const Page = Object.assign(() => {}, {
      [Symbol.for('thi-dua-mo.press')]: (page, props, slots) => {
        const { url, params } = page.createAstro(props, slots);
        return { text: url.href + ' ' + JSON.stringify(params) + '\\0head\\0' };
      },
    });
    const routes = ${JSON.stringify(routes)};
    for (const { routeData } of routes) routeData.pattern = new RegExp('^/nam/(.*?)/$');
    export const app = {
      manifest: {
        rootDir: new URL('file:///site/'),
        base: '/',
        compressHTML: true,
        componentMetadata: new Map(),
        routes,
        ...${JSON.stringify(manifest)},
      },
      routeCache: { get: () => ({}) },
      async getComponentByRoute({ type }) {
        return type === 'page'
          ? { default: Page }
          : { GET: ({ url }) => ({ body: url.href, status: ${status} }) };
      },
    };`,
  );
  return folder;
}

function route(type: 'page' | 'endpoint'): RouteData {
  return {
    type,
    route: `/${type}`,
    component: 'x',
    params: ['...year'],
    prerender: true,
  } as RouteData;
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

/** Routes as Astro describes them, and a file of each. */
const FILES: readonly (readonly [route: Partial<RouteData>, file: string, pathname: string])[] = [
  [{ type: 'page', route: '/nam/[year]/[...page]' }, 'nam/2023/index.html', '/nam/2023/'],
  [
    { type: 'page', route: '/van-ban/[...page]' },
    'van-ban/trang-2/index.html',
    '/van-ban/trang-2/',
  ],
  [{ type: 'page', route: '/[...page]' }, 'index.html', '/'],
  [{ type: 'page', route: '/404', pathname: '/404' }, '404.html', '/404'],
  [{ type: 'page', route: '/', pathname: '/' }, 'index.html', '/'],
  [{ type: 'endpoint', route: '/feed.xml', pathname: '/feed.xml' }, 'feed.xml', '/feed.xml'],
  [
    { type: 'endpoint', route: '/nam/[year]/index.json' },
    'nam/2023/index.json',
    '/nam/2023/index.json',
  ],
  [
    { type: 'endpoint', route: '/ban-goc/[...path]' },
    'ban-goc/a/2023/b.pdf',
    '/ban-goc/a/2023/b.pdf',
  ],
  // To Astro this route does not look like one of files.
  [{ type: 'endpoint', route: '/du-lieu/[file]' }, 'du-lieu/kho.csv', '/du-lieu/kho.csv/'],
  [{ type: 'endpoint', route: '/a/[file]' }, 'a/index.html', '/a/index.html/'],
];
for (const [data, file, pathname] of FILES) {
  test(`${file} of ${String(data.route)} is asked for at ${pathname}`, () => {
    const own = data as RouteData;
    assert.deepEqual(taskOfFile(file, own), { pathname, route: own });
    assert.equal(fileOfTask({ pathname, route: own }), file);
  });
}

/** The text of the file that the renderer's own route of a kind makes for an address. */
async function renderText(
  renderer: PageRenderer,
  type: 'page' | 'endpoint',
  pathname: string,
): Promise<string> {
  const own = renderer.listRoutes().find((one) => one.type === type);
  assert.ok(own);
  const content = await renderer.render({ pathname, route: own });
  return typeof content === 'string' ? content : Buffer.from(content).toString();
}

test('an endpoint is told what its address says, whether or not its pattern ends in a slash', async (t) => {
  const folder = compileFake(t, 200, {});
  const entry = join(folder, 'renderer', 'prerender-entry.fake.mjs');
  const code = readFileSync(entry, 'utf8').replace('({ url })', '({ params, url })');
  writeFileSync(entry, code.replace('{ body: url.href,', '{ body: JSON.stringify(params),'));
  const renderer = await PageRenderer.open(folder);
  for (const pathname of ['/nam/2023', '/nam/2023/']) {
    assert.equal(await renderText(renderer, 'endpoint', pathname), '{"year":"2023"}');
  }
});

test('a page is asked for at its own address, under the folder of the site', async (t) => {
  const site = { site: 'https://kho.example', base: '/kho' };
  const renderer = await PageRenderer.open(compileFake(t, 200, site));
  assert.equal(
    await renderText(renderer, 'page', '/nam/2023/'),
    '<!DOCTYPE html>https://kho.example/kho/nam/2023/ {"year":"2023"}' +
      '<link rel="stylesheet" href="/kho/_astro/site.css">',
  );
  assert.equal(
    await renderText(renderer, 'endpoint', '/feed.xml'),
    'https://kho.example/kho/feed.xml',
  );
});

test('a file that answers with an error stops the build', async (t) => {
  const renderer = await PageRenderer.open(compileFake(t, 404, {}));
  await assert.rejects(renderText(renderer, 'endpoint', '/feed.xml'), /\/feed\.xml answered 404/u);
});

test('a page that was not compiled for the press is refused by its address', async (t) => {
  const folder = compileFake(t, 200, {});
  const entry = join(folder, 'renderer', 'prerender-entry.fake.mjs');
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('thi-dua-mo.press', 'another'));
  const renderer = await PageRenderer.open(folder);
  await assert.rejects(
    renderText(renderer, 'page', '/nam/2023/'),
    /\/nam\/2023\/ cannot be pressed/u,
  );
});

test('an answer without a body is an empty file; a page without HTML is refused', async (t) => {
  const folder = compileFake(t, 200, {});
  const entry = join(folder, 'renderer', 'prerender-entry.fake.mjs');
  const code = readFileSync(entry, 'utf8')
    .replace('{ body: url.href,', '{ body: null,')
    .replace(/return \{ text: .* \};/u, 'return {};');
  writeFileSync(entry, code);
  const renderer = await PageRenderer.open(folder);
  assert.equal(await renderText(renderer, 'endpoint', '/feed.xml'), '');
  await assert.rejects(renderText(renderer, 'page', '/nam/2023/'), /gave no HTML/u);
});

test('a route that Astro did not compile is refused by its pattern', async (t) => {
  const renderer = await PageRenderer.open(compileFake(t, 200, {}));
  const other = { ...route('page'), route: '/other' } as RouteData;
  await assert.rejects(renderer.render({ pathname: '/other/', route: other }), /no route \/other/u);
});

test('a route that hands its pages more than their addresses is refused by its pattern', async (t) => {
  const folder = compileFake(t, 200, {});
  const entry = join(folder, 'renderer', 'prerender-entry.fake.mjs');
  const code = readFileSync(entry, 'utf8').replace(
    '{ default: Page }',
    '{ default: Page, getStaticPaths: () => [{ params: { year: 2023 }, props: { a: 1 } }] }',
  );
  writeFileSync(entry, code);
  const renderer = await PageRenderer.open(folder);
  const [own] = renderer.listRoutes();
  assert.ok(own);
  await assert.rejects(
    renderer.listTasks({ ...own, segments: [] }),
    /\/page hands its pages more/u,
  );
});

test('a folder without compiled pages is refused', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'renderer'));
  await assert.rejects(PageRenderer.open(folder), /No compiled pages/u);
});

test('a route that was not compiled is refused by its pattern', async (t) => {
  const renderer = await PageRenderer.open(compileFake(t, 200, {}));
  const other = { ...route('page'), route: '/tinh/[province]' };
  await assert.rejects(
    renderer.render({ pathname: '/tinh/a/', route: other }),
    /Astro compiled no route \/tinh\/\[province\]/u,
  );
});
