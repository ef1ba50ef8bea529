import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { listSourceFiles } from '../../archive/source-files.ts';

/** The files as received, byte for byte, under the id of their plan. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return archive.plans.flatMap((plan) =>
    listSourceFiles(plan.facts.source).map(({ file }) => ({
      params: { path: `${plan.id}/${file}` },
      props: { file: join(dirname(join(contentParent, plan.file)), file) },
    })),
  );
}

/** Problems name a plan's file from the content folder's own name on. */
const contentParent = dirname(process.env['CONTENT_DIR'] ?? 'content');

export const GET: APIRoute<{ file: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.file)), {
    headers: { 'content-type': 'application/octet-stream' },
  });
