import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJsonObject } from '../../../exports/json.ts';
import { describeYearPage } from '../../../exports/page-json.ts';
import { listYears, selectByYear } from '../../../archive/plan-selections.ts';

/** Beside the page of every year, what it says for machines. */
export async function getStaticPaths() {
  const archive = await loadArchive();
  return listYears(archive).map((year) => ({ params: { year: String(year) } }));
}

export const GET: APIRoute<Record<string, never>, { year: string }> = async ({ params }) => {
  const year = Number(params.year);
  const archive = await loadArchive();
  return new Response(
    printJsonObject(describeYearPage(year, selectByYear(archive, year), publishedAddress)),
    {
      headers: { 'content-type': 'application/json; charset=utf-8' },
    },
  );
};
