import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Locator, Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const TEXT =
  'Thực hiện Chỉ thị số 34/CT-TW ngày 07/4/2014 của Bộ Chính trị; Kế hoạch số 99887/KH-UBND và ' +
  'Chỉ thị 05; Căn cứ Luật Thi đua, khen thưởng ngày 15/6/2022.';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPage(javaScriptEnabled = true): Promise<Page> {
  const context = await site.open({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto('vien-dan/');
  return page;
}

async function check(page: Page, text: string): Promise<Locator> {
  await page.fill('#doan-van', text);
  await page.click('#kiem-tra button');
  return page.locator('#vien-dan-tim-thay li');
}

test('a pasted text gives its citations, how each was read, and the numbers that have a page', async () => {
  const page = await openPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const found = await check(page, TEXT);
  await found.first().waitFor();
  assert.equal(await found.count(), 4);
  assert.match(await page.locator('#trang-thai').innerText(), /Tìm thấy 4 viện dẫn/u);
  const [directive = '', plan = '', short = '', law = ''] = await found.allInnerTexts();
  assert.match(directive, /Chỉ thị số 34\/CT-TW/u);
  assert.match(directive, /“34\/CT-TW” đọc là 34-CT\/TW/u);
  assert.match(directive, /07\/4\/2014/u);
  assert.match(plan, /kho chưa biết văn bản nào mang số này/u);
  assert.match(short, /số thiếu ký hiệu/u);
  assert.match(law, /15\/6\/2022.*viện dẫn bằng tên/su);
  const links = page.locator('#vien-dan-tim-thay a');
  assert.equal(await links.count(), 1);
  await links.click();
  await page.waitForURL('**/so-hieu/34-ct-tw/');
  assert.match(await page.locator('h1').innerText(), /34-CT\/TW/u);
  assert.deepEqual(errors, []);
});

test('nothing of the text leaves the page', async () => {
  const page = await openPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await (await check(page, TEXT)).first().waitFor();
  // The browser asks for the icon of a tab whenever it likes.
  assert.deepEqual(
    requests.filter((line) => !line.includes('/favicon.svg ')),
    [`${site.address}vien-dan/so-hieu.json `],
  );
  assert.equal(page.url(), `${site.address}vien-dan/`);
});

test('markup in the text is shown as text', async () => {
  const page = await openPage();
  const found = await check(page, 'Chỉ thị số 34-CT/TW “về <img src=x onerror=alert(1)> thi đua”');
  await found.first().waitFor();
  assert.equal(await page.locator('#vien-dan-tim-thay img').count(), 0);
});

test('a text without citations, and no text at all, are said to be so', async () => {
  const page = await openPage();
  const status = page.locator('#trang-thai');
  await check(page, 'Giai đoạn 2021-2025, Covid-19 và 9/9 đại biểu.');
  assert.match(await status.innerText(), /Không tìm thấy viện dẫn nào/u);
  await check(page, '  ');
  assert.match(await status.innerText(), /Hãy dán một đoạn văn/u);
  assert.ok(await page.locator('#doan-van').evaluate((field) => field === document.activeElement));
});

test('the keyboard alone pastes, checks and follows', async () => {
  const page = await openPage();
  await page.focus('#doan-van');
  await page.keyboard.insertText('Nghị định số 91/2017/NĐ-CP');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#vien-dan-tim-thay li').first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/so-hieu/91-2017-nd-cp/');
});

test('when the list of numbers does not load, the citations are shown all the same, and a second try asks again', async () => {
  const page = await openPage();
  await page.route('**/so-hieu.json', (route) => route.abort());
  const found = await check(page, TEXT);
  await found.first().waitFor();
  assert.match(await found.first().innerText(), /không tải được danh mục số hiệu/u);
  await page.unroute('**/so-hieu.json');
  await page.click('#kiem-tra button');
  await page.locator('#vien-dan-tim-thay a').waitFor();
});

test('without JavaScript the page tells other ways and shows no form', async () => {
  const page = await openPage(false);
  assert.equal(await page.locator('#kiem-tra').isVisible(), false);
  const words = await page.locator('#vien-dan-tim-thay').innerText();
  assert.match(words, /npm run --silent citations/u);
  assert.equal(await page.locator('#vien-dan-tim-thay a[href$="/so-hieu/"]').count(), 1);
});
