import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const PLAN = '/ke-hoach/quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua/';
const SMALL = { width: 360, height: 700 };
const LARGE = { width: 1280, height: 800 };

/** Enough to pass the head of every page, its contents and the first passages. */
const STEPS = 60;

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPage(address: string, viewport = LARGE): Promise<Page> {
  const context = await site.open({ viewport });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  return page;
}

for (const address of ['/', PLAN, '/van-ban/ct-34-tw-2014/', '/tinh/', '/en/']) {
  test(`${address}: the first key leads past the head of the page`, async () => {
    const page = await openPage(address);
    await page.keyboard.press('Tab');
    const link = page.locator('.skip-link');
    assert.ok(await link.evaluate((element) => element === document.activeElement));
    const box = await link.boundingBox();
    assert.ok(box !== null && box.x >= 0 && box.y >= 0);
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('main').evaluate((main) => main === document.activeElement));
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
    assert.ok(inMain);
    await page.context().close();
  });
}

for (const [name, viewport] of [
  ['phone', SMALL],
  ['desk', LARGE],
] as const) {
  for (const key of ['Tab', 'Shift+Tab']) {
    test(`on a ${name} ${key} shows where it is, and nothing covers it`, async () => {
      const page = await openPage(PLAN, viewport);
      const faults: string[] = [];
      let seen = 0;
      for (let step = 0; step < STEPS; step++) {
        await page.keyboard.press(key);
        const fault = await page.evaluate(judgeFocus);
        if (fault === null) continue;
        seen++;
        if (fault !== '') faults.push(fault);
      }
      assert.ok(seen > STEPS / 2);
      assert.deepEqual(faults, []);
      await page.context().close();
    });
  }
}

/** Runs in the page: what is wrong with the element in focus, "" for nothing, null where there is none. */
function judgeFocus(): string | null {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const name = element.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `no outline: ${name}`;
  if (opacity === '0') return `cannot be seen: ${name}`;
  const boxes = [...element.getClientRects()];
  const uncovered = boxes.some((box) => {
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return top !== null && (top === element || element.contains(top) || top.contains(element));
  });
  return uncovered ? '' : `covered: ${name}`;
}

test('on a phone the contents open, lead to a heading that is not covered, and fold again', async () => {
  const page = await openPage(PLAN, SMALL);
  const folded = page.locator('.contents-folded');
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const target = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash);
  await page.keyboard.press('Enter');
  assert.equal(await folded.evaluate((details: HTMLDetailsElement) => details.open), false);
  const heading = await page.locator(`[id="${target.slice(1)}"]`).boundingBox();
  const bar = await page.locator('.contents').boundingBox();
  assert.ok(heading !== null && bar !== null);
  assert.ok(heading.y >= bar.y + bar.height, `${heading.y} under ${bar.y + bar.height}`);
  await page.context().close();
});

test('on a phone the menu opens by key and leads to a part of the site', async () => {
  const page = await openPage('/', SMALL);
  const menu = page.locator('.site-menu details');
  await menu.locator('summary').press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ke-hoach/');
  await page.context().close();
});

test('every province of the map is reached by key, and says its count', async () => {
  const page = await openPage('/tinh/');
  const tiles = page.locator('.tile-map').first().locator('a');
  assert.equal(await tiles.count(), 63);
  await tiles.first().focus();
  for (let tile = 1; tile < 63; tile++) await page.keyboard.press('Tab');
  assert.ok(await tiles.last().evaluate((element) => element === document.activeElement));
  assert.match(await tiles.last().ariaSnapshot(), /\d+ kế hoạch và bản ghi/u);
  await page.context().close();
});

test('Vietnamese words on the English page are marked as Vietnamese', async () => {
  const page = await openPage('/en/');
  const unmarked = await page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent ?? '';
      const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(words) && lang !== 'vi') {
        found.push(words.trim());
      }
    }
    return found;
  });
  assert.deepEqual(unmarked, []);
  await page.context().close();
});
