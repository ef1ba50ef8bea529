import type { PlanNode, PlanText, TextBlock } from './plan-text.ts';

/** A block of running text with the sections that it stands under, outermost first. */
export interface PlacedBlock {
  readonly block: TextBlock;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Texts of the headings above it ("III. CHỈ TIÊU THI ĐUA NĂM 2023:"). */
  readonly sections: readonly string[];
  /** The part of the document that it belongs to; null in the running text. */
  readonly part: string | null;
}

/** Gives every block in reading order. */
export function listBlocks(plan: PlanText): readonly PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const sections: { depth: number; text: string }[] = [];

  const visit = (nodes: readonly PlanNode[], part: string | null, inItem: boolean): void => {
    const place = (block: TextBlock, kind: PlacedBlock['kind']): void => {
      found.push({ block, kind, sections: sections.map((section) => section.text), part });
    };
    for (const node of nodes) {
      switch (node.kind) {
        case 'heading':
          while (sections.length > 0 && (sections.at(-1)?.depth ?? 0) >= node.depth) sections.pop();
          place(node.block, 'heading');
          sections.push({ depth: node.depth, text: textOf(plan, node.block) });
          break;
        case 'paragraph':
          place(node.block, inItem ? 'item' : 'paragraph');
          break;
        case 'list':
          for (const item of node.items) visit(item.children, part, true);
          break;
        case 'table':
          for (const row of node.rows) for (const cell of row.cells) place(cell.block, 'cell');
          break;
        case 'part':
          visit(node.children, node.part, false);
          break;
        case 'rule':
          break;
      }
    }
  };
  visit(plan.nodes, null, false);
  return found;
}

/** The words of one block. */
export function textOf(plan: PlanText, block: TextBlock): string {
  return plan.text.slice(block.start, block.end);
}

/** The block in which an offset lies, or null between two blocks. Blocks must be in reading order. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | null {
  let low = 0;
  let high = blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const placed = blocks[middle];
    if (placed === undefined) return null;
    if (offset < placed.block.start) high = middle - 1;
    else if (offset >= placed.block.end) low = middle + 1;
    else return placed;
  }
  return null;
}
