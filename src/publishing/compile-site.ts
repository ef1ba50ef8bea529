import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE_FOLDER } from '../archive/cache-folder.ts';
import { digestFiles } from '../archive/content-files.ts';
import { listCode } from '../archive/digest-code.ts';
import { keepLastUsed, useKept } from './keep-last-used.ts';

/** The root of the project, which Astro is run in. */
const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));
const CACHE_DIR = resolve(PROJECT_DIR, CACHE_FOLDER, 'site');

/** Files that decide what pages look like, beside `src` and `public`. */
const SETTINGS = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

/** How many compiled versions are kept, so that going back and forth compiles nothing twice. */
const KEPT_VERSIONS = 4;

/** Where the site will stand: the pages are compiled for it. */
export interface Deployment {
  /** "/" or a folder such as "/kho/". */
  readonly base: string;
  /** For example "https://thidua.example"; null leaves out absolute addresses. */
  readonly siteUrl: string | null;
}

/**
 * Lets Astro compile the pages, or finds them compiled before from the same code for the same
 * deployment. Gives the folder with `renderer/` (see page-renderer.ts) and `assets/`, the style
 * sheets, scripts, fonts and public files of the site. Throws when Astro fails.
 */
export async function compileSite(deployment: Deployment): Promise<string> {
  const folder = join(CACHE_DIR, digestCode(deployment));
  if (useKept(folder)) return folder;
  const staged = `${folder}.${process.pid}`;
  try {
    await runAstro(staged, deployment);
    rmSync(join(staged, 'cache'), { recursive: true, force: true });
    // Another build may have compiled the same meanwhile.
    if (!existsSync(folder)) renameSync(staged, folder);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
  keepLastUsed(CACHE_DIR, KEPT_VERSIONS);
  return folder;
}

function digestCode(deployment: Deployment): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([deployment, process.version]));
  hash.update(digestFiles(listCode(PROJECT_DIR)));
  for (const file of [...listPublicFiles(), ...SETTINGS]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(PROJECT_DIR, file)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** Hidden ones are part of the site as well. */
function listPublicFiles(): readonly string[] {
  return readdirSync(join(PROJECT_DIR, 'public'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT_DIR, join(entry.parentPath, entry.name)))
    .sort();
}

async function runAstro(folder: string, { base, siteUrl }: Deployment): Promise<void> {
  const noContent = join(folder, 'cache', 'no-content');
  mkdirSync(noContent, { recursive: true });
  const script = fileURLToPath(new URL('compile-pages.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], {
    cwd: PROJECT_DIR,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      CONTENT_DIR: noContent,
      BASE_PATH: base,
      SITE_URL: siteUrl ?? '',
    },
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (code !== 0) {
    throw new Error(`Astro could not compile the pages (exit code ${code}, signal ${signal})`);
  }
}
