import type { APIRoute } from 'astro';
import type { Plan } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { describePlanCard } from '../../../exports/card/describe-card.ts';
import { drawCard } from '../../../exports/card/draw-card.ts';

/** Beside every plan, the picture that is shown where its page is shared. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.plans.map((plan) => ({ params: { id: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan } }) => {
  const archive = await loadArchive();
  return new Response(drawCard(describePlanCard(plan, archive)), {
    headers: { 'content-type': 'image/png' },
  });
};
