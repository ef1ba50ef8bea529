import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Problem } from '../domain/problem/problem.ts';
import type { LinkedFragment, SiteLink, SitePlace } from './survey-pages.ts';

/** What a thread that surveys pages is started with. */
export interface SurveySetup {
  readonly siteDir: string;
  readonly place: SitePlace;
  /** Paths of its pages from the root of the site. */
  readonly pages: readonly string[];
}

/** What it tells: how many more pages it has surveyed, then what they hold, then each answer. */
export type SurveyReport =
  | { readonly report: 'surveyed'; readonly pages: number }
  | {
      readonly report: 'survey';
      readonly faults: readonly Problem[];
      readonly links: readonly SiteLink[];
    }
  | { readonly report: 'missing'; readonly missing: readonly LinkedFragment[] };

/** What the pages of a site hold, and the threads that can still be asked about them. */
export interface SurveyedPages {
  readonly faults: readonly Problem[];
  readonly links: readonly SiteLink[];
  readonly listMissing: (wanted: readonly LinkedFragment[]) => Promise<readonly LinkedFragment[]>;
  readonly close: () => Promise<void>;
}

/** Fewer pages than this are surveyed sooner than another thread starts. */
const WORTH_A_THREAD = 500;

/** Surveys the pages of a site that lies on the disk, on all processors. */
export async function surveySite(
  siteDir: string,
  place: SitePlace,
  files: readonly string[],
  tell: (surveyed: number, left: number) => void,
): Promise<SurveyedPages> {
  const pages = files.filter((file) => file.endsWith('.html'));
  const count = Math.max(
    1,
    Math.min(availableParallelism(), Math.floor(pages.length / WORTH_A_THREAD)),
  );
  let surveyed = 0;
  const threads = Array.from(
    { length: count },
    (_, thread) =>
      new SurveyThread(
        { siteDir, place, pages: pages.filter((_page, index) => index % count === thread) },
        (more) => {
          surveyed += more;
          tell(surveyed, pages.length - surveyed);
        },
      ),
  );
  const close = async (): Promise<void> => {
    await Promise.all(threads.map((thread) => thread.close()));
  };
  try {
    const surveys = await Promise.all(threads.map((thread) => thread.survey));
    return {
      faults: surveys.flatMap((survey) => survey.faults),
      links: surveys.flatMap((survey) => survey.links),
      listMissing: async (wanted) => {
        const missing = await Promise.all(threads.map((thread) => thread.findMissing(wanted)));
        return missing.flat();
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

type ReportOf<R extends SurveyReport['report']> = Extract<SurveyReport, { report: R }>;

class SurveyThread {
  readonly survey: Promise<ReportOf<'survey'>>;
  readonly #worker: Worker;
  readonly #failure: Promise<never>;

  constructor(setup: SurveySetup, tell: (pages: number) => void) {
    this.#worker = new Worker(new URL('./survey-site-thread.ts', import.meta.url), {
      workerData: setup,
    });
    this.#failure = new Promise((_, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => {
        reject(new Error(`A thread that surveys pages ended with ${code}`));
      });
    });
    this.#failure.catch(() => undefined);
    this.#worker.on('message', (report: SurveyReport) => {
      if (report.report === 'surveyed') tell(report.pages);
    });
    this.survey = this.#waitFor('survey');
  }

  async findMissing(wanted: readonly LinkedFragment[]): Promise<readonly LinkedFragment[]> {
    const missing = this.#waitFor('missing');
    this.#worker.postMessage(wanted);
    return (await missing).missing;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  #waitFor<R extends SurveyReport['report']>(wanted: R): Promise<ReportOf<R>> {
    const heard = new Promise<ReportOf<R>>((resolve) => {
      const listen = (report: SurveyReport): void => {
        if (report.report !== wanted) return;
        this.#worker.off('message', listen);
        resolve(report as ReportOf<R>);
      };
      this.#worker.on('message', listen);
    });
    return Promise.race([heard, this.#failure]);
  }
}
