import { fileOfAddress } from '../domain/addresses/permanent-address.ts';
import type { Problem } from '../domain/problem/problem.ts';
import { findLostAddresses } from './addresses/find-lost-addresses.ts';
import type { SiteAddresses } from './addresses/site-addresses.ts';
import { addressesOf, examinePage } from './examine-page.ts';
import { readTags } from './read-tags.ts';
import type { HtmlTag } from './read-tags.ts';
import { resolveLink } from './resolve-link.ts';

/** A built site as it is verified: every file by its path from the root, pages read one by one. */
export interface BuiltSite {
  /** Paths of all files, with "/" and without a leading "/". */
  readonly files: readonly string[];
  readonly readPage: (file: string) => string;
  /** Where the site will stand, e.g. "https://thidua.example". */
  readonly origin: string;
  /** The path that the site is served under: "/" or "/kho/". */
  readonly base: string;
  /** Addresses below the base that must answer, e.g. "/tim-kiem/". */
  readonly expectedPages: readonly string[];
  /** What was published before and must answer for ever. */
  readonly addresses: SiteAddresses;
}

interface PageLink {
  readonly file: string;
  readonly offset: number;
  readonly url: string;
  readonly target: string;
  readonly fragment: string;
}

/**
 * Verifies a built site before it is published: the expected pages exist, every address of the
 * register answers, every internal link and fragment leads somewhere, no page holds code or loads
 * from elsewhere. Gives every fault, at its
 * place in the built page; an empty list means that the site may replace the published one. A fault
 * that many pages share (one link of a footer) is given once, with the number of its pages.
 */
export function verifySite(site: BuiltSite): readonly Problem[] {
  const files = new Set(site.files);
  const problems: Problem[] = site.expectedPages
    .filter((address) => !files.has(fileOfAddress(address)))
    .map((address) => siteProblem('site-page-missing', fileOfAddress(address), { address }));

  const idsOfPages = new Map<string, ReadonlySet<string>>();
  const linksWithFragment: PageLink[] = [];
  for (const file of site.files.filter((path) => path.endsWith('.html'))) {
    const html = site.readPage(file);
    const tags = readTags(html);
    idsOfPages.set(file, idsOf(tags));
    for (const fault of examinePage(tags, site.origin)) {
      problems.push({
        ...siteProblem(fault.code, file, fault.values),
        ...placeOf(html, fault.offset),
      });
    }
    for (const link of linksOf(site, file, tags)) {
      if (!files.has(link.target)) {
        problems.push({
          ...siteProblem('site-link-broken', file, { url: link.url }),
          ...placeOf(html, link.offset),
        });
      } else if (link.fragment !== '') linksWithFragment.push(link);
    }
  }
  for (const { file, offset, url, target, fragment } of linksWithFragment) {
    const ids = idsOfPages.get(target);
    if (ids === undefined || ids.has(fragment)) continue;
    problems.push({
      ...siteProblem('site-fragment-missing', file, { url }),
      ...placeOf(site.readPage(file), offset),
    });
  }
  problems.push(...findLostAddresses(site.addresses, { files, idsOfPages }));
  return joinSharedFaults(problems);
}

function joinSharedFaults(problems: readonly Problem[]): readonly Problem[] {
  const shared = Map.groupBy(problems, ({ code, values }) => JSON.stringify([code, values]));
  return [...shared.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const pages = new Set(same.map(({ file }) => file)).size;
    return [{ ...first, values: { ...first.values, pages: String(pages) } }];
  });
}

function* linksOf(site: BuiltSite, file: string, tags: readonly HtmlTag[]): Generator<PageLink> {
  const page = `${site.origin}${site.base}${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
  for (const tag of tags) {
    for (const { url } of addressesOf(tag)) {
      const link = resolveLink(url, page, site.base);
      if (link === null) continue;
      yield { file, offset: tag.offset, url, ...link };
    }
  }
}

function idsOf(tags: readonly HtmlTag[]): ReadonlySet<string> {
  const ids = tags.flatMap(({ name, attributes }) => [
    attributes.get('id'),
    name === 'a' ? attributes.get('name') : undefined,
  ]);
  return new Set(ids.filter((id) => id !== undefined));
}

function siteProblem(code: string, file: string, values: Problem['values']): Problem {
  return { code, severity: 'error', file, line: 1, column: 1, values };
}

function placeOf(html: string, offset: number): { readonly line: number; readonly column: number } {
  const before = html.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
