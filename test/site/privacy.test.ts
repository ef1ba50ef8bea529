import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import { listTemplatePages } from './built-site.ts';
import { openSite } from './site-in-browser.ts';
import type { SiteInBrowser } from './site-in-browser.ts';

let site: SiteInBrowser;
before(async () => {
  site = await openSite();
});
after(() => site.close());

for (const { address, file } of listTemplatePages()) {
  test(`/${address}: asks nothing of others, keeps nothing, breaks no policy`, async () => {
    const context = await site.open();
    const page = await context.newPage();
    const outside: string[] = [];
    const failed: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(site.address)) outside.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/404.html')) {
        failed.push(`${response.status()} ${response.url()}`);
      }
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning')
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });

    await page.goto(file === '404.html' ? '/404.html' : `/${address}`, {
      waitUntil: 'networkidle',
    });

    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    assert.equal(await policy.getAttribute('content'), contentSecurityPolicy);
    assert.deepEqual({ outside, failed, complaints }, { outside: [], failed: [], complaints: [] });
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await context.close();
  });
}
