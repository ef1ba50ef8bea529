import type { APIRoute } from 'astro';
import type { Plan } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printAkomaNtoso } from '../../../exports/akoma-ntoso/print-akoma-ntoso.ts';

/** Beside every plan, its text as Akoma Ntoso. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.plans.map((plan) => ({ params: { id: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan } }) => {
  const archive = await loadArchive();
  return new Response(printAkomaNtoso(plan, archive, publishedAddress), {
    headers: { 'content-type': 'application/akn+xml; charset=utf-8' },
  });
};
