import { createHash, hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { printAddressBelow, type PreparedArchive } from '../../archive/prepare-archive.ts';
import { digestSurroundings } from '../../archive/prepare-plans.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Deployment } from '../compile-site.ts';
import { listSiteFiles } from '../site-files.ts';

/** Everything but plans that decides what a site is. */
interface SiteContext extends Deployment {
  readonly prepared: PreparedArchive;
  readonly addresses: SiteAddresses;
  readonly precompress: boolean;
}

/** A digest of all that is not read out of plans: where it differs, nothing of a site can be kept. */
export function digestContext(
  compiledDir: string,
  { base, siteUrl, prepared, addresses, precompress }: SiteContext,
): string {
  const { registers, indicators } = prepared;
  const parts = [
    // The folder of the compiled pages is named by a digest of all code.
    basename(compiledDir),
    base,
    siteUrl,
    precompress,
    addresses.changes,
    digestSurroundings(registers, indicators, printAddressBelow(base)),
  ];
  return hash('sha256', JSON.stringify(parts));
}

/** A digest of every address and fragment that was ever promised. */
export function digestRegister({ register }: SiteAddresses): string {
  const lines = register.map(({ address, fragments }) => `${address} ${fragments.join(' ')}\n`);
  return hash('sha256', lines.join(''));
}

/** Entries of plans; they have keys of their own. */
const ENTRY = /^plans\/.*\.mdx$/u;

/**
 * A digest of the files of a content folder that are packed and make no plan: notes in registers,
 * lists of addresses, what lies beside an entry. Files beside entries are many and large, and are told
 * by their size and time.
 */
export function digestOtherContent(contentDir: string): string {
  const digest = createHash('sha256');
  for (const file of listSiteFiles(contentDir).filter((name) => !ENTRY.test(name))) {
    const path = join(contentDir, file);
    digest.update(`\0${file}\0`);
    if (file.startsWith('plans/')) {
      const { size, mtimeMs } = statSync(path);
      digest.update(`${size} ${mtimeMs}`);
    } else digest.update(readFileSync(path));
  }
  return digest.digest('hex');
}

/** The plans of a prepared archive by their ids, with the keys under which the cache keeps them. */
export function keyPlans({ planIds, planKeys }: PreparedArchive): ReadonlyMap<string, string> {
  return new Map(planIds.map((id, place) => [id, planKeys[place] as string]));
}
