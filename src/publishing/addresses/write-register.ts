import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readAddressRegister, registerFolderOf } from '../../archive/read-address-register.ts';
import {
  joinPromises,
  printRegister,
  registerFileOf,
  type PromisedAddress,
} from '../../domain/addresses/address-register.ts';

/** Gives the promises that the register does not hold yet. */
export function findNewPromises(
  register: readonly PromisedAddress[],
  promises: readonly PromisedAddress[],
): readonly PromisedAddress[] {
  const known = new Map(
    joinPromises(register).map(({ address, fragments }) => [address, new Set(fragments)]),
  );
  return promises.flatMap(({ address, fragments }) => {
    const registered = known.get(address);
    const added = fragments.filter((fragment) => registered?.has(fragment) !== true);
    return registered === undefined || added.length > 0 ? [{ address, fragments: added }] : [];
  });
}

/** Adds promises to the register of a content folder; nothing that it holds is ever taken out. */
export function addToRegister(contentFolder: string, promises: readonly PromisedAddress[]): void {
  const all = [...readAddressRegister(contentFolder), ...promises];
  const files = Map.groupBy(all, ({ address }) => registerFileOf(address));
  for (const [name, inFile] of files) {
    const path = join(registerFolderOf(contentFolder), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, printRegister(inFile));
  }
}
