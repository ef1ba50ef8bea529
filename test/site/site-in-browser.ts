import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import { launchChromium } from '../setup/chromium.ts';
import { serveSite } from '../setup/serve.ts';
import { SITE_DIR } from './built-site.ts';

/** The built site, served and opened in Chromium. */
export interface SiteInBrowser {
  /** The site's root, with a closing slash. */
  readonly address: string;
  readonly open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<SiteInBrowser> {
  const server = await serveSite(SITE_DIR);
  let browser: Browser;
  try {
    browser = await launchChromium();
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    address: server.address,
    open: (options = {}) => browser.newContext({ baseURL: server.address, ...options }),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
