import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright';
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

/** Body text has 7:1 (WCAG 1.4.6), which no tag above asks for. */
const ENHANCED_CONTRAST = 'color-contrast-enhanced';

const APPEARANCES = [
  { name: 'light', options: { colorScheme: 'light' }, skipped: [] },
  { name: 'dark', options: { colorScheme: 'dark' }, skipped: [] },
  {
    name: 'forced colours',
    options: { forcedColors: 'active' },
    // The system chooses both colours; axe still reads the author's (-webkit-text-fill-color).
    skipped: ['color-contrast', ENHANCED_CONTRAST],
  },
] as const;

/** Widths in CSS pixels: WCAG 1.4.10 (reflow) asks for 320; 360 is the commonest small phone. */
const NARROW_WIDTHS: readonly number[] = [320, 360];

let site: SiteInBrowser;
const contexts = new Map<string, BrowserContext>();
before(async () => {
  site = await openSite();
  contexts.set('print', await site.open());
  for (const { name, options } of APPEARANCES) contexts.set(name, await site.open(options));
});
after(() => site.close());

/** Opens a page afresh: colours that change under an open page pass through a transition. */
async function openPage(appearance: string): Promise<Page> {
  const context = contexts.get(appearance);
  if (context === undefined) throw new Error(`No context for ${appearance}`);
  return context.newPage();
}

function readRules(skipped: readonly string[]): Record<string, { enabled: boolean }> {
  return {
    [ENHANCED_CONTRAST]: { enabled: true },
    ...Object.fromEntries(skipped.map((rule) => [rule, { enabled: false }])),
  };
}

for (const { address } of listTemplatePages()) {
  test(`/${address}: no fault of accessibility in light, dark and forced colours`, async () => {
    const faults: string[] = [];
    for (const { name, skipped } of APPEARANCES) {
      const page = await openPage(name);
      await page.goto(`/${address}`);
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ rules: readRules(skipped) })
        .withTags([...RULES])
        .analyze();
      await page.close();
      assert.ok(passes.length > 10);
      for (const { id, nodes } of violations) {
        for (const { html, failureSummary } of nodes) {
          faults.push(`${name}: ${id}: ${html}\n${failureSummary ?? ''}`);
        }
      }
    }
    assert.deepEqual(faults, []);
  });

  test(`/${address}: can be read when printed`, async () => {
    const page = await openPage('print');
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/${address}`);
    // Landmarks and names mean nothing on paper; ink does.
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    await page.close();
    assert.deepEqual(
      violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
      [],
    );
  });

  test(`/${address}: does not scroll sideways on a small phone`, async () => {
    const page = await openPage('light');
    const widths: Record<number, number> = {};
    for (const width of NARROW_WIDTHS) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(`/${address}`);
      await page.evaluate(() => document.fonts.ready);
      widths[width] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    await page.close();
    assert.deepEqual(widths, Object.fromEntries(NARROW_WIDTHS.map((width) => [width, width])));
  });
}
