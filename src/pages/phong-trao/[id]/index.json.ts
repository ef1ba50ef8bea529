import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeMovementPage } from '../../../exports/page-json.ts';
import { selectOfMovement } from '../../../views/movement-page.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

/** Beside the page of every movement, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return Array.from(archive.movements.keys(), (id) => ({ params: { id } }));
}

export const GET: APIRoute<Record<string, never>, { id: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const movement = subjectOf(archive.movements, params.id);
  return new Response(
    printJsonObject(
      describeMovementPage(movement, selectOfMovement(movement, archive), publishedAddress),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
