import type { APIRoute } from 'astro';
import type { Movement } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeMovementPage } from '../../../exports/page-json.ts';
import { selectOfMovement } from '../../../views/movement-page.ts';

/** Beside the page of every movement, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return [...archive.movements.values()].map((movement) => ({
    params: { id: movement.id },
    props: { movement },
  }));
}

export const GET: APIRoute<{ movement: Movement }> = async ({ props: { movement } }) => {
  const archive = await loadArchive();
  return new Response(
    printJsonObject(
      describeMovementPage(movement, selectOfMovement(movement, archive), publishedAddress),
    ),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
