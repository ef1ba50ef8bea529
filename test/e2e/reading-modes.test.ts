import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { listTemplatePages } from '../site/built-site.ts';
import { openSite, type SiteInBrowser } from '../site/site-in-browser.ts';

/*
 * What readers set in their system beyond light and dark: more contrast, larger text, less motion.
 * `test/site/accessibility.test.ts` runs all other rules on the same templates.
 */

/** Only colours differ in these modes, so only contrast is judged: 7:1 (WCAG 1.4.6). */
const CONTRASTS: readonly { readonly name: string; readonly options: BrowserContextOptions }[] = [
  { name: 'light with more contrast', options: { colorScheme: 'light', contrast: 'more' } },
  { name: 'dark with more contrast', options: { colorScheme: 'dark', contrast: 'more' } },
];

/** The text of the browser at 200 %: 16 px is the usual size. */
const DOUBLE_SIZE = 32;
const WIDTHS: readonly number[] = [360, 1280];

let site: SiteInBrowser;
let plain: BrowserContext;
const contrasts = new Map<string, BrowserContext>();
before(async () => {
  site = await openSite();
  plain = await site.open({ reducedMotion: 'reduce' });
  for (const { name, options } of CONTRASTS) contrasts.set(name, await site.open(options));
});
after(() => site.close());

async function readFailing(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast-enhanced'])
    .analyze();
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  );
}

for (const { address } of listTemplatePages()) {
  test(`/${address}: text has 7:1 where more contrast is asked for`, async () => {
    for (const [name, context] of contrasts) {
      const page = await context.newPage();
      await page.goto(`/${address}`);
      assert.deepEqual(await readFailing(page), [], name);
      await page.close();
    }
  });

  test(`/${address}: text of twice the size fits a phone and a desk, and nothing moves`, async () => {
    const page = await plain.newPage();
    const devtools = await plain.newCDPSession(page);
    await devtools.send('Page.setFontSizes', {
      fontSizes: { standard: DOUBLE_SIZE, fixed: DOUBLE_SIZE },
    });
    const widths: Record<number, number> = {};
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/${address}`);
      await page.evaluate(() => document.fonts.ready);
      widths[width] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    assert.equal(size, `${DOUBLE_SIZE}px`);
    assert.deepEqual(widths, Object.fromEntries(WIDTHS.map((width) => [width, width])));
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return (
            animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth'
          );
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(moving, []);
    await page.close();
  });
}
