import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const CHAIN = '/van-ban/ct-34-tw-2014/chuoi-chi-dao/';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

test('every box of the picture is reached and followed with the keyboard, with a visible mark', async () => {
  const context = await site.open({ javaScriptEnabled: true });
  const page = await context.newPage();
  await page.goto(CHAIN);
  const boxes = page.locator('.chain-box');
  const count = await boxes.count();
  assert.ok(count > 10);
  await page.locator('.chain-scroll').focus();
  const seen: string[] = [];
  for (let at = 0; at < count; at++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const box = document.activeElement;
      const rect = box?.querySelector('rect');
      const region = box?.closest('.chain-scroll')?.getBoundingClientRect();
      const place = box?.getBoundingClientRect();
      return {
        href: box?.getAttribute('href') ?? '',
        name: box?.textContent.trim() ?? '',
        stroke: rect ? getComputedStyle(rect).strokeWidth : '',
        isInView:
          region !== undefined &&
          place !== undefined &&
          place.left >= region.left - 1 &&
          place.right <= region.right + 1,
      };
    });
    assert.equal(focused.stroke, '4px', focused.href);
    assert.match(focused.name, /\S \S/u);
    assert.ok(focused.isInView, focused.href);
    seen.push(focused.href);
  }
  assert.equal(new Set(seen).size, count);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${seen.at(-1) ?? ''}`);
  await context.close();
});

test('without scripts the picture and the list stand there whole', async () => {
  const context = await site.open({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(CHAIN);
  const boxes = await page.locator('.chain-box').count();
  // The list names the directive itself in words above its items.
  assert.equal(await page.locator('.chain-list li').count(), boxes - 1);
  assert.equal((await page.locator('.chain-sentences li').count()) > 3, true);
  await context.close();
});

test('on a phone the picture scrolls in its own box and begins with the directive in view', async () => {
  const context = await site.open({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(CHAIN, { waitUntil: 'networkidle' });
  const found = await page.evaluate(() => {
    const head = document.querySelector('.chain-root')?.getBoundingClientRect();
    return {
      pageWidth: document.documentElement.scrollWidth,
      left: head?.left ?? -1,
      right: head?.right ?? Infinity,
    };
  });
  assert.equal(found.pageWidth, 360);
  assert.ok(found.left >= 0 && found.right <= 360, JSON.stringify(found));
  await context.close();
});

test('on paper the picture is no wider than the sheet', async () => {
  const context = await site.open({ viewport: { width: 720, height: 900 } });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(CHAIN);
  const width = await page.evaluate(
    () => document.querySelector('svg.chain')?.getBoundingClientRect().width,
  );
  assert.ok(width !== undefined && width <= 720, String(width));
  await context.close();
});

test('the chain is linked from its document and from every plan in it', async () => {
  const context = await site.open({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(CHAIN);
  const plans = await page
    .locator('a.chain-plan')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  assert.equal(plans.length, 5);
  for (const address of ['/van-ban/ct-34-tw-2014/', ...plans]) {
    await page.goto(address);
    assert.ok((await page.locator(`a[href$="${CHAIN}"]`).count()) > 0, address);
  }
  await context.close();
});
