import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../../archive/plan-selections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { planAddress } from '../../../domain/addresses/addresses.ts';
import { printPlanMarkdown } from '../../../views/plan-markdown.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside every plan, its text as Markdown. */
export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans.map(({ id }) => ({ params: { id } }));
}

/** Problems name a plan's file from the content folder's own name on. */
const contentParent = dirname(process.env['CONTENT_DIR'] ?? 'content');

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), params.id);
  const entry = readFileSync(join(contentParent, plan.file), 'utf8');
  const address = publishedAddress(planAddress(plan.id));
  return new Response(printPlanMarkdown(entry, plan, archive, address), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
