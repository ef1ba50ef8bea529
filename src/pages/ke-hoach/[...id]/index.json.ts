import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import type { Plan, PlanRecord } from '../../../archive/archive.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describePlanAsJson, describeRecordAsJson } from '../../../exports/plan-json.ts';

type Props = { plan: Plan } | { record: PlanRecord };

/** Beside the page of every plan, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return [
    ...archive.plans.map((plan) => ({ params: { id: plan.id }, props: { plan } })),
    ...archive.records.map((record) => ({ params: { id: record.id }, props: { record } })),
  ];
}

export const GET: APIRoute<Props> = async ({ props }) => {
  const archive = await loadArchive();
  const described =
    'plan' in props
      ? describePlanAsJson(props.plan, archive, publishedAddress)
      : describeRecordAsJson(props.record, archive, publishedAddress);
  return new Response(printJsonObject(described), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
