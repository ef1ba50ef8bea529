/**
 * Joins the folder that the site is served under with a path of the site.
 * `base` is Astro's BASE_URL, with or without its closing slash; `path` begins with "/".
 */
export function joinBase(base: string, path: string): string {
  const folder = base.endsWith('/') ? base.slice(0, -1) : base;
  return `${folder}${path}`;
}

/**
 * The address to write into `href` for a link of any kind. A path of the site ("/nam/2023/") gets the
 * folder that the site is served under; a fragment ("#muc-1") and a full address ("https://…") stay as they are.
 * Components call this on every address they are given, so their callers hand over plain site paths.
 */
export function siteHref(address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return joinBase(import.meta.env.BASE_URL, address);
}
