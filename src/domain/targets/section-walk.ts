import type { Span } from '../text/span.ts';
import { UNNUMBERED_RANK, readHeading, readItemRank } from './sections.ts';
import type { Heading, SectionKind } from './sections.ts';

/** A block of running text and the section that it stands in. */
export interface PlacedBlock extends Span {
  readonly kind: SectionKind;
  /** The heading that decides the kind, or the nearest one above; null before the first heading. */
  readonly heading: Heading | null;
}

/**
 * Places every block that is no heading in its section. A section ends at the next heading of its
 * rank or higher; an untold heading within a section of targets belongs to it.
 */
export function placeBlocks(text: string, blocks: readonly Span[]): readonly PlacedBlock[] {
  const open: Heading[] = [];
  const placed: PlacedBlock[] = [];
  for (const block of blocks) {
    const heading = readHeading(text, block);
    if (heading !== null) {
      closeFrom(open, (section) => section.rank >= heading.rank);
      open.push(heading);
      continue;
    }
    const itemRank = readItemRank(text, block);
    if (itemRank !== null) {
      // Numbered items may be the very content of a section without a number of its own.
      closeFrom(open, ({ rank }) => rank >= itemRank && rank !== UNNUMBERED_RANK);
    }
    const deciding = open.findLast((section) => section.kind !== null);
    placed.push({
      ...block,
      kind: deciding?.kind ?? 'other',
      heading: deciding ?? open.at(-1) ?? null,
    });
  }
  return placed;
}

function closeFrom(open: Heading[], ends: (section: Heading) => boolean): void {
  const first = open.findIndex(ends);
  if (first !== -1) open.length = first;
}
