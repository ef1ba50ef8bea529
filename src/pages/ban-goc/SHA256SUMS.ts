import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { SOURCE_FILES } from '../../archive/source-files.ts';
import { printChecksums } from '../../exports/data-file.ts';

/** Checksums of all files as received, by their paths from this folder. */
export const GET: APIRoute = async () => {
  const archive = await loadArchive();
  const sources = archive.eachPlan(SOURCE_FILES);
  const files = archive.plans
    .flatMap(({ id }, place) =>
      (sources[place] ?? []).map(({ file, sha256 }) => ({ name: `${id}/${file}`, sha256 })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Response(printChecksums(files), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
