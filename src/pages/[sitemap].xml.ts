import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/from-collections.ts';
import { publishedAddress } from '../components/metadata/published-address.ts';
import { listSitePages } from '../exports/sitemap/list-site-pages.ts';
import { printSitemaps } from '../exports/sitemap/print-sitemaps.ts';
import { subjectOf } from '../views/subject-of-page.ts';

/** The site map. There is none while the host is not known: its addresses must be full ones. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return Array.from((await loadSitemaps()).keys(), (sitemap) => ({ params: { sitemap } }));
}

/** What each file holds, by its name without ".xml". */
async function loadSitemaps(): Promise<ReadonlyMap<string, string>> {
  const archive = await loadArchive();
  return archive.remember('sitemaps', () => {
    const addresses = listSitePages(archive).map(publishedAddress);
    const sitemaps = printSitemaps(addresses, (file) => publishedAddress(`/${file}`));
    return new Map(sitemaps.map(({ name, xml }) => [name, xml]));
  });
}

export const GET: APIRoute<Record<string, never>, { sitemap: string }> = async ({ params }) =>
  new Response(subjectOf(await loadSitemaps(), params.sitemap), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
