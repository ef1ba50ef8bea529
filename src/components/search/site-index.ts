import { SearchIndex } from './search-index.ts';

const indexes = new Map<string, SearchIndex>();

/** The root of the site that a search form belongs to, with its closing slash. */
export function rootOfForm(form: HTMLFormElement): URL {
  return new URL('../', form.action.replace(/[?#].*/u, ''));
}

/** The site's search index, one for all boxes of a page. */
export function openSiteIndex(form: HTMLFormElement): SearchIndex {
  const folder = new URL('tim-kiem/chi-muc/', rootOfForm(form));
  const known = indexes.get(folder.href);
  if (known !== undefined) return known;
  const index = new SearchIndex(async (path) => {
    const response = await fetch(new URL(path, folder));
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return new Uint8Array(await response.arrayBuffer());
  });
  indexes.set(folder.href, index);
  return index;
}

/** The address to link to for a path of the site. */
export function hrefOf(path: string, root: URL): string {
  return new URL(path.replace(/^\//u, ''), root).pathname;
}
