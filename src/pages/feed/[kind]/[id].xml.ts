import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { listFeeds } from '../../../exports/feeds/list-feeds.ts';
import { printAtom, type Feed } from '../../../exports/feeds/print-atom.ts';

/** The feeds of documents, provinces, agencies, years and movements. */
export async function getStaticPaths() {
  return listFeeds(await loadArchive(), publishedAddress).map((feed) => {
    const [, , kind = '', id = ''] = feed.path.replace(/\.xml$/u, '').split('/');
    return { params: { kind, id }, props: { feed } };
  });
}

export const GET: APIRoute<{ feed: Feed }> = ({ props }) =>
  new Response(printAtom(props.feed), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
