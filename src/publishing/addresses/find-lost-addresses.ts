import type { RegisteredAddress } from '../../archive/read-address-register.ts';
import { fileOfAddress, fileOfChangedAddress } from '../../domain/addresses/permanent-address.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** What a built site answers. */
export interface AnsweringSite {
  readonly files: ReadonlySet<string>;
  /** The ids of every page, by its file. */
  readonly idsOfPages: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds the addresses of the register that a built site would no longer answer: neither by content
 * of its own, nor by one hop to where it moved, nor by a page that says why it was removed. The
 * fragments of an address must stand in the page that answers in the end; a removal ends them.
 * Each problem stands at its line of the register.
 */
export function findLostAddresses(
  { register, changes }: SiteAddresses,
  { files, idsOfPages }: AnsweringSite,
): readonly Problem[] {
  const movedTo = new Map(changes.moves.map(({ from, to }) => [from, to]));
  const removed = new Set(changes.removals.map(({ address }) => address));
  return register.flatMap((promise): readonly Problem[] => {
    const { address } = promise;
    const answers = (file: string): readonly Problem[] =>
      files.has(file) ? [] : [describeLoss(promise, 'address-lost', { address })];
    if (removed.has(address)) return answers(fileOfChangedAddress(address));
    const target = movedTo.get(address);
    const lost = answers(
      target === undefined ? fileOfAddress(address) : fileOfChangedAddress(address),
    );
    if (lost.length > 0) return lost;
    const ids = idsOfPages.get(fileOfAddress(target ?? address));
    return promise.fragments
      .filter((fragment) => ids?.has(fragment) !== true)
      .map((fragment) => describeLoss(promise, 'address-fragment-lost', { address, fragment }));
  });
}

function describeLoss(
  { file, line }: RegisteredAddress,
  code: string,
  values: Problem['values'],
): Problem {
  return { code, severity: 'error', file, line, column: 1, values };
}
