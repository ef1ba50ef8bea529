import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

const RESULTS = '#ket-qua[aria-busy="false"]';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

async function openPage(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await site.open(options)).newPage();
  await page.goto(address);
  return page;
}

async function openSearch(query: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openPage(`/tim-kiem/?q=${encodeURIComponent(query)}`, options);
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  return page;
}

const hitPaths = (page: Page): Promise<string[]> =>
  page
    .locator('#ket-qua a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );

test('several documents of one number are told apart by title, issuer, date and use', async () => {
  const page = await openSearch('34-CT/TW');
  const choices = page.locator('section', { has: page.locator('#theo-so-hieu') }).locator('.hit');
  const texts = await choices.allInnerTexts();
  assert.ok(texts.length >= 3);
  assert.match(
    texts[0] ?? '',
    /07\/4\/2014[\s\S]*thi đua, khen thưởng[\s\S]*\d+ kế hoạch trong kho viện dẫn/u,
  );
  assert.match(texts[1] ?? '', /24\/5\/2024[\s\S]*nhà ở xã hội[\s\S]*chưa kế hoạch nào/u);
  for (let index = 0; index < texts.length; index++) {
    assert.equal(await choices.nth(index).locator('a').count(), 1);
  }
  await page.context().close();
});

for (const { query, near } of [
  { query: '43-CT/TW', near: '34-CT/TW' },
  { query: '99-CT/TW', near: 'CT/TW' },
  { query: 'chỉ thị 43', near: 'Chỉ thị' },
]) {
  test(`${query}: nothing bears it; that is said, near numbers are offered and no other page`, async () => {
    const page = await openSearch(query);
    const sections = page.locator('#ket-qua section');
    assert.equal(await sections.count(), 1);
    assert.match(await sections.innerText(), /Không có văn bản nào mang số này/u);
    assert.match(await sections.locator('.hit').first().innerText(), new RegExp(near, 'u'));
    await page.context().close();
  });
}

test('a hit shows its sentence with the words marked and leads to the passage', async () => {
  const page = await openSearch('"lao động tiên tiến" ban dân tộc quảng ngãi');
  const hit = page.locator('#trong-ke-hoach ~ ol .hit').first();
  const marks = await hit.locator('.hit-sentence mark').allInnerTexts();
  assert.ok(marks.includes('lao động tiên tiến'), marks.join(' | '));
  const sentence = (await hit.locator('.hit-sentence').innerText()).replace(/^… | …$/gu, '');
  await hit.locator('a').click();
  const fragment = new URL(page.url()).hash.slice(1);
  const passage = page.locator(`[id="${fragment}"]`);
  await passage.waitFor();
  assert.ok((await passage.innerText()).includes(sentence.slice(0, 40)));
  await page.context().close();
});

test('exact spelling comes first, with or without marks the same plans are found', async () => {
  const found: string[][] = [];
  for (const query of ['đầu tư', 'dau tu', 'đầu tư'.normalize('NFD')]) {
    const page = await openSearch(query);
    const plans = (await hitPaths(page)).filter((path) => path.startsWith('/ke-hoach/'));
    found.push(plans);
    await page.context().close();
  }
  const [accented = [], plain = [], decomposed = []] = found;
  assert.deepEqual([...accented].sort(), [...plain].sort());
  assert.deepEqual(accented, decomposed);
  assert.match(accented[0] ?? '', /quang-ngai/u);
});

test('a phrase in quotation marks is a phrase', async () => {
  const apart = await openSearch('tiến lao động');
  assert.ok((await hitPaths(apart)).length > 0);
  await apart.context().close();
  const phrase = await openSearch('"tiến lao động"');
  assert.deepEqual(await hitPaths(phrase), []);
  assert.match(await phrase.locator('#trang-thai').innerText(), /Không tìm thấy/u);
  await phrase.context().close();
});

test('filters choose by province then and now, year, kind, held, movement and cited document', async () => {
  const cases: readonly { readonly filter: string; readonly paths: RegExp }[] = [
    { filter: 'tinh=binh-thuan&kho=toan-van', paths: /^\/ke-hoach\/binh-thuan\//u },
    { filter: 'tinh-nay=lam-dong&kho=toan-van', paths: /^\/ke-hoach\/binh-thuan\//u },
    { filter: 'nam=2021&kho=toan-van', paths: /^\/ke-hoach\/khanh-hoa\/2021\//u },
    { filter: 'loai=phat-dong&kho=toan-van', paths: /phat-dong/u },
    { filter: 'co-quan=ban-dan-toc-cao-bang', paths: /^\/ke-hoach\/cao-bang\//u },
    { filter: 'phong-trao=dan-van-kheo&kho=toan-van', paths: /^\/ke-hoach\/binh-thuan\//u },
    { filter: 'vien-dan=91/2017', paths: /^\/ke-hoach\/cao-bang\//u },
  ];
  const page = await openPage('/tim-kiem/');
  for (const { filter, paths } of cases) {
    await page.goto(`/tim-kiem/?${filter}`);
    await page.locator(RESULTS).waitFor({ state: 'attached' });
    const found = await hitPaths(page);
    assert.ok(found.length > 0, filter);
    assert.deepEqual(
      found.filter((path) => !paths.test(path)),
      [],
      filter,
    );
  }
  await page.goto('/tim-kiem/?q=thi+dua&tinh=binh-thuan');
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  assert.equal(await page.locator('select[name="tinh"]').inputValue(), 'binh-thuan');
  await page.locator('select[name="kho"]').selectOption('toan-van');
  await page.waitForURL(/kho=toan-van/u);
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  assert.equal((await hitPaths(page)).length, 1);
  await page.context().close();
});

test('an address can be shared and the back button goes through the questions', async () => {
  const page = await openSearch('19/CT-TTg');
  await page.locator('#tim').fill('91/2017');
  await page.locator('#tim').press('Enter');
  await page.waitForURL(/q=91%2F2017/u);
  await page.locator('#ket-qua a[href$="/van-ban/nd-91-2017-cp/"]').first().waitFor();
  await page.goBack();
  await page.locator('#ket-qua a[href$="/van-ban/ct-19-ttg-2021/"]').first().waitFor();
  assert.equal(await page.locator('#tim').inputValue(), '19/CT-TTg');
  await page.context().close();
});

test('the box is a combobox: arrow keys choose, Escape closes, Enter opens or asks', async () => {
  const page = await openPage('/');
  const box = page.locator('.site-header input[name="q"]');
  const list = page.locator('.site-header [role="listbox"]');
  await box.focus();
  await page.locator('.site-header [role="combobox"]').waitFor();
  await box.pressSequentially('34ct');
  await list.locator('[role="option"]').first().waitFor();
  assert.equal(await box.getAttribute('aria-expanded'), 'true');
  assert.equal(await box.getAttribute('aria-controls'), await list.getAttribute('id'));
  assert.equal(await box.getAttribute('aria-activedescendant'), null);

  await box.press('ArrowDown');
  const chosen = list.locator('[aria-selected="true"]');
  assert.equal(await box.getAttribute('aria-activedescendant'), await chosen.getAttribute('id'));
  assert.match(await chosen.innerText(), /34-CT\/TW/u);
  assert.ok(await box.evaluate((input) => input === document.activeElement));

  await box.press('Escape');
  assert.equal(await list.isVisible(), false);
  assert.equal(await box.inputValue(), '34ct');

  await box.press('ArrowDown');
  await list.locator('[role="option"]').first().waitFor();
  await box.press('ArrowDown');
  await box.press('Enter');
  await page.waitForURL(/\/van-ban\/ct-34-tw-2014\/$/u);

  const next = page.locator('.site-header input[name="q"]');
  await next.fill('dân vận khéo');
  await next.press('Enter');
  await page.waitForURL(/\/tim-kiem\/\?q=/u);
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  assert.equal((await hitPaths(page))[0], '/phong-trao/dan-van-kheo/');
  await page.context().close();
});

for (const { typed, path } of [
  { typed: 'cao b', path: '/tinh/cao-bang/' },
  { typed: 'ban dan toc cao', path: '/co-quan/ban-dan-toc-cao-bang/' },
  { typed: 'dan van kh', path: '/phong-trao/dan-van-kheo/' },
  { typed: 'luật tdkt 2022', path: '/van-ban/luat-tdkt-2022/' },
  {
    typed: 'phat dong phong trao thi dua nam 20',
    path: '/ke-hoach/cao-bang/2023/ban-dan-toc/phat-dong-phong-trao-thi-dua/',
  },
]) {
  test(`typing “${typed}” offers ${path}, and a touch opens it`, async () => {
    const page = await openPage('/gioi-thieu/', {
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    const box = page.locator('.site-header input[name="q"]');
    await box.tap();
    await page.locator('.site-header [role="combobox"]').waitFor();
    await box.pressSequentially(typed);
    const options = page.locator('.site-header [role="option"]');
    await options.first().waitFor();
    await page.waitForTimeout(300);
    const labels = await options.allInnerTexts();
    for (let index = 0; index < labels.length; index++) {
      const height = (await options.nth(index).boundingBox())?.height ?? 0;
      assert.ok(height >= 44, `${height}`);
    }
    await options.first().tap();
    await page.waitForURL((url) => url.pathname !== '/gioi-thieu/');
    assert.equal(new URL(page.url()).pathname, path, labels.join('\n'));
    await page.context().close();
  });
}

test('where WebAssembly is refused, everything still answers within two seconds', async () => {
  const context = await site.open();
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
  });
  const page = await context.newPage();
  const start = Date.now();
  await page.goto('/tim-kiem/?q=34-CT%2FTW');
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  assert.ok(Date.now() - start < 2000);
  assert.equal((await hitPaths(page))[0], '/van-ban/ct-34-tw-2014/');
  assert.ok((await page.locator('#trong-ke-hoach ~ ol .hit').count()) > 0);
  await context.close();
});

test('when the index cannot be loaded, a sentence says so and leads on', async () => {
  const context = await site.open();
  const page = await context.newPage();
  await page.route('**/chi-muc/**', (route) => route.abort());
  await page.goto('/tim-kiem/?q=34-CT%2FTW');
  await page.locator(RESULTS).waitFor({ state: 'attached' });
  assert.match(await page.locator('#trang-thai').innerText(), /Chưa tải được chỉ mục/u);
  assert.ok(await page.locator('#cach-tim a[href$="/so-hieu/"]').isVisible());
  await context.close();
});

test('without JavaScript the box asks the page, which leads to the numbers and registers', async () => {
  const page = await openPage('/', { javaScriptEnabled: false });
  await page.locator('.site-header input[name="q"]').fill('34-CT/TW');
  await page.locator('.site-header button[type="submit"]').click();
  await page.waitForURL(/\/tim-kiem\/\?q=34-CT%2FTW$/u);
  assert.match(await page.locator('#ket-qua').innerText(), /Không có JavaScript/u);
  await page.locator('#ket-qua a[href$="/so-hieu/"]').click();
  await page.locator('a[href$="/so-hieu/34-ct-tw/"]').first().click();
  assert.ok((await page.locator('main a[href*="/van-ban/ct-34-tw-"]').count()) >= 3);
  await page.context().close();
});

test('every page names the description by which the address bar can search', async () => {
  const page = await openPage('/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await page.request.get(href ?? '');
  assert.equal(response.status(), 200);
  assert.match(
    await response.text(),
    /template="https?:\/\/[^"]+\/tim-kiem\/\?q=\{searchTerms\}"/u,
  );
  await page.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results, filters and suggestions have no fault of accessibility (${colorScheme})`, async () => {
    const page = await openSearch('lao động tiên tiến', {
      colorScheme,
      viewport: { width: 360, height: 740 },
    });
    await page.locator('#loc summary').click();
    await page.locator('#tim').focus();
    await page.locator('[role="combobox"]').waitFor();
    await page.locator('#tim').pressSequentially(' cá nhân');
    await page.locator('[role="option"]').first().waitFor();
    await page.locator('#tim').press('ArrowDown');
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    assert.ok(passes.length > 10);
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      [],
    );
    const { scrollWidth, size } = await page.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      size: Number.parseFloat(
        getComputedStyle(document.querySelector('.hit') ?? document.body).fontSize,
      ),
    }));
    assert.equal(scrollWidth, 360);
    assert.ok(size >= 16);
    await page.context().close();
  });
}
