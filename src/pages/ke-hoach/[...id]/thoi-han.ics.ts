import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../../archive/plan-selections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printCalendar } from '../../../domain/calendar/print-calendar.ts';
import { listDeadlines, viewCalendar } from '../../../views/plan-deadlines.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside every plan that states deadlines, the same as a calendar file. */
export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans
    .filter((plan) => listDeadlines(plan).length > 0)
    .map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), params.id);
  const calendar = viewCalendar(plan, archive, publishedAddress);
  if (calendar === null) return new Response(null, { status: 404 });
  return new Response(printCalendar(calendar), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
