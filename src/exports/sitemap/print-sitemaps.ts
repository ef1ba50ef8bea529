import { escapeXml } from '../xml.ts';

/** The most addresses that one file may hold (sitemaps.org). */
const MAX_ADDRESSES = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A file of the site map, "sitemap" being the one that search engines start from. */
export interface Sitemap {
  /** Without ".xml". */
  readonly name: string;
  readonly xml: string;
}

/**
 * Prints full addresses as a site map: one file, or an index with as many files as are needed.
 * `addressOf` gives the full address of a file of the map.
 */
export function printSitemaps(
  addresses: readonly string[],
  addressOf: (file: string) => string,
  maxAddresses = MAX_ADDRESSES,
): readonly Sitemap[] {
  if (addresses.length <= maxAddresses) {
    return [{ name: 'sitemap', xml: printList('urlset', 'url', addresses) }];
  }
  const parts: Sitemap[] = [];
  for (let start = 0; start < addresses.length; start += maxAddresses) {
    const part = addresses.slice(start, start + maxAddresses);
    parts.push({ name: `sitemap-${parts.length + 1}`, xml: printList('urlset', 'url', part) });
  }
  const files = parts.map(({ name }) => addressOf(`${name}.xml`));
  return [{ name: 'sitemap', xml: printList('sitemapindex', 'sitemap', files) }, ...parts];
}

function printList(root: string, item: string, addresses: readonly string[]): string {
  const items = addresses.map(
    (address) => `  <${item}><loc>${escapeXml(address)}</loc></${item}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${NAMESPACE}">\n${items.join('')}</${root}>\n`;
}
