import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeIndicatorPage } from '../../../exports/page-json.ts';
import { listIndicatorIds } from '../../../views/comparison/catalogue.ts';
import { openPart, partOfIndicator } from '../../../views/comparison/shelved-plans.ts';

/** Beside the page of every indicator, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listIndicatorIds(archive).map((id) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await loadArchive();
  const { values } = openPart(partOfIndicator(archive, id));
  return new Response(
    printJsonObject(describeIndicatorPage(id, values, archive, publishedAddress)),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
