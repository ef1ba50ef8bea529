import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_BROWSERS: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds the Chromium that the browser tests run in: `CHROMIUM_PATH` when it is set, else one of the
 * system, else Playwright's own. Gives null when there is none (a wrong `CHROMIUM_PATH` is none).
 */
export function findChromium(): string | null {
  const chosen = process.env['CHROMIUM_PATH'];
  const candidates = chosen ? [chosen] : [...SYSTEM_BROWSERS, chromium.executablePath()];
  return candidates.find((path) => existsSync(path)) ?? null;
}
