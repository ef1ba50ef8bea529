import type { APIRoute } from 'astro';
import type { DataFile } from '../../exports/data-file.ts';
import { loadOpenData } from './_open-data.ts';

/** Every file of the open data, under its own name. */
export async function getStaticPaths() {
  const { files } = await loadOpenData();
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: DataFile }> = ({ props }) =>
  new Response(props.file.bytes, { headers: { 'content-type': props.file.mediaType } });
