import { siteHref } from '../site-link.ts';

/**
 * The address of a page for readers outside the site: with the host where one is configured
 * (`SITE_URL`), else the path under which this deployment serves it.
 */
export function publishedAddress(path: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(siteHref(path), SITE).href : siteHref(path);
}
