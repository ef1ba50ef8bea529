import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const PLAN = '/ke-hoach/binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc/';
/** Its basis has more documents than stand open on the screen. */
const LONG_BASIS = '/ke-hoach/cao-bang/2023/ban-dan-toc/ke-hoach-cong-tac-thi-dua-khen-thuong/';
const DOCUMENT = '/van-ban/ct-34-tw-2014/';

/** What leads about the site or does something: nothing of it belongs on paper. */
const OFF_PAPER =
  'nav, .site-header, .site-footer, .skip-link, form, button, .passage-link, .to-passage, .pager';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openForPrint(address: string): Promise<Page> {
  const context = await site.open();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

for (const address of [PLAN, DOCUMENT]) {
  test(`${address}: on paper there is no navigation, and the address stands on top`, async () => {
    const page = await openForPrint(address);
    const shown = await page
      .locator(OFF_PAPER)
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getClientRects().length > 0)
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    assert.deepEqual(shown, []);
    assert.match(await page.locator('.print-origin').innerText(), new RegExp(address, 'u'));
    await page.context().close();
  });
}

test('on paper a plan ends with its source, its original and their hash', async () => {
  const page = await openForPrint(PLAN);
  const sections = page.locator('.plan-main > section');
  const last = await sections.last().innerText();
  assert.match(last, /Nguồn: .*tệp \S+\.txt/u);
  assert.match(last, /SHA-256 của tệp nhận được: [0-9a-f]{64}/u);
  assert.match(last, /Trích dẫn: .*, Thi đua mở, /u);
  await page.context().close();
});

test('on paper the numbers in the text lead to notes that carry the addresses', async () => {
  const page = await openForPrint(PLAN);
  const printed = await page.evaluate(() => {
    const contentOf = (selector: string, pseudo: string): string => {
      const element = document.querySelector(selector);
      return element === null ? '' : getComputedStyle(element, pseudo).content;
    };
    return {
      before: contentOf('.citation-ref', '::before'),
      after: contentOf('.citation-ref', '::after'),
      address: contentOf('.citation-note a[href^="/van-ban/"]', '::after'),
    };
  });
  assert.equal(printed.before, '"["');
  assert.equal(printed.after, '"]"');
  assert.match(printed.address, /<\/van-ban\/[a-z0-9-]+\/>|attr\(href\)/u);
  await page.context().close();
});

test('what is folded on the screen is printed', async () => {
  const page = await openForPrint(LONG_BASIS);
  const folded = page.locator('.plan-header details:not([open])');
  assert.ok((await folded.count()) > 0);
  const box = await folded.first().locator('.fact-value').last().boundingBox();
  assert.ok(box !== null && box.height > 0);
  await page.context().close();
});

test('a plan prints on numbered pages of A4', async () => {
  const page = await openForPrint(PLAN);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = pdf.toString('latin1').match(/\/MediaBox \[0 0 (\d+)(?:\.\d+)? (\d+)/gu) ?? [];
  assert.ok(pages.length >= 4, String(pages.length));
  for (const size of pages) assert.match(size, /0 0 59[45](?:\.\d+)? 84[12]/u);
  await page.context().close();
});
