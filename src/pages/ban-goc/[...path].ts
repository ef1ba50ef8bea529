import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import type { Plan } from '../../archive/archive.ts';
import { loadArchive } from '../../archive/from-collections.ts';
import { SOURCE_FILES } from '../../archive/source-files.ts';

interface Props {
  readonly plan: Plan;
  readonly file: string;
  readonly sha256: string;
}

/** The files as received, byte for byte, under the id of their plan. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  const sources = archive.eachPlan(SOURCE_FILES);
  return archive.plans.flatMap((plan, place) =>
    (sources[place] ?? []).map(({ file, sha256 }) => ({
      params: { path: `${plan.id}/${file}` },
      props: { plan, file, sha256 },
    })),
  );
}

/** Problems name a plan's file from the content folder's own name on. */
const contentParent = dirname(process.env['CONTENT_DIR'] ?? 'content');

/** Throws for a file that is no longer the one that was checked. */
export const GET: APIRoute<Props> = ({ props: { plan, file, sha256 } }) => {
  const bytes = new Uint8Array(readFileSync(join(contentParent, dirname(plan.file), file)));
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error(`${file} was changed while the site was being built`);
  }
  return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
};
