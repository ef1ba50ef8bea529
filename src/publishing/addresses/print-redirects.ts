import type { AddressMove } from '../../domain/addresses/address-changes.ts';

/** A redirect of one deployment: addresses with the folder that the site is served under. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Lists the redirects of a deployment under `base` ("/" or "/kho/"), in the order of addresses. */
export function listRedirects(moves: readonly AddressMove[], base: string): readonly Redirect[] {
  const folder = base.replace(/\/$/u, '');
  return moves
    .map(({ from, to }) => ({ from: folder + from, to: folder + to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Prints redirects as the `_redirects` file that static hosts read (Netlify, Cloudflare, GitLab). */
export function printRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/**
 * Prints redirects as a map of nginx, from the path asked for to the one that answers ("" for all
 * others). Addresses of the site hold no character that nginx would read as its own.
 */
export function printNginxMap(variable: string, redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to }) => `  ${from} ${to};\n`).join('');
  // The path changes while nginx answers, to an index page or the page of an error: "volatile".
  return `map $uri $${variable} {\n  volatile;\n  default "";\n${lines}}\n`;
}
