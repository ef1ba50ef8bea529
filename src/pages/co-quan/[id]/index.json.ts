import type { APIRoute } from 'astro';
import type { Agency } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeAgencyPage } from '../../../exports/page-json.ts';
import { selectByAgency } from '../../../views/select-plans.ts';

/** Beside the page of every agency, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return [...archive.agencies.values()].map((agency) => ({
    params: { id: agency.id },
    props: { agency },
  }));
}

export const GET: APIRoute<{ agency: Agency }> = async ({ props: { agency } }) => {
  const archive = await loadArchive();
  return new Response(
    printJsonObject(
      describeAgencyPage(agency, selectByAgency(archive, agency.id), publishedAddress),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
