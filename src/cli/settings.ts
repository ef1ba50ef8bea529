import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from './arguments.ts';

/** Where a command reads and writes; folders are absolute. */
export interface SiteSettings {
  readonly contentDir: string;
  readonly outDir: string;
  readonly base: string;
  readonly siteUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `CONTENT_DIR` (default content), `OUT_DIR` (dist), `BASE_PATH` (/) and `SITE_URL` (none).
 * Throws a UsageError for a value that cannot be meant.
 */
export function readSettings(environment: Environment): SiteSettings {
  return {
    contentDir: readContentDir(environment),
    outDir: readOutDir(environment),
    base: readBase(environment['BASE_PATH']),
    siteUrl: readSiteUrl(environment['SITE_URL']),
  };
}

/** Reads `CONTENT_DIR`, a folder that exists. */
export function readContentDir({ CONTENT_DIR }: Environment): string {
  const contentDir = resolve(CONTENT_DIR || 'content');
  if (!existsSync(contentDir) || !statSync(contentDir).isDirectory()) {
    throw new UsageError(`CONTENT_DIR: không có thư mục “${contentDir}”.`);
  }
  return contentDir;
}

/** Reads `PORT`: 1 to 65535, 4321 when it is not set. */
export function readPort({ PORT }: Environment): number {
  if (!PORT) return 4321;
  const port = /^\d{1,5}$/u.test(PORT) ? Number(PORT) : 0;
  if (port < 1 || port > 65_535) throw new UsageError(`PORT: “${PORT}” không phải số cổng.`);
  return port;
}

function readOutDir({ OUT_DIR }: Environment): string {
  const outDir = resolve(OUT_DIR || 'dist');
  // The published site is replaced as a whole: no folder that holds anything else may be named.
  if (process.cwd() === outDir || process.cwd().startsWith(`${outDir}/`)) {
    throw new UsageError(`OUT_DIR: “${outDir}” chứa chính kho này, không thể thay bằng trang web.`);
  }
  return outDir;
}

function readBase(base: string | undefined): string {
  if (!base || base === '/') return '/';
  const folder = base.replace(/^\/|\/$/gu, '');
  if (!/^[a-z0-9._-]+(?:\/[a-z0-9._-]+)*$/iu.test(folder)) {
    throw new UsageError(`BASE_PATH: “${base}” không phải đường dẫn, ví dụ “/kho/”.`);
  }
  return `/${folder}/`;
}

function readSiteUrl(siteUrl: string | undefined): string | null {
  if (!siteUrl) return null;
  const url = URL.parse(siteUrl);
  if (url === null || !/^https?:$/u.test(url.protocol) || url.pathname !== '/') {
    throw new UsageError(`SITE_URL: “${siteUrl}” không phải địa chỉ như “https://thidua.example”.`);
  }
  return url.origin;
}
