import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import {
  listComparisonFiles,
  printComparisonFile,
  type ComparisonFile,
} from '../../views/comparison/comparison-files.ts';

/** The data out of which the page of comparisons makes a view: /so-sanh/du-lieu/<indicator>.json and its like. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listComparisonFiles(archive).map(({ address, source }) => ({
    params: { file: address.replace(/^\/so-sanh\//u, '').replace(/\.json$/u, '') },
    props: { address, source },
  }));
}

type Props = Pick<ComparisonFile, 'address' | 'source'>;

export const GET: APIRoute<Props> = async ({ props: { address, source } }) =>
  new Response(printComparisonFile(address, source, await loadArchive()), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
