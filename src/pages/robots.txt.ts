import type { APIRoute } from 'astro';
import { publishedAddress } from '../components/metadata/published-address.ts';

/** Everything may be read by machines; the site map is named where the host is known. */
export const GET: APIRoute = () => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (import.meta.env.SITE) lines.push('', `Sitemap: ${publishedAddress('/sitemap.xml')}`);
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
