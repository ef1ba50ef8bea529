import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

/** What a page loads by itself, in bytes after brotli. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly fonts: number;
  /** Pictures and data. */
  readonly other: number;
}

const KIND: Readonly<Record<string, keyof PageWeight>> = {
  document: 'html',
  stylesheet: 'css',
  script: 'js',
  font: 'fonts',
};

/** Opens a page in a browser that has seen nothing of the site yet, and weighs all that it loads. */
export async function measureWeight(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(url, { waitUntil: 'networkidle' });
  const weight = { html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  for (const response of responses) {
    const kind = KIND[response.request().resourceType()] ?? 'other';
    const body = await response.body();
    // Fonts are compressed already; a host sends them as they are.
    weight[kind] += kind === 'fonts' ? body.length : brotliCompressSync(body).length;
  }
  await context.close();
  return weight;
}
