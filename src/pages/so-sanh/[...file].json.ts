import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import {
  listComparisonFiles,
  printComparisonFile,
} from '../../views/comparison/comparison-files.ts';

/** The data out of which the page of comparisons makes a view: /so-sanh/du-lieu/<indicator>.json and its like. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listComparisonFiles(archive).map(({ address }) => ({
    params: { file: address.replace(/^\/so-sanh\//u, '').replace(/\.json$/u, '') },
  }));
}

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) =>
  new Response(printComparisonFile(`/so-sanh/${params.file}.json`, await loadArchive()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
