import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import { PLANS_BY_ID } from '../../../archive/plan-selections.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJson } from '../../../exports/data-file.ts';
import { describeCsl } from '../../../exports/references/describe-csl.ts';
import { printBibtex } from '../../../exports/references/print-bibtex.ts';
import { printRis } from '../../../exports/references/print-ris.ts';
import { describeReference, type Reference } from '../../../exports/references/reference.ts';
import { subjectOf } from '../../../views/subject-of-page.ts';

interface Format {
  readonly mediaType: string;
  readonly print: (reference: Reference) => string;
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['bib', { mediaType: 'application/x-bibtex; charset=utf-8', print: printBibtex }],
  ['ris', { mediaType: 'application/x-research-info-systems; charset=utf-8', print: printRis }],
  [
    'json',
    {
      mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
      print: (reference: Reference) => printJson([describeCsl(reference)]),
    },
  ],
]);

/** Each held plan for reference managers, in each of their formats. */
export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans.flatMap(({ id }) =>
    Array.from(FORMATS.keys(), (format) => ({ params: { id, format } })),
  );
}

export const GET: APIRoute<Record<string, never>, { id: string; format: string }> = async ({
  params,
}) => {
  const archive = await loadArchive();
  const { mediaType, print } = subjectOf(FORMATS, params.format);
  const plan = subjectOf(archive.lookUp(PLANS_BY_ID), params.id);
  const reference = describeReference(plan, archive, publishedAddress);
  return new Response(print(reference), { headers: { 'content-type': mediaType } });
};
