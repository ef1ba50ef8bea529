import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describePlanAsJson, describeRecordAsJson } from '../../../exports/plan-json.ts';
import { findHolding } from '../../../views/find-holding.ts';

/** Beside the page of every plan, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return [
    ...archive.plans.map(({ id }) => ({ params: { id } })),
    ...archive.records.map(({ id }) => ({ params: { id } })),
  ];
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const subject = findHolding(archive, params.id);
  const described =
    'plan' in subject
      ? describePlanAsJson(subject.plan, archive, publishedAddress)
      : describeRecordAsJson(subject.record, archive, publishedAddress);
  return new Response(printJsonObject(described), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
