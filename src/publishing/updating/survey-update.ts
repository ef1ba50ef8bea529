import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlace, printPlace } from '../resolve-link.ts';
import { PageSurvey } from '../survey-pages.ts';
import type { LinkedFragment, SiteLink, SitePlace } from '../survey-pages.ts';
import type { SurveyedSite } from '../verify-site.ts';
import type { FileChanges } from './file-changes.ts';
import type { FileLedger } from './file-ledger.ts';

/** What is known of a site that was brought up to date. */
interface SurveyedUpdate {
  readonly made: { readonly ledger: FileLedger };
  readonly changes: Pick<FileChanges, 'removed'>;
  /** What the pages hold that were made anew. */
  readonly survey: PageSurvey;
  readonly expectedPages: readonly string[];
  /** Whether some page of the site that was brought up to date led to a place. */
  readonly wasLinked: (link: string) => boolean;
}

/**
 * What a site that was brought up to date must be verified for: pages that were made anew, and links of
 * the others to places that may be no more. Everything else was verified when it was made.
 */
export function surveyUpdate(
  { made: { ledger }, changes, survey, expectedPages, wasLinked }: SurveyedUpdate,
  siteDir: string,
  place: SitePlace,
  { files, isPromiseNew }: { readonly files: readonly string[]; readonly isPromiseNew: boolean },
): Omit<SurveyedSite, 'addresses'> {
  const readPage = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
  const present = new Set(files);
  const standing = new PageSurvey(place);
  const isLost = (linked: LinkedFragment): boolean => {
    const { target } = linked;
    if (!present.has(target)) return true;
    if (!standing.hasSeen(target)) standing.add(target, readPage(target));
    return standing.listMissing([linked]).length > 0;
  };

  const ownPlaces = new Set(survey.links.map(printPlace));
  // All others lead to files that are as they were.
  const mayBeLost = ledger.listLinksTo([...changes.removed, ...survey.files]);
  const lost = mayBeLost.filter((link) => {
    const linked = parsePlace(link);
    if (ownPlaces.has(link)) return false;
    return !present.has(linked.target) || (linked.fragment !== '' && isLost(linked));
  });
  return {
    files,
    expectedPages,
    faults: survey.faults,
    links: [
      ...survey.links,
      ...lost.flatMap((link) => locateLink(link, ledger.listLinking(link), readPage, place)),
    ],
    listMissing: (wanted) =>
      wanted.filter((linked) => {
        const link = printPlace(linked);
        const isNewLink = ownPlaces.has(link) && !wasLinked(link);
        return (isPromiseNew || isNewLink || survey.hasSeen(linked.target)) && isLost(linked);
      }),
    readPage,
  };
}

/** The link as it stands in the first of the pages that lead to a place. */
function locateLink(
  link: string,
  pages: readonly string[],
  readPage: (file: string) => string,
  place: SitePlace,
): readonly SiteLink[] {
  const survey = new PageSurvey(place);
  for (const first of pages.slice(0, 1)) survey.add(first, readPage(first));
  return survey.links
    .filter((other) => printPlace(other) === link)
    .slice(0, 1)
    .map((found) => ({ ...found, pages: pages.length }));
}
