import type { CivilDate } from '../dates/civil-date.ts';

/** What stood at an address now stands at another one. */
export interface AddressMove {
  readonly from: string;
  readonly to: string;
  /** For readers. */
  readonly reason: string;
  readonly on: CivilDate;
}

/** What stood at an address is no longer published; a page there says what it was and why. */
export interface AddressRemoval {
  readonly address: string;
  /** The title of what stood there. */
  readonly was: string;
  /** For readers. */
  readonly reason: string;
  readonly on: CivilDate;
}

/** Everything that happened to published addresses. */
export interface AddressChanges {
  readonly moves: readonly AddressMove[];
  readonly removals: readonly AddressRemoval[];
}

/** What happened to each of them, by the address without the slashes at its ends. */
export function listChangedAddresses({
  moves,
  removals,
}: AddressChanges): ReadonlyMap<string, AddressMove | AddressRemoval> {
  const trim = (address: string): string => address.replace(/^\/|\/$/gu, '');
  return new Map<string, AddressMove | AddressRemoval>([
    ...moves.map((move) => [trim(move.from), move] as const),
    ...removals.map((removal) => [trim(removal.address), removal] as const),
  ]);
}

/** Why a declared change cannot be: `index` counts in the list that it is declared in. */
export interface ChangeFault {
  readonly list: 'moves' | 'removals';
  readonly index: number;
  readonly fault: 'repeated' | 'chained' | 'never-published' | 'still-used';
  readonly address: string;
}

/** Decides what is said of an address. */
export interface KnownAddresses {
  /** True when the register holds the address: only what was published can move or go. */
  readonly isPublished: (address: string) => boolean;
  /** True when the site still has content of its own there. */
  readonly isInUse: (address: string) => boolean;
}

/**
 * Finds changes that would break a promise: an address changed twice, a move that needs a second
 * hop or ends at something removed, a change of what was never published or is still there.
 */
export function findChangeFaults(
  { moves, removals }: AddressChanges,
  known: KnownAddresses,
): readonly ChangeFault[] {
  const changes = [
    ...moves.map((move, index) => ({ list: 'moves' as const, index, address: move.from })),
    ...removals.map((removal, index) => ({
      list: 'removals' as const,
      index,
      address: removal.address,
    })),
  ];
  const changed = new Set<string>();
  const faults: ChangeFault[] = [];
  for (const change of changes) {
    if (changed.has(change.address)) faults.push({ ...change, fault: 'repeated' });
    changed.add(change.address);
    if (!known.isPublished(change.address)) faults.push({ ...change, fault: 'never-published' });
    if (known.isInUse(change.address)) faults.push({ ...change, fault: 'still-used' });
  }
  for (const [index, { to }] of moves.entries()) {
    if (changed.has(to)) faults.push({ list: 'moves', index, address: to, fault: 'chained' });
  }
  return faults;
}
