import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../archive/plan-selections.ts';
import { listSourceFiles, SOURCE_FILES } from '../../archive/source-files.ts';
import { subjectOf } from '../../views/subject-of-page.ts';

/** The files as received, byte for byte, under the id of their plan. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  const sources = archive.eachPlan(SOURCE_FILES);
  return archive.plans.flatMap((plan, place) =>
    (sources[place] ?? []).map(({ file }) => ({ params: { path: `${plan.id}/${file}` } })),
  );
}

/** Problems name a plan's file from the content folder's own name on. */
const contentParent = dirname(process.env['CONTENT_DIR'] ?? 'content');

/** Throws for a file that is no longer the one that was checked. */
export const GET: APIRoute<Record<string, never>, { path: string }> = async ({ params }) => {
  const archive = await loadArchive();
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), dirname(params.path));
  const file = basename(params.path);
  const source = listSourceFiles(plan.facts.source).find((one) => one.file === file);
  const bytes = new Uint8Array(readFileSync(join(contentParent, dirname(plan.file), file)));
  if (createHash('sha256').update(bytes).digest('hex') !== source?.sha256) {
    throw new Error(`${file} was changed while the site was being built`);
  }
  return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
};
