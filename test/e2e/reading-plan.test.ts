import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const PLAN = 'ke-hoach/binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc/';

/** A passage under a heading, with citations in it. */
const PASSAGE = '.plan-text .passage:has(a[data-citation="2"])';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPlan(options: Parameters<SiteInBrowser['open']>[0] = {}): Promise<Page> {
  const context = await site.open({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(PLAN);
  return page;
}

async function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('the first screen says who, which year, theme, targets, basis, source and check', async () => {
  for (const width of [360, 1280]) {
    const page = await openPlan({ viewport: { width, height: 800 } });
    const header = await page.locator('.plan-header').innerText();
    assert.match(header, /Ban Dân vận Tỉnh ủy Bình Thuận/u);
    assert.match(header, /Năm 2023/u);
    for (const label of ['Chủ đề', 'Chỉ tiêu', 'Căn cứ'])
      assert.match(header, new RegExp(label, 'u'));
    assert.match(header, /Nguồn:/u);
    assert.match(header, /Đối chiếu với bản gốc: khớp từng chữ/u);
    const box = await page.locator('.provenance').boundingBox();
    assert.ok(box !== null && box.y + box.height < 800, `${width}: ${box?.y}`);
    await page.context().close();
  }
});

test('the sign of a passage gives its link and a citation to copy, by keyboard', async () => {
  const page = await openPlan({ permissions: ['clipboard-read', 'clipboard-write'] });
  const sign = page.locator(`${PASSAGE} > .passage-link`).first();
  const fragment = (await sign.getAttribute('href')) ?? '';
  await sign.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.passage-card');
  assert.ok(await card.evaluate((element) => element === document.activeElement));
  assert.equal(new URL(page.url()).hash, fragment);

  await card.getByRole('button', { name: 'Sao chép liên kết' }).press('Enter');
  assert.equal(await readClipboard(page), `${site.address}${PLAN}${fragment}`);
  assert.equal(await card.getByRole('status').innerText(), 'Đã sao chép.');

  await card.getByRole('button', { name: 'Sao chép trích dẫn' }).press('Enter');
  const citation = await readClipboard(page);
  assert.match(citation, /^Ban Dân vận Tỉnh ủy Bình Thuận, Kế hoạch .*, mục “.*”, đoạn “.* …”, /u);
  assert.ok(citation.endsWith(`, Thi đua mở, ${site.address}${PLAN}${fragment}`));
  // References to notes are no words of the text.
  const quoted = /đoạn “(.*) …”/u.exec(citation)?.[1] ?? '';
  const words = await page
    .locator(PASSAGE)
    .first()
    .evaluate((passage) => {
      const copy = passage.cloneNode(true) as Element;
      for (const reference of copy.querySelectorAll('sup, .passage-link')) reference.remove();
      return copy.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
    });
  assert.ok(quoted.length > 20 && words.startsWith(quoted), quoted);

  await page.keyboard.press('Escape');
  assert.equal(await card.count(), 0);
  assert.ok(await sign.evaluate((element) => element === document.activeElement));
  await page.context().close();
});

test('where the browser gives no clipboard, the words are selected and the reader is told', async () => {
  const page = await openPlan();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  const sign = page.locator(`${PASSAGE} > .passage-link`).first();
  await sign.press('Enter');
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click();
  const selected = await page.evaluate(() => getSelection()?.toString());
  assert.equal(selected, `${site.address}${PLAN}${await sign.getAttribute('href')}`);
  assert.match(await page.locator('.passage-card [role="status"]').innerText(), /hãy tự chép/u);
  await page.context().close();
});

test('the whole plan has a citation with its address, to be copied', async () => {
  const page = await openPlan({ permissions: ['clipboard-read', 'clipboard-write'] });
  const section = page.locator('.plan-source');
  await section.getByRole('button', { name: 'Sao chép trích dẫn' }).click();
  const citation = await readClipboard(page);
  assert.match(citation, /^Ban Dân vận Tỉnh ủy Bình Thuận, Kế hoạch /u);
  assert.ok(citation.endsWith(`, Thi đua mở, ${site.address}${PLAN}`), citation);
  assert.match(await section.innerText(), /SHA-256 của tệp nhận được: [0-9a-f]{64}/u);
  await page.context().close();
});

test('without JavaScript the sign leads to its passage, and no button promises what it cannot do', async () => {
  const page = await openPlan({ javaScriptEnabled: false });
  const sign = page.locator(`${PASSAGE} > .passage-link`).first();
  const fragment = (await sign.getAttribute('href')) ?? '';
  await sign.click();
  assert.equal(new URL(page.url()).hash, fragment);
  assert.equal(await page.locator('main button:visible').count(), 0);
  await page.context().close();
});

test('text, calendar and original come down as files of the site', async () => {
  const page = await openPlan();
  const hrefs = await page
    .locator('main a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  assert.ok(hrefs.some((href) => href.endsWith('/van-ban.md')));
  assert.ok(hrefs.some((href) => href.endsWith('/thoi-han.ics')));
  for (const href of hrefs) assert.equal((await page.request.get(href)).status(), 200, href);
  const calendar = await (await page.request.get(`/${PLAN}thoi-han.ics`)).text();
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/su);
  assert.equal(calendar.match(/BEGIN:VEVENT/gu)?.length, 3);
  await page.context().close();
});
