import { hash } from 'node:crypto';
import { basename } from 'node:path';
import { digestFiles, type ContentFile } from '../../archive/content-files.ts';
import type { PreparedArchive } from '../../archive/prepare-archive.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Deployment } from '../compile-site.ts';

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
  const parts = [
    // The folder of the compiled pages is named by a digest of all code.
    basename(compiledDir),
    base,
    siteUrl,
    precompress,
    addresses.changes,
    prepared.surroundings,
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
 * lists of addresses, what lies beside an entry.
 */
export function digestOtherContent(contentFiles: readonly ContentFile[]): string {
  return digestFiles(contentFiles.filter(({ name }) => !ENTRY.test(name)));
}

/** The plans of a prepared archive by their ids, with the keys under which the cache keeps them. */
export function keyPlans({ planColumns, planKeys }: PreparedArchive): ReadonlyMap<string, string> {
  return new Map(planColumns.ids.map((id, place) => [id, planKeys[place] as string]));
}
