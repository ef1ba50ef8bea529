import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../../archive/plan-selections.ts';
import { describePlanCard } from '../../../exports/card/describe-card.ts';
import { drawCard } from '../../../exports/card/draw-card.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside every plan, the picture that is shown where its page is shared. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.plans.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), params.id);
  return new Response(drawCard(describePlanCard(plan, archive)), {
    headers: { 'content-type': 'image/png' },
  });
};
