import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readArchive } from '../../src/archive/from-files.ts';
import { findNames } from '../../src/components/search/find-names.ts';
import { findNumbers } from '../../src/components/search/find-numbers.ts';
import { findTexts, loadHit } from '../../src/components/search/find-texts.ts';
import { SearchIndex } from '../../src/components/search/search-index.ts';
import { INDEX_FOLDER } from '../../src/domain/search/manifest.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';
import { packSearchIndex } from '../../src/search/build-search-index.ts';
import type { FileContent } from '../../src/search/index-file.ts';
import { SearchCache } from '../../src/search/search-cache.ts';
import { readIndexFiles } from '../search/index-files.ts';
import { QUERIES } from '../search/queries.ts';
import { SITE_DIR } from '../site/built-site.ts';
import { generateSearchable } from './generated-searchable.ts';

type SearchFiles = ReadonlyMap<string, FileContent>;

/*
 * What search costs: `npm run bench:search` for the content (CONTENT_DIR), `npm run bench:search --
 * 2000 10000` with that many generated plans as well. Transfers are given as brotli and as they lie
 * on the disk, for hosts that compress nothing.
 */

const PAGE_SIZE = 8;
/** Judging reads every hit of every query; of more plans than this only the cost is measured. */
const MOST_JUDGED = 2000;

interface Cost {
  raw: number;
  compressed: number;
}

const { archive } = readArchive(process.env['CONTENT_DIR'] || 'content');

async function measure(count: number): Promise<void> {
  const start = performance.now();
  const index = packSearchIndex(generateSearchable(archive, count), new SearchCache(null));
  const seconds = (performance.now() - start) / 1000;
  const files = readIndexFiles(index);
  const bytes = [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
  console.log(
    `\n${archive.plans.length} plans, ${archive.records.length} records, ${count} generated: ` +
      `${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, built in ${seconds.toFixed(1)} s, ` +
      `${(process.memoryUsage().rss / 1e9).toFixed(2)} GB`,
  );
  const lookUps: Cost[] = [];
  const firsts: Cost[] = [];
  const laters: Cost[] = [];
  let times = 0;
  const session = new Session(files);
  for (const [place, { query }] of QUERIES.entries()) {
    lookUps.push(await new Session(files).cost((index) => findNumbers(index, query)));
    firsts.push(await new Session(files).cost((index) => answer(index, query)));
    const began = performance.now();
    const later = await session.cost((index) => answer(index, query));
    times += performance.now() - began;
    if (place > 0) laters.push(later);
  }
  if (count <= MOST_JUDGED) await printQuality(files);
  print('number look-up, alone', lookUps);
  print('first search, index and hits', firsts);
  print('later search', laters);
  console.log(`  mean time of a search in this process: ${(times / QUERIES.length).toFixed(1)} ms`);
}

/**
 * How the table of queries fares: generated plans are right answers to words as well, so of texts only
 * the recall says something when there are any.
 */
async function printQuality(files: SearchFiles): Promise<void> {
  const index = new Session(files).index;
  const counts = { number: 0, first: 0, name: 0, top: 0, right: 0, found: 0 };
  for (const { query, kind, right } of QUERIES) {
    const paths = await listAnswers(index, query);
    counts.right += right.length;
    counts.found += right.filter((path) => paths.includes(path)).length;
    const isTop = paths.slice(0, 3).some((path) => right.includes(path));
    if (kind === 'number') {
      counts.number++;
      counts.first += Number(paths[0] === right[0]);
    } else if (kind === 'name') {
      counts.name++;
      counts.top += Number(isTop);
    }
  }
  console.log(
    `  numbers first ${counts.first}/${counts.number}, names in the top three ` +
      `${counts.top}/${counts.name}, right answers found ${counts.found}/${counts.right}`,
  );
}

/** The paths of all answers, best first. */
async function listAnswers(index: SearchIndex, query: string): Promise<readonly string[]> {
  const numbers = await findNumbers(index, query);
  const { exact } = await findNames(index, query);
  const texts = await findTexts(index, query, numbers, []);
  const paths = [...numbers.rows.map((row) => row[5]), ...exact.map((entry) => entry[3])];
  for (const hit of texts.hits) {
    const shown = await loadHit(index, texts, hit);
    if (shown !== null) paths.push(shown.document.path);
  }
  return paths;
}

/** Everything that a page of results reads. */
async function answer(index: SearchIndex, query: string): Promise<void> {
  const numbers = await findNumbers(index, query);
  await findNames(index, query);
  const texts = await findTexts(index, query, numbers, []);
  let shown = 0;
  for (const hit of texts.hits) {
    if (shown === PAGE_SIZE) break;
    if ((await loadHit(index, texts, hit)) !== null) shown++;
  }
}

class Session {
  readonly index: SearchIndex;
  #cost: Cost = { raw: 0, compressed: 0 };

  constructor(files: SearchFiles) {
    this.index = new SearchIndex(async (path) => {
      const content = files.get(`${INDEX_FOLDER}/${path}`);
      if (content === undefined) throw new Error(`No ${path}`);
      const bytes = Buffer.from(content);
      this.#cost.raw += bytes.length;
      this.#cost.compressed += brotliCompressSync(bytes).length;
      return bytes;
    });
  }

  async cost(ask: (index: SearchIndex) => Promise<unknown>): Promise<Cost> {
    this.#cost = { raw: 0, compressed: 0 };
    await ask(this.index);
    return this.#cost;
  }
}

function print(label: string, costs: readonly Cost[]): void {
  const kilobytes = (values: readonly number[]): string => {
    const sorted = [...values].sort((a, b) => a - b);
    const at = (share: number): string =>
      (
        (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) / 1000
      ).toFixed(1);
    return `median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)} KB`;
  };
  console.log(`  ${label}: ${kilobytes(costs.map((cost) => cost.compressed))} (brotli)`);
  console.log(`  ${' '.repeat(label.length)}  ${kilobytes(costs.map((cost) => cost.raw))} (raw)`);
}

/** The scripts of the built site: every page's, and what a search loads. */
function measureScripts(): void {
  const scripts = listSiteFiles(SITE_DIR).filter((file) => /^_astro\/.*\.js$/u.test(file));
  const measured = scripts.map((file) => {
    const bytes = readFileSync(join(SITE_DIR, file));
    return { file, raw: bytes.length, compressed: brotliCompressSync(bytes).length };
  });
  console.log('\nscripts of the built site (brotli, raw bytes):');
  for (const { file, raw, compressed } of measured) console.log(`  ${compressed} ${raw} ${file}`);
}

const sizes = process.argv.slice(2).map(Number);
for (const count of sizes.length === 0 ? [0] : sizes) await measure(count);
measureScripts();
