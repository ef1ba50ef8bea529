import type { Problem } from '../domain/problem/problem.ts';
import type { Deployment } from './compile-site.ts';
import { addressesOf, examinePage } from './examine-page.ts';
import type { PageFault } from './examine-page.ts';
import { readPlainTag, visitTags } from './read-tags.ts';
import type { HtmlTag } from './read-tags.ts';
import { parsePlace, printPlace, resolveLink } from './resolve-link.ts';
import type { ResolvedLink } from './resolve-link.ts';

/** Where the site will stand. */
export interface SitePlace {
  /** For example "https://thidua.example". */
  readonly origin: string;
  /** The path that the site is served under: "/" or "/kho/". */
  readonly base: string;
}

/** Where a site stands that is made for a place which may leave its origin open. */
export function placeSite({ base, siteUrl }: Deployment): SitePlace {
  return { base, origin: new URL(siteUrl ?? 'http://localhost').origin };
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

  /**
   * Takes in one page; `file` is its path from the root of the site. Gives the places in other files
   * that it leads to, each once, as `printPlace` names them.
   */
  add(file: string, html: string): ReadonlySet<string> {
    const ids = new Set<string>();
    const places = new Set<string>();
    const ownFragments: { readonly url: string; readonly fragment: string; offset: number }[] = [];
    const page = addressOfPage(file, this.#place);

    const lead = (url: string, link: ResolvedLink | null, offset: number): void => {
      if (link === null) return;
      if (link.target !== file) places.add(this.#count(url, link, file, offset));
      else if (link.fragment !== '') ownFragments.push({ url, fragment: link.fragment, offset });
    };
    const take = (facts: TagFacts, offset: number): void => {
      if (facts === NOTHING) return;
      for (const id of facts.ids) ids.add(id);
      for (const { code, values } of facts.faults) {
        this.#report(code, file, values, placeOf(html, offset));
      }
      for (const { url, fixed, own } of facts.links) {
        if (own === undefined) lead(url, fixed ?? resolveLink(url, page, this.#place.base), offset);
        else if (own !== '') ownFragments.push({ url, fragment: own, offset });
      }
    };
    visitTags(html, {
      plain: (source, offset) => {
        if (QUIET_TAG.test(source)) return;
        const url = PLAIN_LINK.exec(source)?.[1] ?? '';
        const known = this.#links.get(url);
        if (known === undefined) take(this.#recall(source), offset);
        else lead(url, known, offset);
      },
      other: (tag) => take(readFacts(tag, this.#place), tag.offset),
    });

    this.#ids.set(file, `\n${[...ids].join('\n')}\n`);
    const told = new Set<string>();
    for (const { url, fragment, offset } of ownFragments) {
      if (ids.has(fragment) || told.has(url)) continue;
      told.add(url);
      this.#report('site-fragment-missing', file, { url }, placeOf(html, offset));
    }
    return places;
  }

  /** Whether a page was taken in. */
  hasSeen(file: string): boolean {
    return this.#ids.has(file);
  }

  /** The pages that were taken in. */
  get files(): Iterable<string> {
    return this.#ids.keys();
  }

  /** What is wrong with a page whatever the others hold. */
  get faults(): readonly Problem[] {
    return this.#faults;
  }

  /** Every link that leads to another file, once each. */
  get links(): readonly SiteLink[] {
    return [...this.#links.values()].map((link) => link.print());
  }

  /** The fragments that are not there, of those whose page this survey has seen. */
  listMissing(wanted: readonly LinkedFragment[]): readonly LinkedFragment[] {
    return wanted.filter(({ target, fragment }) => {
      const ids = this.#ids.get(target);
      return ids !== undefined && (fragment.includes('\n') || !ids.includes(`\n${fragment}\n`));
    });
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
      facts = readFacts(readPlainTag(kept), this.#place);
      if (this.#tags.size >= REMEMBERED_TAGS) this.#tags.clear();
      this.#tags.set(kept, facts);
    }
    return facts;
  }

  #count(url: string, { target, fragment }: ResolvedLink, file: string, offset: number): string {
    // A relative address leads from each page elsewhere.
    const key = url.startsWith('/') ? url : `${url} ${target}`;
    const link = this.#links.get(key);
    if (link === undefined) {
      const kept = copyOf(url);
      const place = copyOf(printPlace({ target, fragment }));
      this.#links.set(key === url ? kept : key, new GrowingLink(kept, place, file, offset));
      return place;
    }
    if (link.last === file) return link.place;
    link.last = file;
    link.pages++;
    // The first page by name stands for all, so that the order of rendering shows nowhere.
    if (file < link.file) Object.assign(link, { file, offset });
    return link.place;
  }
}

/** A tag whose attributes neither name nor lead to anything; most tags of a page are such. */
const QUIET_TAG =
  /^<[a-z][a-z0-9-]*(?: (?:class|role|scope|lang|tabindex|property|content|aria-[a-z]+)="[^"]*")*>$/u;

/** A link that says nothing but where it leads; what stands there was judged when it came first. */
const PLAIN_LINK = /^<a(?: class="[^"]*")? href="(\/[^"&]*)">$/u;

/** How many tags are kept: those of the frame return on every page, those of one page do not. */
const REMEMBERED_TAGS = 20_000;

/** A link while pages are gathered: many thousands of them are in memory at once. */
class GrowingLink implements SiteLink {
  readonly url: string;
  /** As `printPlace` names it. */
  readonly place: string;
  file: string;
  offset: number;
  pages = 1;
  /** The last page that had it. */
  last: string;

  constructor(url: string, place: string, file: string, offset: number) {
    this.url = url;
    this.place = place;
    this.file = file;
    this.offset = offset;
    this.last = file;
  }

  get target(): string {
    return parsePlace(this.place).target;
  }

  get fragment(): string {
    return parsePlace(this.place).fragment;
  }

  /** The same as a plain value. */
  print(): SiteLink {
    const { url, target, fragment, file, offset, pages } = this;
    return { url, target, fragment, file, offset, pages };
  }
}

/** What a tag says, wherever it stands. */
interface TagFacts {
  readonly ids: readonly string[];
  readonly faults: readonly Omit<PageFault, 'offset'>[];
  readonly links: readonly TagLink[];
}

interface TagLink {
  readonly url: string;
  /** Where it leads from every page; undefined when that depends on the page. */
  readonly fixed?: ResolvedLink | null;
  /** Its fragment when it leads to the page that it stands on. */
  readonly own?: string;
}

const NOTHING: TagFacts = { ids: [], faults: [], links: [] };

function readFacts(tag: HtmlTag, place: SitePlace): TagFacts {
  const { name, attributes } = tag;
  const ids = [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined].filter(
    (id) => id !== undefined,
  );
  const faults = examinePage([tag], place.origin);
  const links = addressesOf(tag).map(({ url }) => readLink(url, place));
  return ids.length + faults.length + links.length === 0 ? NOTHING : { ids, faults, links };
}

function readLink(url: string, place: SitePlace): TagLink {
  if (!/^(?:#|\/(?!\/))/u.test(url)) return { url };
  const link = resolveLink(url, addressOfPage('', place), place.base);
  return url.startsWith('#') && link !== null ? { url, own: link.fragment } : { url, fixed: link };
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
