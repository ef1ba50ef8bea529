import type { PromisedAddress } from '../../domain/addresses/address-register.ts';
import {
  isPromisedFragment,
  permanentAddressOf,
} from '../../domain/addresses/permanent-address.ts';
import { readTags } from '../read-tags.ts';

/** Pages of plans: the only ones whose passages have addresses. */
const PLAN = /^\/ke-hoach\/./u;

/**
 * Lists what a built site promises by being published: its permanent addresses and the fragments of
 * plans' passages. Addresses that only lead on are left out; they were promised before.
 */
export function listPromises(
  files: readonly string[],
  readPage: (file: string) => string,
  isChanged: (address: string) => boolean,
): readonly PromisedAddress[] {
  const present = new Set(files);
  return files.flatMap((file) => {
    // What lies compressed beside a file is a form of that file.
    if (/\.(?:br|gz)$/u.test(file) && present.has(file.slice(0, -3))) return [];
    const address = permanentAddressOf(file);
    // The page that leads on from a file's address stands in a folder of that name.
    if (address === null || isChanged(address) || isChanged(address.replace(/\/$/u, ''))) return [];
    return [{ address, fragments: PLAN.test(address) ? listFragments(readPage(file)) : [] }];
  });
}

function listFragments(html: string): readonly string[] {
  return readTags(html).flatMap(({ attributes }) => {
    const id = attributes.get('id');
    return id !== undefined && isPromisedFragment(id) ? [id] : [];
  });
}
