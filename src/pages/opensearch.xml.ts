import type { APIRoute } from 'astro';
import { printOpenSearch } from '../search/print-opensearch.ts';

/** Where `npm start` serves the site; a published one says where it stands through SITE_URL. */
const LOCAL_SITE = 'http://localhost:4321';

/** The description by which a browser's address bar can search the archive. */
export const GET: APIRoute = ({ site }) => {
  const root = new URL(import.meta.env.BASE_URL, site ?? LOCAL_SITE);
  return new Response(printOpenSearch(root), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
