import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listSiteFiles } from './site-files.ts';

/*
 * A page that was opened before a release was swapped still asks for the styles and scripts of that
 * release. Their names change with their bytes, so a release can hold those of the others as well. The
 * file `.earlier`, which no server sends, names them: without them and it, a release is what a build
 * out of nothing makes.
 */

/** Where the files lie whose name changes with their bytes. */
export const HASHED_FOLDER = '_astro';
const EARLIER_LIST = '.earlier';
const STAGED = '.part';

/**
 * Lets a site hold the hashed files of other releases that it lacks: their own, not those that they
 * hold for others, so that nothing outlives the releases that are kept.
 */
export function keepHashedFiles(siteDir: string, releases: readonly string[]): void {
  dropHashedFiles(siteDir);
  const present = new Set(listHashedFiles(siteDir));
  const sources = new Map(
    releases.flatMap((release) =>
      listOwnFiles(release)
        .filter((name) => !present.has(name))
        .map((name) => [name, join(release, HASHED_FOLDER, name)] as const),
    ),
  );
  if (sources.size === 0) return;
  const folder = join(siteDir, HASHED_FOLDER);
  mkdirSync(folder, { recursive: true });
  const names = [...sources.keys()].sort();
  // Before the files, so that none of them counts as the release's own should this be cut short.
  writeFileSync(join(folder, EARLIER_LIST), names.map((name) => `${name}\n`).join(''));
  for (const [name, source] of sources) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(source, `${target}${STAGED}`);
    renameSync(`${target}${STAGED}`, target);
  }
}

/** Leaves of a site what it was built with: what it holds for other releases goes. */
function dropHashedFiles(siteDir: string): void {
  const folder = join(siteDir, HASHED_FOLDER);
  for (const name of readEarlier(siteDir)) {
    rmSync(join(folder, name), { force: true });
    rmSync(join(folder, `${name}${STAGED}`), { force: true });
  }
  rmSync(join(folder, EARLIER_LIST), { force: true });
}

/** The hashed files that a release was built with. */
function listOwnFiles(release: string): readonly string[] {
  const earlier = new Set(readEarlier(release));
  return listHashedFiles(release).filter((name) => !earlier.has(name));
}

function listHashedFiles(release: string): readonly string[] {
  const folder = join(release, HASHED_FOLDER);
  if (!existsSync(folder)) return [];
  return listSiteFiles(folder).filter((name) => name !== EARLIER_LIST && !name.endsWith(STAGED));
}

function readEarlier(release: string): readonly string[] {
  const list = join(release, HASHED_FOLDER, EARLIER_LIST);
  if (!existsSync(list)) return [];
  return readFileSync(list, 'utf8')
    .split('\n')
    .filter((name) => name !== '');
}
