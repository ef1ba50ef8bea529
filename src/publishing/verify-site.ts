import { fileOfAddress } from '../domain/addresses/permanent-address.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { findLostAddresses, listPromisedFragments } from './addresses/find-lost-addresses.ts';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import { printPlace } from './resolve-link.ts';
import { joinSharedFaults, onOnePage, type CountedProblem } from './shared-faults.ts';
import { placeOf } from './survey-pages.ts';
import type { LinkedFragment, SiteLink } from './survey-pages.ts';

/** What is known of a built site when it is judged. */
export interface SurveyedSite {
  /** Paths of all files, with "/" and without a leading "/". */
  readonly files: readonly string[];
  /** Addresses below the base that must answer, e.g. "/tim-kiem/". */
  readonly expectedPages: readonly string[];
  /** What was published before and must answer for ever. */
  readonly addresses: SiteAddresses;
  /** What surveys of the pages have found (see survey-pages.ts). */
  readonly faults: readonly Problem[];
  readonly links: readonly SiteLink[];
  /** Says which of these fragments their page does not have. */
  readonly listMissing: (
    wanted: readonly LinkedFragment[],
  ) => readonly LinkedFragment[] | Promise<readonly LinkedFragment[]>;
  /** A page again, to say where in it a fault stands. */
  readonly readPage: (file: string) => string;
}

/**
 * Verifies a built site before it is published: the expected pages exist, every internal link and
 * fragment leads somewhere, no page holds code or loads from elsewhere. Gives every fault, at its
 * place in the built page; an empty list means that the site may replace the published one. A fault
 * that many pages share (one link of a footer) is given once, with the number of its pages.
 */
export async function verifySite(site: SurveyedSite): Promise<readonly Problem[]> {
  const files = new Set(site.files);
  const absent = site.expectedPages
    .filter((address) => !files.has(fileOfAddress(address)))
    .map((address) => missingPage(address));

  const broken = site.links.filter(({ target }) => !files.has(target));
  const precise = site.links.filter(
    ({ target, fragment }) => fragment !== '' && files.has(target) && target.endsWith('.html'),
  );
  const wanted = [...precise.map(toFragment), ...listPromisedFragments(site.addresses)];
  const missing = new Set((await site.listMissing(wanted)).map(printPlace));
  const isMissing = (link: LinkedFragment): boolean => missing.has(printPlace(link));
  return joinSharedFaults([
    ...absent.map(onOnePage),
    ...site.faults.map(onOnePage),
    ...broken.map((link) => linkFault('site-link-broken', link, site)),
    ...precise.filter(isMissing).map((link) => linkFault('site-fragment-missing', link, site)),
    ...findLostAddresses(site.addresses, { files, isMissing }).map(onOnePage),
  ]);
}

function missingPage(address: string): Problem {
  const values = { address };
  const file = fileOfAddress(address);
  return { code: 'site-page-missing', severity: 'error', file, line: 1, column: 1, values };
}

function linkFault(
  code: string,
  { url, file, offset, pages }: SiteLink,
  { readPage }: SurveyedSite,
): CountedProblem {
  const place = placeOf(readPage(file), offset);
  return { problem: { code, severity: 'error', file, ...place, values: { url } }, pages };
}

function toFragment({ target, fragment }: LinkedFragment): LinkedFragment {
  return { target, fragment };
}
