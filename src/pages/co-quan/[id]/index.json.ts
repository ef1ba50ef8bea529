import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeAgencyPage } from '../../../exports/page-json.ts';
import { selectByAgency } from '../../../archive/plan-selections.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside the page of every agency, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return Array.from(archive.agencies.keys(), (id) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const agency = subjectOf(archive.agencies, params.id);
  return new Response(
    printJsonObject(
      describeAgencyPage(agency, selectByAgency(archive, agency.id), publishedAddress),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
