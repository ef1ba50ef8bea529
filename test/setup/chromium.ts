import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { findChromium } from './find-chromium.ts';

/** No background traffic of the browser's own, so that every request seen is one of the site. */
const ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts Chromium for a test. Throws when there is none: `test/setup/browser.ts` installs one. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: run "node test/setup/browser.ts"');
  return chromium.launch({ executablePath, args: [...ARGUMENTS] });
}
