import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeDocumentPage } from '../../../exports/page-json.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside the page of every document, what it says for machines. */
export async function getStaticPaths() {
  const { documents } = await loadArchive();
  return Array.from(documents.keys(), (id) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const document = subjectOf((await loadArchive()).documents, params.id);
  return new Response(printJsonObject(describeDocumentPage(document, publishedAddress)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
