import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { listSourceFiles } from '../../archive/source-files.ts';
import { printChecksums } from '../../exports/data-file.ts';

/** Checksums of all files as received, by their paths from this folder. */
export const GET: APIRoute = async () => {
  const { plans } = await loadArchive();
  const files = plans
    .flatMap(({ id, facts: { source } }) =>
      listSourceFiles(source).map(({ file, sha256 }) => ({ name: `${id}/${file}`, sha256 })),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Response(printChecksums(files), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
