import type { RegisteredAddress } from '../../archive/read-address-register.ts';
import { fileOfAddress, fileOfChangedAddress } from '../../domain/addresses/permanent-address.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import type { LinkedFragment } from '../survey-pages.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** What a built site answers. */
export interface AnsweringSite {
  readonly files: ReadonlySet<string>;
  /** Says of each of the promised fragments whether its page lacks it. */
  readonly isMissing: (link: LinkedFragment) => boolean;
}

/**
 * Finds the addresses of the register that a built site would no longer answer: neither by content
 * of its own, nor by one hop to where it moved, nor by a page that says why it was removed. The
 * fragments of an address must stand in the page that answers in the end; a removal ends them.
 * Each problem stands at its line of the register.
 */
export function findLostAddresses(
  { register, changes }: SiteAddresses,
  { files, isMissing }: AnsweringSite,
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
    const page = fileOfAddress(target ?? address);
    return promise.fragments
      .filter((fragment) => !files.has(page) || isMissing({ target: page, fragment }))
      .map((fragment) => describeLoss(promise, 'address-fragment-lost', { address, fragment }));
  });
}

/** Lists the fragments that the register has promised, on the pages that answer for them now. */
export function listPromisedFragments({
  register,
  changes,
}: SiteAddresses): readonly LinkedFragment[] {
  const movedTo = new Map(changes.moves.map(({ from, to }) => [from, to]));
  return register.flatMap(({ address, fragments }) => {
    const target = fileOfAddress(movedTo.get(address) ?? address);
    return fragments.map((fragment) => ({ target, fragment }));
  });
}

function describeLoss(
  { file, line }: RegisteredAddress,
  code: string,
  values: Problem['values'],
): Problem {
  return { code, severity: 'error', file, line, column: 1, values };
}
