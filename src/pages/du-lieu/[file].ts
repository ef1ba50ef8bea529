import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { loadOpenData } from './_open-data.ts';

/** Every file of the open data that does not lie in its place already, under its own name. */
export async function getStaticPaths() {
  const { files } = await loadOpenData();
  return files
    .filter(({ bytes }) => bytes !== null)
    .map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
