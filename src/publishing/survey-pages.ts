import type { Problem } from '../domain/problem/problem.ts';
import { addressesOf, examinePage } from './examine-page.ts';
import type { PageFault } from './examine-page.ts';
import { readPlainTag, visitTags } from './read-tags.ts';
import type { HtmlTag } from './read-tags.ts';
import { resolveLink } from './resolve-link.ts';
import type { ResolvedLink } from './resolve-link.ts';

/** Where the site will stand. */
export interface SitePlace {
  /** For example "https://thidua.example". */
  readonly origin: string;
  /** The path that the site is served under: "/" or "/kho/". */
  readonly base: string;
}

/** A link from one file of the site to another, with its first place and the number of its pages. */
export interface SiteLink {
  readonly url: string;
  readonly target: string;
  readonly fragment: string;
  readonly file: string;
  /** UTF-16 offset of the tag in that file. */
  readonly offset: number;
  readonly pages: number;
}

/** A part of another page that a link points to. */
export type LinkedFragment = ResolvedLink;

/**
 * What pages hold and where they lead, gathered page by page, so that a whole site can be verified
 * without all of it in memory at once. Several surveys of parts of a site are judged together.
 */
export class PageSurvey {
  readonly #place: SitePlace;
  readonly #faults: Problem[] = [];
  readonly #links = new Map<string, GrowingLink>();
  /** The ids of each page, each between two line ends: what is gathered of many pages must be small. */
  readonly #ids = new Map<string, string>();
  /** Tags that pages repeat, read once. */
  readonly #tags = new Map<string, TagFacts>();

  constructor(place: SitePlace) {
    this.#place = place;
  }

  /** Takes in one page; `file` is its path from the root of the site. */
  add(file: string, html: string): void {
    const ids = new Set<string>();
    const ownFragments: { readonly url: string; readonly fragment: string; offset: number }[] = [];
    const page = addressOfPage(file, this.#place);

    const lead = (url: string, link: ResolvedLink | null, offset: number): void => {
      if (link === null) return;
      if (link.target !== file) this.#count(url, link, file, offset);
      else if (link.fragment !== '') ownFragments.push({ url, fragment: link.fragment, offset });
    };
    const take = (facts: TagFacts, offset: number): void => {
      for (const id of facts.ids) ids.add(id);
      for (const { code, values } of facts.faults) {
        this.#report(code, file, values, placeOf(html, offset));
      }
      for (const { url, fixed } of facts.links) {
        lead(url, fixed ?? resolveLink(url, page, this.#place.base), offset);
      }
    };
    visitTags(html, {
      plain: (source, offset) => take(this.#recall(source), offset),
      other: (tag) => take(readFacts(tag, this.#place), tag.offset),
    });

    this.#ids.set(file, `\n${[...ids].join('\n')}\n`);
    const told = new Set<string>();
    for (const { url, fragment, offset } of ownFragments) {
      if (ids.has(fragment) || told.has(url)) continue;
      told.add(url);
      this.#report('site-fragment-missing', file, { url }, placeOf(html, offset));
    }
  }

  /** What is wrong with a page whatever the others hold. */
  get faults(): readonly Problem[] {
    return this.#faults;
  }

  /** Every link that leads to another file, once each. */
  get links(): readonly SiteLink[] {
    return [...this.#links.values()];
  }

  /** The fragments that are not there, of those whose page this survey has seen. */
  listMissing(wanted: readonly LinkedFragment[]): readonly LinkedFragment[] {
    return wanted.filter(
      ({ target, fragment }) =>
        this.#ids.has(target) &&
        (fragment.includes('\n') || !this.#ids.get(target)?.includes(`\n${fragment}\n`)),
    );
  }

  #report(
    code: string,
    file: string,
    values: Problem['values'],
    place: { readonly line: number; readonly column: number },
  ): void {
    this.#faults.push({ code, severity: 'error', file, ...place, values });
  }

  #recall(source: string): TagFacts {
    let facts = this.#tags.get(source);
    if (facts === undefined) {
      const kept = copyOf(source);
      const tag = readPlainTag(kept);
      facts = tag === null ? NOTHING : readFacts(tag, this.#place);
      if (this.#tags.size >= REMEMBERED_TAGS) this.#tags.clear();
      this.#tags.set(kept, facts);
    }
    return facts;
  }

  #count(url: string, { target, fragment }: ResolvedLink, file: string, offset: number): void {
    // A relative address leads from each page elsewhere.
    const key = url.startsWith('/') ? url : `${url} ${target}`;
    const link = this.#links.get(key);
    if (link === undefined) {
      const kept = { url: copyOf(url), target: copyOf(target), fragment: copyOf(fragment) };
      this.#links.set(copyOf(key), { ...kept, file, offset, pages: 1, last: file });
      return;
    }
    if (link.last === file) return;
    link.last = file;
    link.pages++;
    // The first page by name stands for all, so that the order of rendering shows nowhere.
    if (file < link.file) Object.assign(link, { file, offset });
  }
}

/** How many tags are kept: those of the frame return on every page, those of one page do not. */
const REMEMBERED_TAGS = 20_000;

/** A link while pages are gathered; `last` is the last page that had it. */
type GrowingLink = { -readonly [K in keyof SiteLink]: SiteLink[K] } & { last: string };

/** What a tag says, wherever it stands. */
interface TagFacts {
  readonly ids: readonly string[];
  readonly faults: readonly Omit<PageFault, 'offset'>[];
  /** `fixed`: where it leads from every page; undefined when that depends on the page. */
  readonly links: readonly { readonly url: string; readonly fixed?: ResolvedLink | null }[];
}

const NOTHING: TagFacts = { ids: [], faults: [], links: [] };

function readFacts(tag: HtmlTag, place: SitePlace): TagFacts {
  const { name, attributes } = tag;
  const ids = [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined];
  return {
    ids: ids.filter((id) => id !== undefined),
    faults: examinePage([tag], place.origin),
    links: addressesOf(tag).map(({ url }) =>
      /^\/(?!\/)/u.test(url)
        ? { url, fixed: resolveLink(url, addressOfPage('', place), place.base) }
        : { url },
    ),
  };
}

function addressOfPage(file: string, { origin, base }: SitePlace): string {
  return `${origin}${base}${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
}

/** Turns an offset in a page into its place; lines and columns count from 1. */
export function placeOf(
  html: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = html.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * The same text on its own. A piece that was cut out of a page keeps the whole page in memory, which
 * the pieces of ten thousand pages must not do.
 */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
