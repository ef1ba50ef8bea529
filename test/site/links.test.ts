import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { resolveLink } from '../../src/publishing/resolve-link.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { SITE_DIR, listPages } from './built-site.ts';
import { openSite } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

/** What Chromium itself understands a page to hold. */
interface PageContent {
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly ids: readonly string[];
  /** Addresses as written, of everything that is linked or loaded. */
  readonly links: readonly string[];
  readonly inlineCode: readonly string[];
}

let site: SiteInBrowser;
const contents = new Map<string, PageContent>();

before(async () => {
  site = await openSite();
  const context = await site.open();
  const page = await context.newPage();
  await page.goto('/');
  for (const { file, address } of listPages()) {
    contents.set(file, await readContent(page, `/${address}`));
  }
});
after(() => site.close());

function readContent(page: Page, address: string): Promise<PageContent> {
  return page.evaluate(async (path) => {
    const html = await (await fetch(path)).text();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const all = [...parsed.querySelectorAll('*')];
    const refresh = parsed.querySelector('meta[http-equiv="refresh" i]')?.getAttribute('content');
    return {
      lang: parsed.documentElement.lang,
      title: parsed.title,
      headings: parsed.querySelectorAll('h1').length,
      ids: all.map((element) => element.id).filter((id) => id !== ''),
      links: [
        ...all.flatMap((element) =>
          ['href', 'src', 'action'].map((name) => element.getAttribute(name)),
        ),
        refresh?.replace(/^.*?url=/iu, ''),
      ].filter((link) => typeof link === 'string'),
      inlineCode: all
        .filter(
          (element) =>
            element.localName === 'style' ||
            (element.localName === 'script' &&
              !element.hasAttribute('src') &&
              element.getAttribute('type') !== 'application/ld+json') ||
            element
              .getAttributeNames()
              .some((name) => name === 'style' || name === 'srcdoc' || name.startsWith('on')) ||
            /^\s*(?:javascript|data|vbscript):/iu.test(element.getAttribute('href') ?? ''),
        )
        .map((element) => element.outerHTML.slice(0, 80)),
    };
  }, address);
}

test('every internal link leads to a file of the site, and its fragment to an element', () => {
  const files = new Set(listSiteFiles(SITE_DIR));
  const broken = new Map<string, string[]>();
  let links = 0;
  for (const { file, address } of listPages()) {
    for (const link of contents.get(file)?.links ?? []) {
      const resolved = resolveLink(link, `${site.address}${address}`, '/');
      if (resolved === null) continue;
      links++;
      const ids = contents.get(resolved.target)?.ids;
      const { target, fragment } = resolved;
      if (files.has(target) && (fragment === '' || ids?.includes(fragment) !== false)) continue;
      broken.set(link, [...(broken.get(link) ?? []), file]);
    }
  }
  assert.ok(links > contents.size);
  assert.deepEqual(
    [...broken].map(([link, pages]) => `${link} on ${pages.length} pages, first ${pages[0] ?? ''}`),
    [],
  );
});

test('no id stands twice in a page', () => {
  const twice = [...contents].filter(([, { ids }]) => new Set(ids).size !== ids.length);
  assert.deepEqual(
    twice.map(([file]) => file),
    [],
  );
});

test('no page holds a script, a style or a handler of its own', () => {
  const found = [...contents].flatMap(([file, { inlineCode }]) =>
    inlineCode.map((code) => `${file}: ${code}`),
  );
  assert.deepEqual(found, []);
});

test('every page says its language and title and has one main heading', () => {
  const wanting = listPages()
    .filter(({ leadsOn }) => !leadsOn)
    .filter(({ file, address }) => {
      const { lang = '', title = '', headings = 0 } = contents.get(file) ?? {};
      return (
        lang !== (address.startsWith('en/') ? 'en' : 'vi') || title.trim() === '' || headings !== 1
      );
    });
  assert.deepEqual(
    wanting.map(({ file }) => file),
    [],
  );
});

test('no two pages bear one title', () => {
  const pages = new Map<string, string[]>();
  for (const { file, leadsOn } of listPages()) {
    const title = contents.get(file)?.title ?? '';
    if (!leadsOn) pages.set(title, [...(pages.get(title) ?? []), file]);
  }
  assert.deepEqual(
    [...pages.values()].filter((files) => files.length > 1),
    [],
  );
});
