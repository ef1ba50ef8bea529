import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import type { Plan } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { planAddress } from '../../../domain/addresses/addresses.ts';
import { printPlanMarkdown } from '../../../views/plan-markdown.ts';

/** Beside every plan, its text as Markdown. */
export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans.map((plan) => ({ params: { id: plan.id }, props: { plan } }));
}

/** Problems name a plan's file from the content folder's own name on. */
const contentParent = dirname(process.env['CONTENT_DIR'] ?? 'content');

export const GET: APIRoute<{ plan: Plan }> = async ({ props: { plan } }) => {
  const entry = readFileSync(join(contentParent, plan.file), 'utf8');
  const address = publishedAddress(planAddress(plan.id));
  return new Response(printPlanMarkdown(entry, plan, await loadArchive(), address), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
