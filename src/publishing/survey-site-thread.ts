import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PageSurvey, type LinkedFragment } from './survey-pages.ts';
import type { SurveyReport, SurveySetup } from './survey-site.ts';

/* A thread that surveys its share of a site's pages, then says which fragments they do not have. */

/** After so many pages it says how far it is. */
const STEP = 100;

const { siteDir, place, pages } = workerData as SurveySetup;
const survey = new PageSurvey(place);
for (const [index, page] of pages.entries()) {
  survey.add(page, readFileSync(join(siteDir, page), 'utf8'));
  if ((index + 1) % STEP === 0) tell({ report: 'surveyed', pages: STEP });
}
parentPort?.on('message', (wanted: readonly LinkedFragment[]) => {
  tell({ report: 'missing', missing: survey.listMissing(wanted) });
});
tell({ report: 'survey', faults: survey.faults, links: survey.links });

function tell(report: SurveyReport): void {
  parentPort?.postMessage(report);
}
