import type { APIRoute } from 'astro';
import type { Plan } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printCalendar } from '../../../domain/calendar/print-calendar.ts';
import { listDeadlines, viewCalendar } from '../../../views/plan-deadlines.ts';

/** Beside every plan that states deadlines, the same as a calendar file. */
export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans
    .filter((plan) => listDeadlines(plan).length > 0)
    .map((plan) => ({ params: { id: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) => {
  const calendar = viewCalendar(props.plan, await loadArchive(), publishedAddress);
  if (calendar === null) return new Response(null, { status: 404 });
  return new Response(printCalendar(calendar), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
