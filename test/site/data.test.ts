import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readArchive } from '../../src/archive/from-files.ts';
import { listSitePages } from '../../src/exports/sitemap/list-site-pages.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { hasTool, runTool } from '../exports/run-tool.ts';
import { SITE_DIR, listPages, readPage } from './built-site.ts';
import { openSite, type SiteInBrowser } from './site-in-browser.ts';

type Row = Readonly<Record<string, unknown>>;

const TABLES = [
  'plans',
  'facts',
  'citations',
  'targets',
  'directives',
  'agencies',
  'places',
  'indicators',
  'movements',
];
/** A later page of a list; the first one stands for it in the site map. */
const CONTINUATION = /(?:^|\/)trang-\d+\/$/u;

const files = new Set(listSiteFiles(SITE_DIR));
const { archive } = readArchive('content');

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

function readTable(name: string): readonly Row[] {
  return JSON.parse(readFileSync(join(SITE_DIR, 'du-lieu', `${name}.json`), 'utf8')) as Row[];
}

/** The file of the site that an address of the data leads to, whatever host and folder it names. */
function fileOf(address: string): string {
  const { pathname } = new URL(address, 'http://localhost');
  const parts = pathname.split('/').slice(1);
  // Under a folder ("/kho/") the site's own paths begin one part later.
  const paths = [parts, parts.slice(1)].map((path) => path.join('/'));
  const targets = paths.map((path) =>
    path === '' || path.endsWith('/') ? `${path}index.html` : path,
  );
  return targets.find((target) => files.has(target)) ?? pathname;
}

test('every address in the data leads to a page of the site, and its fragment to an element', () => {
  const ids = new Map<string, ReadonlySet<string>>();
  let checked = 0;
  for (const table of TABLES) {
    for (const row of readTable(table)) {
      for (const field of ['url', 'originalUrl']) {
        const address = row[field];
        if (typeof address !== 'string') continue;
        const file = fileOf(address);
        assert.ok(files.has(file), `${table}: ${address}`);
        checked++;
        const fragment = address.split('#')[1];
        if (fragment === undefined) continue;
        const known =
          ids.get(file) ??
          new Set([...readPage(file).matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? ''));
        ids.set(file, known);
        assert.ok(known.has(fragment), `${table}: ${address}`);
      }
    }
  }
  assert.ok(checked > 1000);
});

test('every page of a plan has its JSON beside it and names it', () => {
  for (const { id } of [...archive.plans, ...archive.records]) {
    const file = `ke-hoach/${id}/index.json`;
    const json = JSON.parse(readFileSync(join(SITE_DIR, file), 'utf8')) as { plan: Row };
    assert.equal(json.plan['id'], id);
    const link = /<link rel="alternate" type="application\/json" href="([^"]*)"/u.exec(
      readPage(`ke-hoach/${id}/index.html`),
    )?.[1];
    assert.equal(fileOf(link ?? ''), file);
  }
});

/** Pages of registers that have their JSON beside them, by the first part of their address. */
const REGISTERS =
  /^(?:van-ban|so-hieu(?!\/theo-so)|co-quan|tinh|nam|phong-trao|chi-tieu)\/[^/]+\/$/u;

test('every page of a register has its JSON beside it, and names it and its feed', () => {
  let read = 0;
  for (const { address, file, leadsOn } of listPages()) {
    if (leadsOn || !REGISTERS.test(address) || CONTINUATION.test(address)) continue;
    const page = readPage(file);
    const json = `${address}index.json`;
    assert.match(
      page,
      new RegExp(`<link rel="alternate" type="application/json" href="[^"]*/${json}"`, 'u'),
    );
    assert.match(page, new RegExp(`<a href="[^"]*/${json}"`, 'u'));
    const parsed = JSON.parse(readFileSync(join(SITE_DIR, json), 'utf8')) as Row;
    assert.ok(Object.keys(parsed).length > 1, json);
    const feed = `feed/${address.replace(/\/$/u, '.xml')}`;
    assert.equal(page.includes(`/${feed}"`), files.has(feed), address);
    read++;
  }
  assert.ok(read > 100);
});

test('the page of every plan names the picture of its link, which is there', () => {
  for (const { id } of archive.plans) {
    const page = readPage(`ke-hoach/${id}/index.html`);
    const image = /<meta property="og:image" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    assert.ok(files.has(fileOf(image)), image);
    const bytes = readFileSync(join(SITE_DIR, fileOf(image)));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630]);
    assert.match(page, /<meta property="og:image:width" content="1200"/u);
  }
});

test('whoever wants to hear of new plans that cite a document finds how on its page', () => {
  const page = readPage('van-ban/ct-34-tw-2014/index.html');
  assert.match(
    page,
    /<a href="[^"]*\/feed\/van-ban\/ct-34-tw-2014\.xml"[^>]*>Báo khi có kế hoạch mới viện dẫn văn bản này<\/a>/u,
  );
});

test('every plan can be cited in each format that its page names', () => {
  for (const { id } of archive.plans) {
    const page = readPage(`ke-hoach/${id}/index.html`);
    const links = [...page.matchAll(/<link rel="alternate" type="[^"]*" href="([^"]*)"/gu)];
    const named = links.map(([, href = '']) => fileOf(href));
    assert.deepEqual(
      named,
      ['index.json', 'van-ban.akn.xml', 'trich-dan.json', 'trich-dan.bib', 'trich-dan.ris'].map(
        (file) => `ke-hoach/${id}/${file}`,
      ),
    );
    for (const file of named) assert.ok(files.has(file), file);
  }
});

test('the page of the data names every file of its folder', () => {
  const page = readPage('du-lieu/index.html');
  const names = [...files]
    .filter((file) => file.startsWith('du-lieu/') && !file.endsWith('.html'))
    .map((file) => file.slice('du-lieu/'.length));
  assert.equal(names.length, 2 * TABLES.length + 7);
  for (const name of names) assert.match(page, new RegExp(`href="[^"]*/du-lieu/${name}"`, 'u'));
});

for (const folder of ['du-lieu', 'ban-goc']) {
  test(
    `sha256sum -c finds every file of ${folder} as listed`,
    { skip: !hasTool('sha256sum') },
    () => {
      const run = runTool('sha256sum', ['-c', '--strict', 'SHA256SUMS'], join(SITE_DIR, folder));
      assert.equal(run.status, 0, run.output + run.errors);
      const inFolder = [...files].filter(
        (file) => file.startsWith(`${folder}/`) && !/SHA256SUMS$|\.html$/u.test(file),
      );
      assert.equal(run.output.match(/: OK$/gmu)?.length, inFolder.length);
    },
  );
}

test('the site map names every page that may be found, and no other', () => {
  const findable = listPages()
    .filter(({ address, leadsOn, file }) => {
      return (
        !leadsOn &&
        !CONTINUATION.test(address) &&
        file !== '404.html' &&
        !/<meta name="robots" content="noindex"/u.test(readPage(file))
      );
    })
    .map(({ address }) => `/${address}`);
  assert.deepEqual([...listSitePages(archive)].sort(), findable.sort());
  const map = join(SITE_DIR, 'sitemap.xml');
  const robots = readFileSync(join(SITE_DIR, 'robots.txt'), 'utf8');
  assert.equal(/^Sitemap: https?:/mu.test(robots), existsSync(map));
});

test('linked data is read by the browser, breaks no policy and runs nothing', async () => {
  const [plan] = archive.plans;
  assert.ok(plan !== undefined);
  const context = await site.open();
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  for (const address of [`ke-hoach/${plan.id}/`, 'van-ban/ct-34-tw-2014/', 'du-lieu/']) {
    await page.goto(`/${address}`, { waitUntil: 'networkidle' });
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    const linked = JSON.parse(block ?? '') as Row;
    assert.equal(fileOf(String(linked['@id'])), `${address}index.html`);
  }
  assert.deepEqual(complaints, []);
  await context.close();
});

test('every feed is well-formed for the browser, with what Atom demands, and leads to pages', async () => {
  const feeds = [...files].filter((file) => /^feed(?:\.xml$|\/)/u.test(file));
  assert.ok(feeds.length > 20);
  const context = await site.open();
  const page = await context.newPage();
  await page.goto('/');
  const read = await page.evaluate(
    async (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const xml = await (await fetch(path)).text();
          const parsed = new DOMParser().parseFromString(xml, 'application/xml');
          const texts = (name: string): string[] =>
            [...parsed.getElementsByTagName(name)].map((element) => element.textContent ?? '');
          return {
            path,
            root: parsed.documentElement.localName,
            namespace: parsed.documentElement.namespaceURI,
            ids: texts('id'),
            times: texts('updated'),
            entries: parsed.getElementsByTagName('entry').length,
            links: [...parsed.getElementsByTagName('link')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
          };
        }),
      ),
    feeds.map((file) => `/${file}`),
  );
  await context.close();
  for (const { path, root, namespace, ids, times, entries, links } of read) {
    assert.equal(root, 'feed', path);
    assert.equal(namespace, 'http://www.w3.org/2005/Atom', path);
    assert.ok(entries > 0, path);
    assert.equal(new Set(ids).size, entries + 1, path);
    assert.equal(times.length, entries + 1, path);
    for (const time of times) assert.match(time, /^\d{4}-\d\d-\d\dT00:00:00\+07:00$/u);
    for (const link of links) assert.ok(files.has(fileOf(link)), `${path}: ${link}`);
  }
});
