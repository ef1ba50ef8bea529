import type { APIRoute } from 'astro';
import { loadArchive } from '../../../archive/from-collections.ts';
import type { Plan } from '../../../archive/archive.ts';
import { publishedAddress } from '../../../components/metadata/published-address.ts';
import { printJson } from '../../../exports/data-file.ts';
import { describeCsl } from '../../../exports/references/describe-csl.ts';
import { printBibtex } from '../../../exports/references/print-bibtex.ts';
import { printRis } from '../../../exports/references/print-ris.ts';
import { describeReference, type Reference } from '../../../exports/references/reference.ts';

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
  return plans.flatMap((plan) =>
    [...FORMATS].map(([format, { mediaType, print }]) => ({
      params: { id: plan.id, format },
      props: { plan, mediaType, print },
    })),
  );
}

export const GET: APIRoute<Format & { plan: Plan }> = async ({ props }) => {
  const reference = describeReference(props.plan, await loadArchive(), publishedAddress);
  return new Response(props.print(reference), { headers: { 'content-type': props.mediaType } });
};
