import type { Span } from '../text/span.ts';
import { REPORT_OPENERS } from './lexicon/section-words.ts';
import { compileWordList, hasPhrase } from './phrases.ts';
import { UNNUMBERED_RANK, readHeading, readItemRank } from './sections.ts';
import type { Heading, SectionKind } from './sections.ts';
import { tokenizeSpan } from './tokens.ts';

const REPORTING = compileWordList(REPORT_OPENERS);
/** Longer blocks announce nothing. */
const OPENER_LENGTH = 400;

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
  let ground: SectionKind = 'other';
  for (const block of blocks) {
    if (opensReport(text, block)) ground = 'report';
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
      kind: deciding?.kind ?? ground,
      heading: deciding ?? open.at(-1) ?? null,
    });
  }
  return placed;
}

/** "BÁO CÁO" as a line of its own, or a line that ends "… đạt kết quả nổi bật:". */
function opensReport(text: string, block: Span): boolean {
  if (block.end - block.start > OPENER_LENGTH) return false;
  const line = text.slice(block.start, block.end).replaceAll(/[#*]/gu, '').trim();
  if (line === 'BÁO CÁO') return true;
  if (!line.endsWith(':')) return false;
  const tokens = tokenizeSpan(text, block);
  return hasPhrase(tokens, 0, tokens.length, REPORTING);
}

function closeFrom(open: Heading[], ends: (section: Heading) => boolean): void {
  const first = open.findIndex(ends);
  if (first !== -1) open.length = first;
}
