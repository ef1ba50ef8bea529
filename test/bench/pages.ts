import { parseArgs } from 'node:util';
import { SITE_DIR, listTemplatePages } from '../site/built-site.ts';
import { launchChromium } from '../setup/chromium.ts';
import { serveSite } from '../setup/serve.ts';
import { measureSpeed, type Conditions, type PageSpeed } from './pages/measure-speed.ts';
import { measureWeight, type PageWeight } from './pages/measure-weight.ts';
import { installLighthouse, runLighthouse } from './pages/run-lighthouse.ts';

/*
 * `npm run bench:pages -- [--lighthouse]`: what the plan page and six other templates weigh and how
 * soon they can be read, against their budgets. Exit code 1 when a budget is missed. Lighthouse is
 * asked only when wanted, because it has to be fetched.
 */

/** Bytes after brotli, for the plan page. */
const WEIGHT_BUDGET = { html: 15_000, css: 12_000, js: 4_000, fonts: 70_000 } as const;
const SHIFT_BUDGET = 0.01;
const LIGHTHOUSE_BUDGET = 98;

const SLOW: Conditions = { kilobitsPerSecond: 400, latency: 150, slowdown: 4 };
const READABLE_BUDGET = 3000;
/** Lighthouse's own mobile link. */
const MOBILE: Conditions = { kilobitsPerSecond: 1638, latency: 150, slowdown: 4 };
const LARGEST_BUDGET = 1500;

/** By the beginnings of their addresses; of each template the largest page. */
const TEMPLATES: readonly { readonly name: string; readonly shape: RegExp }[] = [
  { name: 'kế hoạch', shape: /^ke-hoach\/[^/]+\//u },
  { name: 'văn bản', shape: /^van-ban\/[^/]+\/$/u },
  { name: 'trang chủ', shape: /^$/u },
  { name: 'năm', shape: /^nam\/[^/]+\/$/u },
  { name: 'tỉnh', shape: /^tinh\/[^/]+\/$/u },
  { name: 'so sánh', shape: /^so-sanh\/$/u },
  { name: 'tìm kiếm', shape: /^tim-kiem\/$/u },
];

const { values } = parseArgs({ options: { lighthouse: { type: 'boolean', default: false } } });
const site = await serveSite(SITE_DIR, { brotli: true });
const browser = await launchChromium();
const addresses = listTemplatePages().map(({ address }) => address);
const lighthouse = values.lighthouse ? await installLighthouse() : null;

const missed: string[] = [];
const print = (value: number, budget: number | null, what: string, decimals = 0): string => {
  const text = value.toFixed(decimals);
  if (budget === null || value <= budget) return text;
  missed.push(what);
  return `${text} > ${budget}`;
};

console.log(
  '| trang | HTML | CSS | JS | phông | khác | đọc được (400 kbit/s) | LCP (1,6 Mbit/s) | CLS | Lighthouse |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |');
for (const { name, shape } of TEMPLATES) {
  const address = addresses.find((candidate) => shape.test(candidate));
  if (address === undefined) throw new Error(`No page of the template ${name}`);
  const url = `${site.address}${address}`;
  const weight = await measureWeight(browser, url);
  const slow = await measureSpeed(browser, url, SLOW);
  const mobile = await measureSpeed(browser, url, MOBILE);
  console.log(
    `| ${[name, ...printWeight(name, weight), ...printSpeed(name, slow, mobile)].join(' | ')} | ${await printLighthouse(name, url)} |`,
  );
}
await browser.close();
await site.stop();
console.log(
  `\nByte sau nén brotli, mili giây, trang lớn nhất của mỗi mẫu. Ngân sách HTML, CSS, JS, phông là của trang kế hoạch.`,
);
console.log(
  missed.length === 0 ? 'Mọi ngân sách đều đạt.' : `Vượt ngân sách: ${missed.join('; ')}.`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function printWeight(name: string, weight: PageWeight): readonly string[] {
  const budgeted = name === 'kế hoạch';
  return [
    ...(['html', 'css', 'js', 'fonts'] as const).map((kind) =>
      print(weight[kind], budgeted ? WEIGHT_BUDGET[kind] : null, `${name} ${kind}`),
    ),
    String(weight.other),
  ];
}

function printSpeed(name: string, slow: PageSpeed, mobile: PageSpeed): readonly string[] {
  return [
    print(slow.readable, READABLE_BUDGET, `${name} đọc được`),
    print(mobile.largest, LARGEST_BUDGET, `${name} LCP`),
    print(Math.max(slow.shift, mobile.shift), SHIFT_BUDGET, `${name} CLS`, 3),
  ];
}

async function printLighthouse(name: string, url: string): Promise<string> {
  const scores = lighthouse === null ? null : await runLighthouse(lighthouse, url);
  if (scores === null) return 'không đo được';
  const { performance, accessibility, bestPractices, seo } = scores;
  const all = [performance, accessibility, bestPractices, seo];
  if (all.some((score) => !(score >= LIGHTHOUSE_BUDGET))) missed.push(`${name} Lighthouse`);
  return all.join(' / ');
}
