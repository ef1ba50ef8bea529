import type { HtmlTag } from './read-tags.ts';

/** A fault of a built page: a code of the catalog, where it stands and what the wording quotes. */
export interface PageFault {
  readonly code: string;
  readonly offset: number;
  readonly values: Readonly<Record<string, string>>;
}

const JAVASCRIPT_TYPES: ReadonlySet<string> = new Set(['', 'module', 'text/javascript']);
// Data blocks: the browser never runs them.
const DATA_TYPES: ReadonlySet<string> = new Set(['application/ld+json', 'application/json']);
const LINK_SCHEMES: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);
// What needs no parsing: a path of this site or a fragment. Browsers read "/\\" as "//".
const LOCAL_ADDRESS = /^(?:#|\/(?!\/))[\w.~/?=&%#-]*$/u;
const LOADING_RELATIONS = /(?:^|\s)(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)/iu;

/**
 * Finds what a published page must never hold, whoever wrote its content: scripts, styles and
 * handlers inside the page, addresses with other schemes, anything loaded from another origin.
 *
 * `origin` is the site's own origin, e.g. "https://thidua.example".
 */
export function examinePage(tags: readonly HtmlTag[], origin: string): readonly PageFault[] {
  return tags.flatMap((tag) => [
    ...examineScript(tag),
    ...examineStyle(tag),
    ...examineHandlers(tag),
    ...examineAddresses(tag, origin),
  ]);
}

function examineScript({ name, attributes, offset, rawText }: HtmlTag): PageFault[] {
  if (name !== 'script') return [];
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  if (DATA_TYPES.has(type)) return [];
  const fromFile = attributes.has('src') && rawText.trim() === '' && JAVASCRIPT_TYPES.has(type);
  return fromFile ? [] : [{ code: 'site-inline-script', offset, values: {} }];
}

function examineStyle({ name, attributes, offset }: HtmlTag): PageFault[] {
  return name === 'style' || attributes.has('style')
    ? [{ code: 'site-inline-style', offset, values: { element: name } }]
    : [];
}

function examineHandlers({ attributes, offset }: HtmlTag): PageFault[] {
  return [...attributes.keys()]
    .filter((attribute) => /^on/u.test(attribute) || attribute === 'srcdoc')
    .map((attribute) => ({ code: 'site-inline-handler', offset, values: { attribute } }));
}

function examineAddresses(tag: HtmlTag, origin: string): PageFault[] {
  const { offset } = tag;
  const faults: PageFault[] = [];
  for (const { url, loads } of addressesOf(tag)) {
    if (LOCAL_ADDRESS.test(url)) continue;
    const parsed = URL.parse(url, `${origin}/`);
    if (parsed === null || !LINK_SCHEMES.has(parsed.protocol)) {
      faults.push({ code: 'site-url-scheme', offset, values: { url } });
    } else if (loads && parsed.origin !== origin) {
      faults.push({ code: 'site-outside-resource', offset, values: { url } });
    }
  }
  return faults;
}

/** An address that a tag names, and whether the browser loads it by itself. */
export interface TagAddress {
  readonly url: string;
  readonly loads: boolean;
}

/** Lists the addresses that a tag links to, loads or sends to. */
export function addressesOf({ name, attributes }: HtmlTag): readonly TagAddress[] {
  const addresses: TagAddress[] = [];
  if (attributes.size === 0) return addresses;
  const add = (url: string | undefined, loads: boolean): void => {
    if (url !== undefined) addresses.push({ url, loads });
  };
  const relation = attributes.get('rel') ?? '';
  add(attributes.get('href'), name === 'link' && LOADING_RELATIONS.test(relation));
  add(attributes.get('xlink:href'), name === 'use' || name === 'image');
  add(attributes.get('src'), true);
  add(attributes.get('poster'), true);
  add(attributes.get('data'), name === 'object');
  add(attributes.get('action'), false);
  add(attributes.get('formaction'), false);
  for (const candidate of attributes.get('srcset')?.split(/,\s/u) ?? []) {
    add(candidate.trim().split(/\s/u)[0] || undefined, true);
  }
  if (name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh') {
    add(/url\s*=\s*['"]?([^'"]+)/iu.exec(attributes.get('content') ?? '')?.[1], false);
  }
  return addresses;
}
