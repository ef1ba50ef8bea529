import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeProvincePage } from '../../../exports/page-json.ts';
import { listProvinceIds } from '../../../views/provinces.ts';
import { selectByProvince } from '../../../archive/plan-selections.ts';

/** Beside the page of every province, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listProvinceIds(archive).map((id) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params: { id } }) => {
  const archive = await loadArchive();
  return new Response(
    printJsonObject(
      describeProvincePage(id, archive, selectByProvince(archive, id), publishedAddress),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
