import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTags } from '../read-tags.ts';
import { PageSurvey, printPlace } from '../survey-pages.ts';
import type { LinkedFragment, SiteLink, SitePlace } from '../survey-pages.ts';
import type { SurveyedSite } from '../verify-site.ts';
import type { UpdatedSite } from './update-site.ts';

/**
 * What a site that was brought up to date must be verified for: pages that were made anew, and links of
 * the others to places that may be no more. Everything else was verified when it was made.
 */
export function surveyUpdate(
  { made: { ledger }, survey, expectedPages }: UpdatedSite,
  siteDir: string,
  place: SitePlace,
  { files, isPromiseNew }: { readonly files: readonly string[]; readonly isPromiseNew: boolean },
): Omit<SurveyedSite, 'addresses'> {
  const readPage = (file: string): string => readFileSync(join(siteDir, file), 'utf8');
  const idsOfPage = rememberIds(readPage);
  const present = new Set(files);
  const isLost = ({ target, fragment }: LinkedFragment): boolean =>
    !present.has(target) || (fragment !== '' && !idsOfPage(target).has(fragment));

  const ownPlaces = new Set(survey.links.map(printPlace));
  const lost = [...ledger.listLinks()].filter((link) => {
    if (ownPlaces.has(link)) return false;
    const linked = parsePlace(link);
    const mayBeLost = !present.has(linked.target) || survey.hasSeen(linked.target);
    return mayBeLost && linked.target.endsWith('.html')
      ? isLost(linked)
      : !present.has(linked.target);
  });
  return {
    files,
    expectedPages,
    faults: survey.faults,
    links: [
      ...survey.links,
      ...lost.flatMap((link) => locateLinks(link, ledger.listLinking(link), readPage, place)),
    ],
    listMissing: (wanted) =>
      wanted.filter((linked) => {
        const mayBeMissing =
          isPromiseNew || survey.hasSeen(linked.target) || ownPlaces.has(printPlace(linked));
        return mayBeMissing ? isLost(linked) : lost.includes(printPlace(linked));
      }),
    readPage,
  };
}

function parsePlace(link: string): LinkedFragment {
  const hash = link.indexOf('#');
  return { target: link.slice(0, hash), fragment: link.slice(hash + 1) };
}

/** The link as it stands in the first of the pages that lead to a place. */
function locateLinks(
  link: string,
  pages: readonly string[],
  readPage: (file: string) => string,
  place: SitePlace,
): readonly SiteLink[] {
  const [first] = pages;
  if (first === undefined) return [];
  const survey = new PageSurvey(place);
  survey.add(first, readPage(first));
  return survey.links
    .filter((other) => printPlace(other) === link)
    .slice(0, 1)
    .map((found) => ({ ...found, pages: pages.length }));
}

function rememberIds(readPage: (file: string) => string): (file: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    const ids = known.get(file) ?? readIds(readPage(file));
    known.set(file, ids);
    return ids;
  };
}

function readIds(html: string): ReadonlySet<string> {
  return new Set(
    readTags(html).flatMap(({ name, attributes }) => [
      attributes.get('id') ?? '',
      (name === 'a' ? attributes.get('name') : undefined) ?? '',
    ]),
  );
}
