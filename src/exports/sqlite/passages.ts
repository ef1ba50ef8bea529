import type { Plan } from '../../archive/archive.ts';

/** A block of a held plan's text (a paragraph, heading, item or table cell) with the fragment of its address. */
export interface Passage {
  readonly plan: string;
  /** From 1, in reading order. */
  readonly order: number;
  readonly fragment: string;
  /** The innermost heading above it, as printed; null before the first heading. */
  readonly section: string | null;
  readonly text: string;
}

// The rendered page is the one place that keeps the fragment of every block: names of headings begin
// with "muc-", of all others with "d-". A "<" of the text itself is escaped there. Fragments of earlier
// versions stand in elements of their own inside a block.
const BLOCK_ID = /<(?:h[2-6]|p|td|th)(?:\s[^<>]*?)?\sid="((?:d|muc)-[a-z0-9-]+)"/gu;

/** The passages of one plan. Throws when its page and its text do not have the same blocks. */
export function listPlanPassages(plan: Plan): readonly Passage[] {
  const { html, text } = plan.loadBody();
  const blocks = text === '' ? [] : text.split(/[\n\t]/u);
  const fragments = [...html.matchAll(BLOCK_ID)].map((match) => match[1] ?? '');
  if (blocks.length !== fragments.length) {
    throw new Error(`${plan.id}: ${blocks.length} blocks, ${fragments.length} fragments`);
  }
  const headings = new Map(plan.headings.map((heading) => [heading.fragment, heading.text]));
  let section: string | null = null;
  return blocks.map((block, index) => {
    const fragment = fragments[index] ?? '';
    const passage = {
      plan: plan.id,
      order: index + 1,
      fragment,
      section,
      text: block,
    };
    section = headings.get(fragment) ?? section;
    return passage;
  });
}
