import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

/** A clause of it stands word for word in the plan of another province. */
const PLAN = '/ke-hoach/khanh-hoa/2021/ban-dan-toc/ke-hoach-phat-dong-thi-dua-cong-tac-dan-toc/';
const SWITCH = 'Đánh dấu đoạn có ở kế hoạch khác';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPlan(options: Parameters<SiteInBrowser['open']>[0] = {}): Promise<Page> {
  const context = await site.open(options);
  const page = await context.newPage();
  await page.goto(PLAN, { waitUntil: 'networkidle' });
  return page;
}

async function countShown(page: Page): Promise<number> {
  return await page
    .locator('.plan-text .reuse')
    .evaluateAll((marks) => marks.filter((mark) => mark.getClientRects().length > 0).length);
}

for (const width of [360, 1280]) {
  test(`${width} px, without JavaScript: marks come and go, and nothing moves`, async () => {
    const page = await openPlan({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const placeAll = (): Promise<readonly string[]> =>
      page.locator('main p, main h2, main li').evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => {
            const { x, y, width: wide, height } = element.getBoundingClientRect();
            return [x, y + scrollY, wide, height].join(' ');
          }),
      );
    const before = await placeAll();
    assert.equal(await countShown(page), 0);
    await page.getByLabel(SWITCH).check();
    assert.ok((await countShown(page)) > 10);
    assert.deepEqual(await placeAll(), before);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(overflow, 0);
    await page.getByLabel(SWITCH).uncheck();
    assert.equal(await countShown(page), 0);
    await page.context().close();
  });
}

test('a mark leads to its row, and the row to the same words in the other plan', async () => {
  const page = await openPlan();
  await page.getByLabel(SWITCH).check();
  const mark = page.locator('.plan-text a.reuse').first();
  const row = page.locator((await mark.getAttribute('href')) ?? '');
  await mark.focus();
  await page.keyboard.press('Enter');
  assert.ok(await row.isVisible());
  const quoted = /“(.+?)(?: …)?”/u.exec(await row.locator('a').first().innerText())?.[1] ?? '';
  assert.ok(quoted.length > 20);
  await row.locator('.detail a').first().click();
  assert.notEqual(new URL(page.url()).pathname, PLAN);
  const other = (await page.locator(':target').innerText()).replaceAll(/\s+/gu, ' ');
  assert.ok(other.includes(quoted.split(' ').slice(0, 5).join(' ')), other);
  await page.context().close();
});

test('on paper there are neither marks nor their switch', async () => {
  const page = await openPlan();
  await page.getByLabel(SWITCH).check();
  await page.emulateMedia({ media: 'print' });
  assert.equal(await countShown(page), 0);
  assert.ok(!(await page.getByLabel(SWITCH).isVisible()));
  assert.ok(!(await page.locator('#dung-lai').isVisible()));
  await page.context().close();
});
