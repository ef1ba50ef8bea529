import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { listTemplatePages } from '../site/built-site.ts';
import { openSite } from '../site/site-in-browser.ts';

/*
 * `npm run screenshots -- [--out FOLDER] [--only TEXT]`: every template of the built site at three
 * widths, light and dark, and what the printer gives of it, for people to look at.
 */

const WIDTHS: readonly number[] = [360, 768, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Below this height a picture is cut: a long list looks the same further down. */
const GREATEST_HEIGHT = 5000;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: '.cache/screenshots' },
    only: { type: 'string', default: '' },
  },
});
const folder = resolve(values.out);
mkdirSync(folder, { recursive: true });

const site = await openSite();
let pictures = 0;
for (const { address } of listTemplatePages()) {
  if (!address.includes(values.only)) continue;
  const name = nameTemplate(address);
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const context = await site.open({ colorScheme, viewport: { width, height: 800 } });
      const page = await context.newPage();
      await openWithFonts(page, address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
        clip: { x: 0, y: 0, width, height: Math.min(height, GREATEST_HEIGHT) },
      });
      pictures++;
      await context.close();
    }
  }
  const context = await site.open();
  const page = await context.newPage();
  await openWithFonts(page, address);
  await page.pdf({ path: join(folder, `${name}.pdf`), preferCSSPageSize: true });
  await context.close();
}
await site.close();
console.log(`${pictures} pictures and their print in ${folder}`);

async function openWithFonts(page: Page, address: string): Promise<void> {
  await page.goto(`/${address}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
}

/** "ke-hoach/cao-bang/2023/…/" → "ke-hoach-5": the first part of the address and its depth tell templates apart. */
function nameTemplate(address: string): string {
  const parts = address.split('/').filter((part) => part !== '');
  return parts.length === 0
    ? 'trang-chu'
    : `${(parts[0] ?? '').replace('.html', '')}-${parts.length}`;
}
