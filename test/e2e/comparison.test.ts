import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright';
import { openSite } from '../site/site-in-browser.ts';
import type { SiteInBrowser } from '../site/site-in-browser.ts';

/** What the tests compare: one indicator over three provinces and two years. */
const INDICATOR = 'ca-nhan-lao-dong-tien-tien';
const PROVINCES: readonly string[] = ['bac-ninh', 'binh-thuan', 'cao-bang'];
const YEARS: readonly string[] = ['2021', '2023'];
const VIEW = `/so-sanh/?chi-tieu=${INDICATOR}&tinh=${PROVINCES.join(',')}&nam=${YEARS.join(',')}`;

let site: SiteInBrowser;
const complaints: string[] = [];
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return page;
}

/** The table that the page has made, cell by cell, as it is read. */
async function readTable(page: Page): Promise<readonly (readonly string[])[]> {
  await page.locator('#cho-bang table').waitFor();
  return page
    .locator('#cho-bang tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/gu, ' ').trim()),
      ),
    );
}

/** The numbers that stand in a table's cells as values, in the order of the table. */
async function readNumbers(table: Locator): Promise<readonly number[]> {
  const texts = await table.locator('td .quantity').allTextContents();
  return texts.map((text) =>
    Number(/[\d.]+(?:,\d+)?/u.exec(text)?.[0].replace('.', '').replace(',', '.')),
  );
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    const reached = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted),
      selector,
    );
    if (reached === true) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${selector}`);
}

async function saveFile(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await download.path(), 'utf8');
}

/** Fields of RFC 4180 lines; the values of the tests hold no line breaks. */
function readCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = csv
    .replace(/^\uFEFF/u, '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows.map((fields) =>
    Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ''])),
  );
}

test('a comparison made by keyboard alone is the same in its address, its CSV and its JSON', async () => {
  const context = await site.open();
  const page = await openPage(context, '/so-sanh/');
  for (const box of [
    `#chi-tieu-${INDICATOR}`,
    ...PROVINCES.map((id) => `#tinh-${id}`),
    ...[...YEARS].reverse().map((year) => `#nam-${year}`),
  ]) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await tabTo(page, '#chon-so-sanh button[type=submit]');
  await page.keyboard.press('Enter');
  const table = await readTable(page);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'bang-chon-ten');
  const numbers = await readNumbers(page.locator('#cho-bang'));
  assert.ok(numbers.length >= 2);

  const shared = await openPage(await site.open(), page.url());
  assert.match(new URL(page.url()).search, /^\?chi-tieu=[a-z-]+&tinh=[a-z,-]+&nam=[\d,]+$/u);
  assert.deepEqual(await readTable(shared), table);

  await tabTo(page, '#tai-csv');
  const csv = readCsv(await saveFile(page, () => page.keyboard.press('Enter')));
  const inCsv = csv.filter((row) => row['value'] !== '').map((row) => Number(row['value']));
  assert.deepEqual(inCsv, numbers);
  assert.deepEqual([...new Set(csv.map((row) => row['view']))], [page.url()]);
  assert.ok(csv.some((row) => row['missing'] === 'not-held' && row['value'] === ''));

  await tabTo(page, '#tai-json');
  const json = JSON.parse(await saveFile(page, () => page.keyboard.press('Enter'))) as {
    metadata: { address: string; fields: Record<string, string> };
    rows: { value: number | null; url: string | null }[];
  };
  assert.equal(json.metadata.address, page.url());
  assert.deepEqual(
    json.rows.map(({ value }) => value).filter((value) => value !== null),
    numbers,
  );
});

test('the three reasons for no value are told apart in words', async () => {
  const page = await openPage(await site.open(), VIEW);
  const words = (await readTable(page)).flat().join(' | ');
  for (const reason of ['không nêu', 'nguồn không cho thấy', 'chưa có trong kho']) {
    assert.ok(words.includes(reason), reason);
  }
});

test('every value leads to its sentence or to its source', async () => {
  const page = await openPage(await site.open(), VIEW);
  await readTable(page);
  const links = await page
    .locator('#cho-bang td a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const sentences = links.filter((link) => link.startsWith(site.address));
  assert.ok(sentences.length > 0 && sentences.length < links.length);
  for (const link of sentences) {
    await page.goto(link);
    const { hash } = new URL(link);
    assert.equal(await page.locator(hash).count(), 1, link);
  }
  for (const link of links.filter((one) => !one.startsWith(site.address))) {
    assert.match(link, /^https?:\/\//u);
  }
});

test('sorting by keyboard keeps the place and stands in the address', async () => {
  const page = await openPage(await site.open(), `/so-sanh/?chi-tieu=${INDICATOR}`);
  await readTable(page);
  const column = `${INDICATOR}.ty-le`;
  await tabTo(page, `[data-sort="${column}"]`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const numbers = await readNumbers(page.locator('#cho-bang'));
  assert.ok(numbers.length > 2);
  assert.deepEqual(
    numbers,
    [...numbers].sort((a, b) => b - a),
  );
  assert.equal(new URL(page.url()).searchParams.get('xep'), `-${column}`);
  const sorted = page.locator('#cho-bang th[aria-sort="descending"]');
  assert.equal(await sorted.locator('button:focus').count(), 1);
});

test('a plan chosen twice is refused in words and stands once', async () => {
  const plan = 'bac-ninh/2018/khoi-tham-muu-tong-hop/giao-uoc-thi-dua';
  const page = await openPage(await site.open(), `/so-sanh/?ke-hoach=${plan},${plan}`);
  assert.equal((await readTable(page)).length, 1);
  const remarks = await page.locator('#ghi-chu-bang').textContent();
  assert.match(remarks ?? '', /được chọn hai lần/u);
});

test('today’s provinces gather the former ones without changing their values', async () => {
  const context = await site.open();
  const asIssued = await openPage(context, '/so-sanh/?tinh=binh-thuan&dong=co-gia-tri');
  const before = await readTable(asIssued);
  const today = await openPage(context, '/so-sanh/?tinh=lam-dong&dia-gioi=hom-nay&dong=co-gia-tri');
  const rows = await readTable(today);
  const moved = rows.filter(([head]) => head?.includes('khi ban hành: Bình Thuận'));
  assert.ok(moved.length > 0);
  assert.ok(moved.every(([head]) => head?.startsWith('Lâm Đồng')));
  const values = (cells: readonly string[]) =>
    cells.filter((cell) => /^\S{1,2}\s?(?:bằng|từ|trên)/u.test(cell));
  assert.ok(before.flatMap(values).length > 0);
  for (const row of before) {
    assert.ok(
      rows.some((other) => values(row).every((value) => other.includes(value))),
      row[0],
    );
  }
});

test('going back shows the comparison before', async () => {
  const page = await openPage(await site.open(), VIEW);
  const table = await readTable(page);
  await page.locator('#lua-chon-so-sanh > summary').click();
  await page.locator('#tinh-cao-bang').uncheck();
  await page.locator('#chon-so-sanh button[type=submit]').click();
  await page.waitForURL((url) => url.searchParams.get('tinh') === 'bac-ninh,binh-thuan');
  await page.waitForFunction(
    (count) => document.querySelectorAll('#cho-bang tbody tr').length < count,
    table.length,
  );
  await page.goBack();
  await page.waitForFunction(
    (count) => document.querySelectorAll('#cho-bang tbody tr').length === count,
    table.length,
  );
  assert.deepEqual(await readTable(page), table);
  assert.equal(await page.locator('#tinh-cao-bang').isChecked(), true);
});

test('without a script the prebuilt tables stand there, with the three reasons in words', async () => {
  const context = await site.open({ javaScriptEnabled: false });
  const page = await openPage(context, '/so-sanh/');
  const table = page.locator('#bang-dung-san table');
  assert.ok(await table.isVisible());
  const words = (await table.textContent()) ?? '';
  for (const reason of ['không nêu', 'nguồn không cho thấy', 'chưa có trong kho']) {
    assert.ok(words.includes(reason), reason);
  }
  assert.equal(await page.locator('#bang-chon').isVisible(), false);
  for (const address of [`/chi-tieu/${INDICATOR}/`, '/tinh/bac-ninh/', '/nam/2023/']) {
    await page.goto(address);
    assert.ok((await page.locator('td .quantity').count()) > 0, address);
  }
});

test('a comparison scrolls in its own region on a small phone, never the page', async () => {
  const context = await site.open({ viewport: { width: 360, height: 640 } });
  const page = await openPage(context, VIEW);
  await readTable(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
});

test('a view of today loads at most 60 KB of data', async () => {
  const page = await (await site.open()).newPage();
  let bytes = 0;
  page.on('response', (response) => {
    if (/\/so-sanh\/.*\.json$/u.test(response.url())) {
      void response.body().then((body) => (bytes += body.length));
    }
  });
  await page.goto(VIEW, { waitUntil: 'networkidle' });
  assert.ok(bytes > 0 && bytes <= 60_000, `${bytes} bytes`);
});

test('no page of these tests broke the policy or failed', () => {
  assert.deepEqual(complaints, []);
});
