/**
 * The media type of every kind of file that a site or an original can be, by ending; text is UTF-8.
 * A server sends `application/octet-stream` for any other.
 */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonld: 'application/ld+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  bin: 'application/octet-stream',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  gz: 'application/gzip',
  jpg: 'image/jpeg',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  png: 'image/png',
  sqlite: 'application/vnd.sqlite3',
  tar: 'application/x-tar',
  tif: 'image/tiff',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

/** Files without an ending that are plain text. */
export const PLAIN_TEXT_FILES: readonly string[] = ['ban-goc/SHA256SUMS', 'du-lieu/SHA256SUMS'];

/** True for files that become much smaller: fonts, pictures and archives are compressed already. */
export function isCompressible(file: string): boolean {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const type = MEDIA_TYPES[ending] ?? '';
  return /charset|octet-stream|wasm|sqlite|x-tar/u.test(type) || PLAIN_TEXT_FILES.includes(file);
}
