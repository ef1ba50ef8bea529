/*
 * Which of the things that a site answers are promised for ever. Pages, originals, open data and
 * feeds are: people quote them and programs subscribe to them. What a page loads by itself (styles,
 * the search index, the data of a comparison, a plan's JSON, which always lies beside its page) is not.
 */
const PROMISED_FILES: readonly RegExp[] = [
  /^ban-goc\//u,
  /^du-lieu\//u,
  /^feed\//u,
  /^feed\.xml$/u,
  /^opensearch\.xml$/u,
];

/** The page that a server shows where nothing is; it has no address of its own. */
const NOT_FOUND_PAGE = '404.html';

/** The permanent address that a file of the site answers, e.g. "/nam/2023/"; null when none is promised. */
export function permanentAddressOf(file: string): string | null {
  if (file === NOT_FOUND_PAGE) return null;
  if (file === 'index.html' || file.endsWith('/index.html')) {
    return `/${file.slice(0, -'index.html'.length)}`;
  }
  return PROMISED_FILES.some((promised) => promised.test(file)) ? `/${file}` : null;
}

/** The file that answers an address on a plain static host: "/nam/2023/" → "nam/2023/index.html". */
export function fileOfAddress(address: string): string {
  const path = address.replace(/^\//u, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * The file that leads on from an address which no longer has content of its own. Below the address
 * of a file it makes a folder of that name, which every static host answers with its index page.
 */
export function fileOfChangedAddress(address: string): string {
  return fileOfAddress(address.endsWith('/') ? address : `${address}/`);
}

// Passages by their words, headings, targets and tables; notes and citations are only numbered.
const PROMISED_FRAGMENT =
  /^(?:d-[0-9a-z]+(?:-\d+)?|ct-[0-9a-z]+(?:-\d+)?|muc-[0-9a-z-]+|bang-\d+)$/u;

/** True for the id of a passage of a plan's text, which is promised like an address. */
export function isPromisedFragment(id: string): boolean {
  return PROMISED_FRAGMENT.test(id);
}
