import type { APIRoute } from 'astro';
import { loadArchive } from '../../archive/from-collections.ts';

/** The numbers that have a page, in the form of their addresses: a list of strings. */
export const GET: APIRoute = async () => {
  const { numbers } = await loadArchive();
  const slugs = [...numbers.values()].map(({ slug }) => slug).sort();
  return Response.json(slugs);
};
