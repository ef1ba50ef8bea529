import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';
import { listComparisonFiles } from '../../views/comparison/catalogue.ts';

/** The data out of which the page of comparisons makes a view: /so-sanh/du-lieu/<indicator>.json and its like. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listComparisonFiles(archive).map(({ address, text }) => ({
    params: { file: address.replace(/^\/so-sanh\//u, '').replace(/\.json$/u, '') },
    props: { text },
  }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
