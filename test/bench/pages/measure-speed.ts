import type { Browser } from 'playwright';

/** A reader's link and machine. */
export interface Conditions {
  readonly kilobitsPerSecond: number;
  /** Milliseconds until the first byte of an answer. */
  readonly latency: number;
  /** How many times slower than this machine. */
  readonly slowdown: number;
}

/** Times in milliseconds from the start of the navigation. */
export interface PageSpeed {
  /** First contentful paint: text stands on the screen and can be read. */
  readonly readable: number;
  /** Largest contentful paint. */
  readonly largest: number;
  /** Cumulative layout shift, without unit. */
  readonly shift: number;
}

/** Opens a page under the given conditions and gives the middle one of several runs. */
export async function measureSpeed(
  browser: Browser,
  url: string,
  conditions: Conditions,
  runs = 3,
): Promise<PageSpeed> {
  const speeds: PageSpeed[] = [];
  for (let run = 0; run < runs; run++) speeds.push(await measureOnce(browser, url, conditions));
  const middle = (part: keyof PageSpeed): number =>
    speeds.map((speed) => speed[part]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
  return { readable: middle('readable'), largest: middle('largest'), shift: middle('shift') };
}

async function measureOnce(
  browser: Browser,
  url: string,
  { kilobitsPerSecond, latency, slowdown }: Conditions,
): Promise<PageSpeed> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  const bytesPerSecond = (kilobitsPerSecond * 1000) / 8;
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  const speed = await page.evaluate(readTimings);
  await context.close();
  return speed;
}

/** Runs in the page. */
async function readTimings(): Promise<PageSpeed> {
  const entriesOf = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      // A page on which nothing shifts has no entry to report.
      setTimeout(() => resolve([]), 500);
    });
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(entriesOf),
  );
  return {
    readable:
      paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
    largest: largest?.at(-1)?.startTime ?? Number.NaN,
    shift: (shifts ?? []).reduce(
      (sum, shift) => sum + (shift as unknown as { readonly value: number }).value,
      0,
    ),
  };
}
