/** Where an internal link leads: a file of the site and a fragment in it ("" for none). */
export interface ResolvedLink {
  readonly target: string;
  readonly fragment: string;
}

/**
 * Resolves a link of the page at `page` (an absolute address) to the file that answers it on a
 * plain static host: only an address that ends with "/" is answered by an index page, so that no
 * link costs a redirect.
 *
 * Gives null for a link that leaves the site: another origin, another scheme, or no address at all.
 * A link to the site's origin but outside `base` gives a target that no file has.
 */
export function resolveLink(url: string, page: string, base: string): ResolvedLink | null {
  const plain = PLAIN_ADDRESS.exec(url);
  // The pattern has the path always and the fragment where there is one.
  if (plain !== null) return linkTo(plain[1] as string, plain[2] ?? '', base);
  const address = URL.parse(url, page);
  if (address === null || address.origin !== new URL(page).origin) return null;
  return linkTo(decodeAddress(address.pathname), decodeAddress(address.hash.slice(1)), base);
}

// What needs no parsing: a path of this site without escapes and without segments such as "..".
const PLAIN_ADDRESS = /^((?:\/[\w~-][\w.~-]*)+\/?|\/)(?:#([\w.~-]*))?$/u;

function linkTo(path: string, fragment: string, base: string): ResolvedLink {
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  // "#top" is the beginning of every page (HTML standard, "indicated part of the document").
  return { target, fragment: fragment.toLowerCase() === 'top' ? '' : fragment };
}

// A malformed escape is no reason to stop: the raw text then simply matches no file.
function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Names a place in the site: "van-ban/ct-34-tw-2014/index.html#vien-dan". */
export function printPlace({ target, fragment }: ResolvedLink): string {
  return `${target}#${fragment}`;
}

/** The place of a name that `printPlace` gave. */
export function parsePlace(place: string): ResolvedLink {
  const hash = place.indexOf('#');
  return { target: place.slice(0, hash), fragment: place.slice(hash + 1) };
}
