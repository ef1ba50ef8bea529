import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const PLAN = 'ke-hoach/binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc/';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPlan(javaScriptEnabled = true): Promise<Page> {
  const context = await site.open({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(PLAN);
  return page;
}

test('the keyboard opens the reason for a link, reads it, and comes back', async () => {
  const page = await openPlan();
  const reference = page.locator('.citation-ref a[href="#vien-dan-2"]');
  await reference.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.passage-card');
  assert.equal(await reference.getAttribute('aria-expanded'), 'true');
  assert.ok(await card.evaluate((element) => element === document.activeElement));
  const words = await card.innerText();
  assert.match(words, /Chỉ thị số 34\/CT-TW/u, 'the words found');
  assert.match(words, /“34\/CT-TW” đọc là 34-CT\/TW/u, 'the repair');
  assert.match(words, /ngày ban hành trùng khớp/u, 'the evidence');
  assert.match(words, /24\/5\/2024.*khác ngày ban hành/su, 'the rival and why it was rejected');
  await page.keyboard.press('Escape');
  assert.equal(await card.count(), 0);
  assert.equal(await reference.getAttribute('aria-expanded'), 'false');
  assert.ok(await reference.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('Space');
  assert.equal(await card.count(), 1);
});

test('a second card closes the first, and a second tap closes its own', async () => {
  const page = await openPlan();
  const card = page.locator('.passage-card');
  await page.click('.citation-ref a[href="#vien-dan-2"]');
  await page.click('.citation-ref a[href="#vien-dan-3"]');
  assert.equal(await card.count(), 1);
  assert.match(await card.innerText(), /19\/CT-TTg/u);
  await page.click('.citation-ref a[href="#vien-dan-3"]');
  assert.equal(await card.count(), 0);
});

test('without JavaScript the reference leads to the note, and the note back to the passage', async () => {
  const page = await openPlan(false);
  await page.click('.citation-ref a[href="#vien-dan-2"]');
  assert.match(page.url(), /#vien-dan-2$/u);
  const note = page.locator('#vien-dan-2');
  assert.match(await note.innerText(), /“34\/CT-TW” đọc là 34-CT\/TW/u);
  await note.locator('.to-citation').click();
  const passage = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
  assert.match(await passage.innerText(), /Chỉ thị số 34\/CT-TW/u);
});
