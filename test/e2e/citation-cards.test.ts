import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const PLAN = 'ke-hoach/binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc/';
const DIRECTIVE = 'van-ban/ct-34-tw-2014/';

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

test('a finger opens and closes the card, and those who hear the page are told what it is', async () => {
  const context = await site.open({ hasTouch: true, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await page.goto(PLAN);
  const reference = page.locator('.citation-ref a[href="#vien-dan-2"]');
  assert.equal(await reference.getAttribute('role'), 'button');
  const name = await reference.getAttribute('aria-label');
  await reference.tap();
  const card = page.getByRole('complementary', { name: name ?? '' });
  assert.equal(await card.count(), 1);
  assert.match(await card.innerText(), /Chỉ thị số 34\/CT-TW/u);
  await card.getByRole('button', { name: 'Đóng' }).tap();
  assert.equal(await card.count(), 0);
});

const SOURCE_ERRORS: readonly (readonly [plan: string, caution: RegExp])[] = [
  [
    'ke-hoach/khanh-hoa/2021/ban-dan-toc/ke-hoach-phat-dong-thi-dua-cong-tac-dan-toc/',
    /văn bản này ghi ngày 20\/10\/2016, danh mục ghi ngày 30\/10\/2016/u,
  ],
  [PLAN, /cùng một số được viết nhiều cách trong kế hoạch: “01-CT\/UBND”, “01\/CT-UBND”/u],
  [
    'ke-hoach/quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua/',
    /ngày 02\/02\/2022 không hợp với việc văn bản dành cho năm 2023/u,
  ],
];

for (const [plan, caution] of SOURCE_ERRORS) {
  test(`an error of the source stands in its note: ${caution.source}`, async () => {
    const context = await site.open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(plan);
    const cautions = await page.locator('.citation-caution').allInnerTexts();
    assert.ok(
      cautions.some((words) => caution.test(words)),
      cautions.join('; '),
    );
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('.citation-caution').first().isVisible());
  });
}

test('plans that cite a directive are read by province, year and role without JavaScript', async () => {
  const context = await site.open({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(DIRECTIVE);
  const orders = page.getByRole('navigation', { name: 'Cách xếp kế hoạch viện dẫn' });
  const plansOf = () =>
    page
      .locator('.citing-plan a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const byProvince = new Set(await plansOf());
  assert.ok(byProvince.size > 1);
  for (const [label, group] of [
    ['Theo năm', 'Năm 2023'],
    ['Theo vai trò của viện dẫn', 'Căn cứ mở đầu'],
  ] as const) {
    await orders.getByRole('link', { name: label }).click();
    assert.equal(
      await orders.getByRole('link', { name: label }).getAttribute('aria-current'),
      'true',
    );
    assert.equal(await page.getByRole('heading', { name: group }).count(), 1);
    assert.deepEqual(new Set(await plansOf()), byProvince);
    assert.ok((await page.locator('.citing-plans .sentence b').count()) >= byProvince.size);
  }
});
