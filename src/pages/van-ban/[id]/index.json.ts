import type { APIRoute } from 'astro';
import type { CitedDocument } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeDocumentPage } from '../../../exports/page-json.ts';

/** Beside the page of every document, what it says for machines. */
export async function getStaticPaths() {
  const { documents } = await loadArchive();
  return [...documents.values()].map((document) => ({
    params: { id: document.id },
    props: { document },
  }));
}

export const GET: APIRoute<{ document: CitedDocument }> = ({ props: { document } }) =>
  new Response(printJsonObject(describeDocumentPage(document, publishedAddress)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
