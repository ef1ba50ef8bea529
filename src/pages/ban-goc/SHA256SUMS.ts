import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { printChecksums } from '../../exports/data-file.ts';

/** Checksums of all files as received, by their paths from this folder. */
export const GET: APIRoute = async () => {
  const { plans } = await loadArchive();
  const files = plans
    .map(({ id, facts: { source } }) => ({ name: `${id}/${source.file}`, sha256: source.sha256 }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return new Response(printChecksums(files), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
