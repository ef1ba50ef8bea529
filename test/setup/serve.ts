import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { contentSecurityPolicyHeader } from '../../src/layouts/content-security-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.sqlite': 'application/vnd.sqlite3',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface SiteServer {
  /** The origin and the folder of the site, e.g. "http://127.0.0.1:40123/". */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site on a free port of this machine, as a plain static host with the headers that
 * the site asks for: index pages, `404.html`, the content security policy. With `brotli` it sends
 * text as a host with precompressed files does.
 */
export async function serveSite(siteDir: string, { brotli = false } = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(siteDir, pathname, response, brotli);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    address: `http://127.0.0.1:${address.port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  siteDir: string,
  pathname: string,
  response: ServerResponse,
  brotli: boolean,
): void {
  const path = normalize(decodeURIComponent(pathname));
  const file = join(siteDir, path.endsWith('/') ? `${path}index.html` : path);
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    response.writeHead(301, { Location: `${pathname}/` }).end();
    return;
  }
  const found = stats?.isFile() === true;
  const sent = found ? file : join(siteDir, '404.html');
  const type = TYPES[extname(sent)] ?? 'application/octet-stream';
  const compressed = brotli && /^(?:text|application\/json)|javascript|svg|xml/u.test(type);
  response.writeHead(found ? 200 : 404, {
    'Content-Type': type,
    ...(compressed ? { 'Content-Encoding': 'br' } : {}),
    'Content-Security-Policy': contentSecurityPolicyHeader,
    'X-Content-Type-Options': 'nosniff',
  });
  if (compressed) {
    response.end(compress(sent));
    return;
  }
  createReadStream(sent)
    .on('error', () => response.end())
    .pipe(response);
}

const COMPRESSED = new Map<string, Buffer>();

function compress(file: string): Buffer {
  const bytes = COMPRESSED.get(file) ?? brotliCompressSync(readFileSync(file));
  COMPRESSED.set(file, bytes);
  return bytes;
}
