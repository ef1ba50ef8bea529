import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Page } from 'playwright';
import { launchChromium } from '../setup/chromium.ts';
import { serveSite } from '../setup/serve.ts';
import { SITE_DIR } from '../site/built-site.ts';
import { QUERIES, type QueryRow } from '../search/queries.ts';

/*
 * `npm run bench:search-peer`: the same queries as the test of search, asked of Pagefind over the same
 * built site, in the same browser. It is the measure for the archive's own index (see the README's
 * decisions): recall, right answers on top, and what a first search loads.
 */

const EMPTY_PAGE = '<!doctype html><html lang="vi"><title>Pagefind</title><body></body></html>';

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
try {
  const began = performance.now();
  const { index } = await pagefind.createIndex({});
  if (index === undefined) throw new Error('Pagefind gave no index.');
  const { page_count: pages } = await index.addDirectory({ path: SITE_DIR });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await pagefind.close();
  const seconds = (performance.now() - began) / 1000;
  writeFileSync(join(folder, 'index.html'), EMPTY_PAGE);
  console.log(`Pagefind: ${pages} pages indexed in ${seconds.toFixed(1)} s`);

  const server = await serveSite(folder);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const loaded = new Set<string>();
    page.on('response', (response) => loaded.add(new URL(response.url()).pathname));
    await page.goto(server.address);
    const answers = new Map<QueryRow, readonly string[]>();
    let first = 0;
    for (const row of QUERIES) {
      answers.set(row, await ask(page, row.query));
      if (first === 0) first = compressedSize([...loaded]);
    }
    console.log(`first search: ${(first / 1000).toFixed(0)} KB (brotli)`);
    for (const kind of ['number', 'name', 'text'] as const) print(kind, answers);
  } finally {
    await browser.close();
    await server.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The paths of Pagefind's answers, best first; at most thirty, as a reader would look. */
async function ask(page: Page, query: string): Promise<readonly string[]> {
  return page.evaluate(async (words) => {
    const address = '/pagefind/pagefind.js';
    const engine = (await import(address)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await engine.search(words);
    const found = await Promise.all(results.slice(0, 30).map((result) => result.data()));
    return found.map(({ url }) => url);
  }, query);
}

function compressedSize(paths: readonly string[]): number {
  return paths
    .filter((path) => path.startsWith('/pagefind/'))
    .reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(folder, path))).length, 0);
}

function print(kind: QueryRow['kind'], answers: ReadonlyMap<QueryRow, readonly string[]>): void {
  const rows = [...answers].filter(([row]) => row.kind === kind);
  const total = rows.reduce((sum, [{ right }]) => sum + right.length, 0);
  const found = rows.reduce(
    (sum, [{ right }, paths]) => sum + right.filter((path) => paths.includes(path)).length,
    0,
  );
  const share = (test: (row: QueryRow, paths: readonly string[]) => boolean): string => {
    const hits = rows.filter(([row, paths]) => test(row, paths)).length;
    return (hits / rows.length).toFixed(2);
  };
  console.log(
    `${kind}: ${rows.length} queries, recall ${(found / total).toFixed(2)}, ` +
      `first ${share(({ right }, [best = '']) => right.includes(best))}, ` +
      `top three ${share(({ right }, paths) => paths.slice(0, 3).some((path) => right.includes(path)))}`,
  );
}
