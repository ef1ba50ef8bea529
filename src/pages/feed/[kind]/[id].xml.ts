import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { describeFeed, feedPath, findFeed, listFeeds } from '../../../exports/feeds/list-feeds.ts';
import { printAtom } from '../../../exports/feeds/print-atom.ts';

/** The feeds of documents, provinces, agencies, years and movements. */
export async function getStaticPaths() {
  return listFeeds(await loadArchive()).map((feed) => {
    const [, , kind = '', id = ''] = feedPath(feed)
      .replace(/\.xml$/u, '')
      .split('/');
    return { params: { kind, id } };
  });
}

export const GET: APIRoute<Record<string, never>, { kind: string; id: string }> = async ({
  params: { kind, id },
}) => {
  const path = `/feed/${kind}/${id}.xml`;
  const subject = findFeed(path, id);
  const feed = subject && describeFeed(subject, await loadArchive(), publishedAddress);
  if (feed === null) throw new Error(`No plan for ${path}`);
  return new Response(printAtom(feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
