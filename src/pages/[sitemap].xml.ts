import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/from-collections.ts';
import { publishedAddress } from '../components/metadata/published-address.ts';
import { listSitePages } from '../exports/sitemap/list-site-pages.ts';
import { printSitemaps, type Sitemap } from '../exports/sitemap/print-sitemaps.ts';

/** The site map. There is none while the host is not known: its addresses must be full ones. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  const addresses = listSitePages(await loadArchive()).map(publishedAddress);
  return printSitemaps(addresses, (file) => publishedAddress(`/${file}`)).map((sitemap) => ({
    params: { sitemap: sitemap.name },
    props: { sitemap },
  }));
}

export const GET: APIRoute<{ sitemap: Sitemap }> = ({ props }) =>
  new Response(props.sitemap.xml, {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
