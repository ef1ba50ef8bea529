import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { QUERIES, type QueryRow } from '../search/queries.ts';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

let site: SiteInBrowser;
let page: Page;
before(async () => {
  site = await openSite();
  page = await (await site.open()).newPage();
  await page.goto('/tim-kiem/');
});
after(() => site.close());

/** Asks in the box of the results page; gives the paths of the answers, best first. */
async function ask(query: string): Promise<readonly string[]> {
  await page.locator('#tim').fill(query);
  await page.locator('#tim').press('Enter');
  const results = page.locator('#ket-qua[aria-busy="false"]');
  await results.waitFor({ state: 'attached' });
  return page.evaluate(async () => {
    const shown = document.querySelector('#ket-qua');
    const more = shown?.querySelector<HTMLButtonElement>('button.more');
    while (shown && more && !more.hidden) {
      const before = shown.querySelectorAll('.hit').length;
      more.click();
      while (shown.querySelectorAll('.hit').length === before && !more.hidden) {
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
    return [...(shown?.querySelectorAll('a') ?? [])].map((link) => link.pathname);
  });
}

const answers = new Map<QueryRow, readonly string[]>();

test('every query of the table is asked in Chromium', { timeout: 300_000 }, async () => {
  assert.ok(QUERIES.length >= 80);
  for (const row of QUERIES) answers.set(row, await ask(row.query));
});

test('a number leads to its document first, every time', () => {
  const wrong = [...answers]
    .filter(([row, found]) => row.kind === 'number' && found[0] !== row.right[0])
    .map(([{ query }, found]) => `${query}: ${found[0] ?? 'nothing'}`);
  assert.deepEqual(wrong, []);
});

test('a right answer is among the first three in at least 97 of 100', () => {
  const missed = [...answers].filter(
    ([row, found]) => !found.slice(0, 3).some((path) => row.right.includes(path)),
  );
  const share = 1 - missed.length / answers.size;
  assert.ok(share >= 0.97, `${share}: ${missed.map(([{ query }]) => query).join('; ')}`);
});

test('at least 98 of 100 right answers are found at all', () => {
  const lost = [...answers].flatMap(([{ query, right }, found]) =>
    right.filter((path) => !found.includes(path)).map((path) => `${query} → ${path}`),
  );
  const total = QUERIES.reduce((sum, { right }) => sum + right.length, 0);
  const recall = 1 - lost.length / total;
  assert.ok(recall >= 0.98, `${recall}: ${lost.join('; ')}`);
});
