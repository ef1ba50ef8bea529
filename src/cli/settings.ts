import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { FEWEST_KEPT } from '../publishing/releases.ts';
import { UsageError } from './arguments.ts';

/** Where a command reads and writes; folders are absolute. */
export interface SiteSettings {
  readonly contentDir: string;
  readonly outDir: string;
  readonly base: string;
  readonly siteUrl: string | null;
  /** How many releases stay, the published one included. */
  readonly keepReleases: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `CONTENT_DIR` (default content), `OUT_DIR` (dist), `BASE_PATH` (/), `SITE_URL` (none)
 * and `KEEP_RELEASES` (3).
 * Throws a UsageError for a value that cannot be meant.
 */
export function readSettings(environment: Environment): SiteSettings {
  return {
    contentDir: readContentDir(environment),
    outDir: readOutDir(environment),
    base: readBase(environment['BASE_PATH']),
    siteUrl: readSiteUrl(environment['SITE_URL']),
    keepReleases: readKeptReleases(environment['KEEP_RELEASES']),
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

function readKeptReleases(count: string | undefined): number {
  if (!count) return 3;
  const kept = /^\d{1,3}$/u.test(count) ? Number(count) : 0;
  if (kept < FEWEST_KEPT) {
    throw new UsageError(`KEEP_RELEASES: “${count}” phải là số từ ${FEWEST_KEPT} đến 999.`);
  }
  return kept;
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
