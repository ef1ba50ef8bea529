import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { listTemplatePages } from './built-site.ts';
import { openSite } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

const RULES: readonly string[] = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
];

const APPEARANCES = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'print', media: { colorScheme: 'light', forcedColors: 'none', media: 'print' } },
] as const;

/** Widths in CSS pixels: WCAG 1.4.10 (reflow) asks for 320; 360 is the commonest small phone. */
const NARROW_WIDTHS: readonly number[] = [320, 360];

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const { address } of listTemplatePages()) {
  test(`/${address}: no fault of accessibility in light, dark, forced colours, print`, async () => {
    const context = await site.open();
    const page = await context.newPage();
    await page.goto(`/${address}`);
    const faults: string[] = [];
    for (const { name, media } of APPEARANCES) {
      await page.emulateMedia({ media: 'screen', ...media });
      const { violations, passes } = await new AxeBuilder({ page }).withTags([...RULES]).analyze();
      assert.ok(passes.length > 10);
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          faults.push(`${name}: ${id}: ${html}\n${failureSummary ?? ''}`);
        }
      }
    }
    await context.close();
    assert.deepEqual(faults, []);
  });

  test(`/${address}: does not scroll sideways on a small phone`, async () => {
    const context = await site.open();
    const page = await context.newPage();
    const widths: Record<number, number> = {};
    for (const width of NARROW_WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`/${address}`);
      await page.evaluate(() => document.fonts.ready);
      widths[width] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    await context.close();
    assert.deepEqual(widths, Object.fromEntries(NARROW_WIDTHS.map((width) => [width, width])));
  });
}
