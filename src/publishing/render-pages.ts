import { cpSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { PreparedArchive } from '../archive/prepare-archive.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import type { Deployment } from './compile-site.ts';
import { countWaiting, divideWork, type DividedWork } from './divide-work.ts';
import type { RenderOrder, RenderReport, RenderSetup, WorkShare } from './render-protocol.ts';
import { hasAssets, WHOLE_SITE, type Shard } from './sharding/shard.ts';
import { joinRecords, type MadeRecord, type PackedRecord } from './updating/made-record.ts';
import type { LinkedFragment, SiteLink } from './survey-pages.ts';

/** What the pages are rendered from and for; paths are absolute. */
export interface RenderOptions extends Deployment {
  readonly contentDir: string;
  readonly prepared: PreparedArchive;
  /** What `prepareReuse` gives of it; it may still be on its way. */
  readonly reuse: Promise<ReuseTable>;
  /** The folder of the compiled pages (see compile-site.ts). */
  readonly compiledDir: string;
  /** An empty folder. */
  readonly siteDir: string;
  /** Which part of the site is made; all of it when this is absent. */
  readonly shard?: Shard;
}

/** What is known of the pages of a site, and whoever can still be asked about them. */
export interface SurveyedPages {
  readonly expectedPages: readonly string[];
  readonly faults: readonly Problem[];
  readonly links: readonly SiteLink[];
  readonly listMissing: (wanted: readonly LinkedFragment[]) => Promise<readonly LinkedFragment[]>;
  readonly close: () => Promise<void>;
}

/** The same of pages that were just rendered. */
export interface RenderedPages extends SurveyedPages {
  /**
   * Gives what the files were made from. Nothing else can be asked for afterwards: each thread ends as
   * soon as it has told, because its record and the archive that it has open are large.
   */
  readonly takeRecord: () => Promise<MadeRecord>;
}

/**
 * Renders every compiled page into `siteDir` on all processors. `tell` hears
 * how many files are written and how many are known to be still to come. Throws what a page throws;
 * `siteDir` may then hold half a site.
 */
export async function renderPages(
  options: RenderOptions,
  tell: (written: number, waiting: number) => void,
): Promise<RenderedPages> {
  const { compiledDir, siteDir, shard = WHOLE_SITE } = options;
  if (hasAssets(shard)) cpSync(join(compiledDir, 'assets'), siteDir, { recursive: true });
  const setup: RenderSetup = {
    compiledDir,
    contentDir: options.contentDir,
    siteDir,
    prepared: { ...options.prepared, reuse: await options.reuse },
    deployment: { base: options.base, siteUrl: options.siteUrl },
    shard,
  };
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const start = (): RenderThread => new RenderThread(setup, options.contentDir);
  const first = start();
  const threads = [first];
  while (threads.length < countThreads(options.prepared)) threads.push(start());
  try {
    await Promise.all(threads.map((thread) => thread.open()));
    const { routes } = await first.open();
    await renderAll(threads, divideWork(routes, shard), tell);
    const expectedPages = await first.listExpected();
    const surveys: ReportOf<'survey'>[] = [];
    // One after the other, because what is on its way between threads is in memory twice.
    for (const thread of threads) surveys.push(await thread.survey());
    return {
      expectedPages,
      faults: surveys.flatMap((survey) => survey.faults),
      links: surveys.flatMap((survey) => survey.links),
      takeRecord: () => takeRecords(threads),
      listMissing: async (wanted) => {
        const missing = await Promise.all(threads.map((thread) => thread.findMissing(wanted)));
        return missing.flat();
      },
      close: () => closeAll(threads),
    };
  } catch (error) {
    await closeAll(threads);
    throw error;
  }
}

async function takeRecords(threads: readonly RenderThread[]): Promise<MadeRecord> {
  const records: PackedRecord[] = [];
  for (const thread of threads) {
    records.push(await thread.takeRecord());
    await thread.close();
  }
  return joinRecords(records);
}

/** A second thread pays only where there is work for it: each opens the archive for itself. */
function countThreads({ planKeys }: PreparedArchive): number {
  return planKeys.length < 100 ? 1 : availableParallelism();
}

async function closeAll(threads: readonly RenderThread[]): Promise<void> {
  await Promise.all(threads.map((thread) => thread.close()));
}

async function renderAll(
  threads: readonly RenderThread[],
  { whole, queue }: DividedWork,
  tell: (written: number, waiting: number) => void,
): Promise<void> {
  if (threads.length === 1) queue.unshift(...whole.splice(0));
  let working = 0;
  let written = 0;
  let wake: () => void = () => undefined;
  const offer = (shares: readonly WorkShare[]): void => {
    // Before other routes, so that threads are soon done with what the route has listed.
    queue.unshift(...shares);
    wake();
  };
  const workOff = async (thread: RenderThread, index: number): Promise<void> => {
    for (;;) {
      const share = (index === 0 ? whole.shift() : undefined) ?? queue.shift();
      if (share === undefined) {
        if (working === 0) return wake();
        // Another thread may still find that it has work to share.
        await new Promise<void>((resolve) => {
          const others = wake;
          wake = () => {
            others();
            resolve();
          };
        });
        continue;
      }
      working++;
      const files = await thread.do(share, offer);
      written += files;
      working--;
      tell(written, countWaiting(queue));
      if (working === 0) wake();
    }
  };
  await Promise.all(threads.map(workOff));
}

type ReportOf<R extends RenderReport['report']> = Extract<RenderReport, { report: R }>;

/** In MB, for each thread. */
const YOUNG_GENERATION = 64;

/**
 * By how many hundredths the memory of a thread may grow before what is no longer used is looked for.
 * On a large machine V8 would let it grow to several times of what is in use; looked for more often,
 * a quarter of the time went to it at ten thousand plans.
 */
const GROWTH = 100;

/** A thread as the main one sees it: questions and answers. */
class RenderThread {
  readonly #worker: Worker;
  readonly #failure: Promise<never>;
  #heard: (report: RenderReport) => void = () => undefined;
  readonly #opened: Promise<ReportOf<'opened'>>;

  constructor(setup: RenderSetup, contentDir: string) {
    this.#worker = new Worker(new URL('./render-thread.ts', import.meta.url), {
      workerData: setup,
      // Pages leave much short-lived garbage: with more room less of it is taken for long-lived.
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
      env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: contentDir },
    });
    this.#failure = new Promise((_, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => {
        reject(new Error(`A thread that renders pages ended with ${code}`));
      });
    });
    // Whoever waits hears of it; at the end nobody does.
    this.#failure.catch(() => undefined);
    this.#worker.on('message', (report: RenderReport) => this.#heard(report));
    this.#opened = this.#waitFor('opened');
  }

  open(): Promise<ReportOf<'opened'>> {
    return this.#opened;
  }

  /** Does a share; gives how many files it wrote. Work for other threads is offered at once. */
  async do(share: WorkShare, offer: (shares: readonly WorkShare[]) => void): Promise<number> {
    const done = this.#waitFor('done', (report) => {
      if (report.report === 'shares') offer(report.shares);
    });
    this.#order({ order: 'work', share });
    return (await done).files;
  }

  async listExpected(): Promise<readonly string[]> {
    const expected = this.#waitFor('expected');
    this.#order({ order: 'list-expected' });
    return (await expected).pages;
  }

  survey(): Promise<ReportOf<'survey'>> {
    const survey = this.#waitFor('survey');
    this.#order({ order: 'survey' });
    return survey;
  }

  async takeRecord(): Promise<PackedRecord> {
    const record = this.#waitFor('record');
    this.#order({ order: 'record' });
    return (await record).made;
  }

  async findMissing(wanted: readonly LinkedFragment[]): Promise<readonly LinkedFragment[]> {
    const missing = this.#waitFor('missing');
    this.#order({ order: 'find-missing', wanted });
    return (await missing).missing;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #order(order: RenderOrder): void {
    this.#worker.postMessage(order);
  }

  #waitFor<R extends RenderReport['report']>(
    wanted: R,
    meanwhile: (report: RenderReport) => void = () => undefined,
  ): Promise<ReportOf<R>> {
    const heard = new Promise<ReportOf<R>>((resolve) => {
      this.#heard = (report) => {
        if (report.report === wanted) resolve(report as ReportOf<R>);
        else meanwhile(report);
      };
    });
    return Promise.race([heard, this.#failure]);
  }
}
