import type { AddressChanges } from '../../domain/addresses/address-changes.ts';
import { fileOfChangedAddress } from '../../domain/addresses/permanent-address.ts';
import { listRedirects, printNginxMap } from '../addresses/print-redirects.ts';
import { MEDIA_TYPES, PLAIN_TEXT_FILES } from './media-types.ts';
import type { NginxModules } from './nginx-modules.ts';
import {
  IMMUTABLE,
  ORIGINAL_POLICY,
  RESPONSE_HEADERS,
  REVALIDATED,
  SITE_POLICY,
} from './response-headers.ts';

export interface NginxOptions {
  /** The published site, absolute: a folder or the link to one. */
  readonly siteDir: string;
  /** "/" or "/kho/". */
  readonly base: string;
  /** As after nginx's `listen`: "80", "127.0.0.1:8080". */
  readonly listen: string;
  readonly serverName: string;
  readonly modules: NginxModules;
  readonly changes: AddressChanges;
}

/**
 * Prints the configuration of one nginx server for a published site, to be included in its `http`
 * part. Encryption is left to the one who runs the server.
 */
export function printNginxConfig(options: NginxOptions): string {
  return [printMaps(options), printServer(options)].join('\n');
}

function printMaps({ base, changes }: NginxOptions): string {
  const removals = changes.removals.map(({ address }) => ({
    from: joinBase(base, address),
    to: joinBase(base, `/${fileOfChangedAddress(address)}`),
  }));
  return `# Addresses are long, and those that moved become many.
map_hash_bucket_size 512;
map_hash_max_size 65536;

# Where what stood at an address stands now.
${printNginxMap('thi_dua_moved', listRedirects(changes.moves, base))}
# The page that says what was removed from an address, and why.
${printNginxMap('thi_dua_removed', removals)}
map $uri $thi_dua_cache {
  default "${REVALIDATED}";
  "~^${base}(?:_astro|tim-kiem/chi-muc/[0-9a-f]{12})/" "${IMMUTABLE}";
}

map $uri $thi_dua_policy {
  default "${SITE_POLICY}";
  ~^${base}ban-goc/.*\\.(?:html?|xhtml|xml|svg)$ "${ORIGINAL_POLICY}";
}

# Open data may be read by the pages of every site; an empty value sends no header.
map $uri $thi_dua_origin {
  default "";
  ~\\.(?:csv|graphml|json|jsonld|sqlite|tar\\.gz|xml)$ "*";
}
`;
}

function printServer({ siteDir, base, listen, serverName, modules }: NginxOptions): string {
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `    "${type}" ${ending};`);
  const headers = Object.entries(RESPONSE_HEADERS).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const compressed = [
    ...(modules.brotliStatic ? ['  brotli_static on;'] : []),
    ...(modules.gzipStatic ? ['  gzip_static on;'] : []),
  ];
  const checksums = PLAIN_TEXT_FILES.map(
    (file) => `  location = ${base}${file} {
    types {}
    default_type "text/plain; charset=utf-8";
    alias "${siteDir}/${file}";
  }`,
  );
  return `server {
  listen ${listen};
  server_name ${serverName};

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;

${headers.join('\n')}
  add_header Content-Security-Policy $thi_dua_policy always;
  add_header Cache-Control $thi_dua_cache always;
  add_header Access-Control-Allow-Origin $thi_dua_origin always;

  # What was compressed beforehand is sent as it lies there; the rest while it is sent.
${compressed.join('\n')}
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1000;
  gzip_types ${listCompressedTypes().join(' ')};

  server_tokens off;
  absolute_redirect off;
  autoindex off;
  index index.html;

  error_page 403 404 =404 ${base}404.html;
  error_page 410 $thi_dua_removed;

  if ($thi_dua_moved != "") {
    return 301 $thi_dua_moved$is_args$args;
  }
  if ($thi_dua_removed != "") {
    return 410;
  }

${base === '/' ? '' : '  location / {\n    return 404;\n  }\n'}  location ${base} {
    alias "${siteDir}/";
  }
  location = ${base}404.html {
    internal;
    alias "${siteDir}/404.html";
  }
${checksums.join('\n')}
  location ~ /(?:\\.|_redirects$) {
    return 404;
  }
}
`;
}

function listCompressedTypes(): readonly string[] {
  const types = Object.values(MEDIA_TYPES)
    .filter((type) => type.includes('charset'))
    .map((type) => type.replace(/;.*/u, ''));
  // nginx compresses HTML in any case and warns when it is named.
  return types.filter((type) => type !== 'text/html');
}

function joinBase(base: string, address: string): string {
  return base.replace(/\/$/u, '') + address;
}
