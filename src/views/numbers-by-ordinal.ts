import type { Archive, NumberEntry } from '../archive/archive.ts';
import { splitNumber } from '../domain/search/number-row.ts';
import type { ListGroup } from './paging.ts';

/**
 * Numbers in the order in which they are counted, by how many digits they have, so that who knows
 * only "34" finds every document numbered 34 in one place. Numbers without an ordinal are left out.
 */
export function groupNumbersByOrdinal(archive: Archive): readonly ListGroup<NumberEntry>[] {
  const numbered = [...archive.numbers.values()].flatMap((entry) => {
    const parts = splitNumber(entry.number);
    return parts === null ? [] : [{ entry, ordinal: Number(parts.ordinal) }];
  });
  const ranges = Map.groupBy(
    numbered.sort((a, b) => a.ordinal - b.ordinal || (a.entry.slug < b.entry.slug ? -1 : 1)),
    ({ ordinal }) => String(ordinal).length,
  );
  return [...ranges].map(([digits, own]) => ({
    id: `so-${digits}-chu-so`,
    heading: digits === 1 ? 'Số 1 đến 9' : `Số ${10 ** (digits - 1)} đến ${10 ** digits - 1}`,
    items: own.map(({ entry }) => entry),
  }));
}
