/** An address that was published once, with the fragments of its passages. */
export interface PromisedAddress {
  readonly address: string;
  readonly fragments: readonly string[];
}

/*
 * The register is kept as text: one address on a line, followed by its fragments, in the order of
 * the addresses. Lines only ever grow and are joined by union, so that two branches merge by keeping
 * the lines of both (`merge=union` in .gitattributes): a line that stands twice counts as one.
 */

/** The file of the register that an address belongs to: small enough that few editors meet in one. */
export function registerFileOf(address: string): string {
  const [, first = '', second = '', ...deeper] = address.split('/');
  if (second === '' && !address.endsWith('/')) return 'index.txt';
  if (first === '') return 'index.txt';
  return deeper.filter((part) => part !== '').length === 0
    ? `${first}.txt`
    : `${first}/${second}.txt`;
}

/** Reads one line of the register; null for an empty one. */
export function parseRegisterLine(line: string): PromisedAddress | null {
  const [address = '', ...fragments] = line.split(' ');
  return address === '' ? null : { address, fragments };
}

/** Prints a file of the register; the same promises give the same text. */
export function printRegister(promises: readonly PromisedAddress[]): string {
  return joinPromises(promises)
    .map(({ address, fragments }) => `${[address, ...fragments].join(' ')}\n`)
    .join('');
}

/** Joins promises of the same address; addresses and fragments are sorted by code unit. */
export function joinPromises(promises: readonly PromisedAddress[]): readonly PromisedAddress[] {
  const joined = new Map<string, Set<string>>();
  for (const { address, fragments } of promises) {
    const known = joined.get(address) ?? new Set();
    for (const fragment of fragments) known.add(fragment);
    joined.set(address, known);
  }
  return [...joined]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, fragments]) => ({ address, fragments: [...fragments].sort() }));
}
