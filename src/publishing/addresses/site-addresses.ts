import type { Archive } from '../../archive/archive.ts';
import { listSourceFiles } from '../../archive/source-files.ts';
import { readAddressChanges } from '../../archive/read-address-changes.ts';
import {
  readAddressRegister,
  type RegisteredAddress,
} from '../../archive/read-address-register.ts';
import {
  findChangeFaults,
  type AddressChanges,
  type ChangeFault,
} from '../../domain/addresses/address-changes.ts';
import { originalAddress } from '../../domain/addresses/addresses.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { listSitePages } from '../../exports/sitemap/list-site-pages.ts';

/** What the site owes to addresses that were published before. */
export interface SiteAddresses {
  readonly register: readonly RegisteredAddress[];
  readonly changes: AddressChanges;
}

/** A site that has promised nothing yet. */
export const NO_ADDRESSES: SiteAddresses = { register: [], changes: { moves: [], removals: [] } };

const FAULT_CODES: Readonly<Record<ChangeFault['fault'], string>> = {
  repeated: 'address-change-repeated',
  chained: 'address-move-chained',
  'never-published': 'address-never-published',
  'still-used': 'address-still-used',
};

/**
 * Reads the register and the declared changes of a content folder, with every problem of them. The
 * archive is opened only when a change is declared.
 */
export function readSiteAddresses(
  contentFolder: string,
  openArchive: () => Archive,
): SiteAddresses & { readonly problems: readonly Problem[] } {
  const register = readAddressRegister(contentFolder);
  const { changes, problems, locate } = readAddressChanges(contentFolder);
  if (changes.moves.length + changes.removals.length === 0) return { register, changes, problems };
  const archive = openArchive();
  const published = new Set(register.map(({ address }) => address));
  const inUse = new Set([
    ...listSitePages(archive),
    ...archive.plans.flatMap(({ id, facts }) =>
      listSourceFiles(facts.source).map(({ file }) => originalAddress(id, file)),
    ),
  ]);
  const faults = findChangeFaults(changes, {
    isPublished: (address) => published.has(address),
    isInUse: (address) => inUse.has(address),
  });
  const wrong = faults.map((fault): Problem => ({
    code: FAULT_CODES[fault.fault],
    severity: 'error',
    ...locate(fault),
    values: { address: fault.address },
  }));
  return { register, changes, problems: [...problems, ...wrong] };
}
