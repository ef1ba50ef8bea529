import type { APIRoute } from 'astro';
import type { NumberEntry } from '../../../archive/archive.ts';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeNumberPage } from '../../../exports/page-json.ts';

/** Beside the page of every number, what bears it. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return [...archive.numbers.values()].map((entry) => ({
    params: { slug: entry.slug },
    props: { entry },
  }));
}

export const GET: APIRoute<{ entry: NumberEntry }> = ({ props: { entry } }) =>
  new Response(printJsonObject(describeNumberPage(entry, publishedAddress)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
