import type { APIRoute } from 'astro';
import { loadOpenData } from './_open-data.ts';

/** Every file of the open data that does not lie in its place already, under its own name. */
export async function getStaticPaths() {
  const { data, wholeFiles } = await loadOpenData();
  const names = [...data.ownNames, ...wholeFiles.map(({ name }) => name)];
  return names.map((file) => ({ params: { file } }));
}

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const { data, wholeFiles } = await loadOpenData();
  const whole = wholeFiles.find(({ name }) => name === params.file);
  const { bytes, mediaType } = whole ?? data.make(params.file);
  return new Response(bytes, { headers: { 'content-type': mediaType } });
};
