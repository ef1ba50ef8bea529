import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../../archive/plan-selections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printAkomaNtoso } from '../../../exports/akoma-ntoso/print-akoma-ntoso.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside every plan, its text as Akoma Ntoso. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.plans.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), params.id);
  return new Response(printAkomaNtoso(plan, archive, publishedAddress), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
};
