import type { Problem } from '../domain/problem/problem.ts';
import { addressesOf, examinePage } from './examine-page.ts';
import { readTags } from './read-tags.ts';
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
  readonly #ids = new Map<string, ReadonlySet<string>>();
  /** Addresses that mean the same on every page, resolved once: most links are links of the frame. */
  readonly #resolved = new Map<string, ResolvedLink | null>();

  constructor(place: SitePlace) {
    this.#place = place;
  }

  /** Takes in one page; `file` is its path from the root of the site. */
  add(file: string, html: string): void {
    const tags = readTags(html);
    const ids = idsOf(tags);
    this.#ids.set(file, ids);
    for (const { code, offset, values } of examinePage(tags, this.#place.origin)) {
      this.#report(code, file, values, placeOf(html, offset));
    }
    const { origin, base } = this.#place;
    const page = `${origin}${base}${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
    const seen = new Set<string>();
    for (const tag of tags) {
      for (const { url } of addressesOf(tag)) {
        if (seen.has(url)) continue;
        seen.add(url);
        const link = this.#resolve(url, page);
        if (link === null) continue;
        if (link.target !== file) this.#count(url, link, file, tag.offset);
        else if (link.fragment !== '' && !ids.has(link.fragment)) {
          this.#report('site-fragment-missing', file, { url }, placeOf(html, tag.offset));
        }
      }
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
    return wanted.filter(({ target, fragment }) => this.#ids.get(target)?.has(fragment) === false);
  }

  #report(
    code: string,
    file: string,
    values: Problem['values'],
    place: { readonly line: number; readonly column: number },
  ): void {
    this.#faults.push({ code, severity: 'error', file, ...place, values });
  }

  #resolve(url: string, page: string): ResolvedLink | null {
    if (!/^\/(?!\/)/u.test(url)) return resolveLink(url, page, this.#place.base);
    let link = this.#resolved.get(url);
    if (link === undefined) {
      link = resolveLink(url, page, this.#place.base);
      this.#resolved.set(copyOf(url), link);
    }
    return link;
  }

  #count(url: string, { target, fragment }: ResolvedLink, file: string, offset: number): void {
    // A relative address leads from each page elsewhere.
    const key = url.startsWith('/') ? url : `${url} ${target}`;
    const link = this.#links.get(key);
    if (link === undefined) {
      const kept = { url: copyOf(url), target: copyOf(target), fragment: copyOf(fragment) };
      this.#links.set(copyOf(key), { ...kept, file, offset, pages: 1 });
      return;
    }
    link.pages++;
    // The first page by name stands for all, so that the order of rendering shows nowhere.
    if (file < link.file) Object.assign(link, { file, offset });
  }
}

type GrowingLink = { -readonly [K in keyof SiteLink]: SiteLink[K] };

/** Turns an offset in a page into its place; lines and columns count from 1. */
export function placeOf(
  html: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = html.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function idsOf(tags: readonly HtmlTag[]): ReadonlySet<string> {
  const ids = tags.flatMap(({ name, attributes }) => [
    attributes.get('id'),
    name === 'a' ? attributes.get('name') : undefined,
  ]);
  return new Set(ids.filter((id) => id !== undefined).map(copyOf));
}

/**
 * The same text on its own. A piece that was cut out of a page keeps the whole page in memory, which
 * the pieces of ten thousand pages must not do.
 */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}
