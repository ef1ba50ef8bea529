import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeNumberPage } from '../../../exports/page-json.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside the page of every number, what bears it. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return Array.from(archive.numbers.keys(), (slug) => ({ params: { slug } }));
}

export const GET: APIRoute<Record<string, never>, { slug: string }> = async ({ params }) => {
  const entry = subjectOf((await loadArchive()).numbers, params.slug);
  return new Response(printJsonObject(describeNumberPage(entry, publishedAddress)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
