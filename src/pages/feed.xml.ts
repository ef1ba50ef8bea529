import type { APIRoute } from 'astro';
import { loadArchive } from '../archive/from-collections.ts';
import { publishedAddress } from '../components/metadata/published-address.ts';
import { describeAllPlans } from '../exports/feeds/list-feeds.ts';
import { printAtom } from '../exports/feeds/print-atom.ts';

/** The feed of all plans whose text the archive holds. */
export const GET: APIRoute = async () => {
  const feed = describeAllPlans(await loadArchive(), publishedAddress);
  if (feed === null) return new Response(null, { status: 404 });
  return new Response(printAtom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
