import type { MdastNode } from 'satteri';
import { BlockNames } from '../domain/plan-text/block-id.ts';
import type {
  InlineMark,
  ListItem,
  PlanNode,
  PlanText,
  TableRow,
  TextBlock,
} from '../domain/plan-text/plan-text.ts';
import { PLAN_COMPONENTS } from './guard.ts';
import { joinLines } from './join-lines.ts';
import { mergeCell, type OpenCell } from './merge-cell.ts';

type NodeOf<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/**
 * Turns a guarded Markdown tree into the text of a plan. `source` is the file that the tree was
 * parsed from: list markers and merged table cells are read from it, because the tree keeps
 * neither ("1)" and "1." become one thing in it).
 */
export function buildPlanText(tree: MdastNode, source: string): PlanText {
  const builder = new PlanTextBuilder(source);
  const nodes = 'children' in tree ? builder.buildAll(tree.children as MdastNode[]) : [];
  return { text: builder.printText(), nodes };
}

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'mdxJsxTextElement',
]);

class PlanTextBuilder {
  // Pieces are joined once at the end: appending to one long string and reading parts of it back
  // takes time in the square of its length.
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #source: string;
  readonly #names = new BlockNames();

  constructor(source: string) {
    this.#source = source;
  }

  printText(): string {
    return this.#pieces.join('');
  }

  buildAll(nodes: readonly MdastNode[]): PlanNode[] {
    return nodes.flatMap((node) => this.#build(node));
  }

  #build(node: MdastNode): PlanNode[] {
    switch (node.type) {
      case 'heading':
        return [
          { kind: 'heading', depth: node.depth, block: this.#block(node.children, 'heading') },
        ];
      case 'paragraph':
        return [{ kind: 'paragraph', block: this.#block(node.children) }];
      case 'list':
        return [{ kind: 'list', items: node.children.map((item) => this.#item(item)) }];
      case 'table':
        return [{ kind: 'table', rows: this.#rows(node) }];
      case 'thematicBreak':
        return [{ kind: 'rule' }];
      case 'mdxJsxFlowElement': {
        const part = PLAN_COMPONENTS[node.name ?? ''];
        if (part === undefined) return [];
        return [{ kind: 'part', part, children: this.#buildPart(node.children as MdastNode[]) }];
      }
      default:
        return [];
    }
  }

  /** Words on the same line as the component's tags stand in it without a paragraph of their own. */
  #buildPart(children: readonly MdastNode[]): PlanNode[] {
    const nodes: PlanNode[] = [];
    let words: MdastNode[] = [];
    for (const child of children) {
      if (PHRASING.has(child.type)) {
        words.push(child);
        continue;
      }
      if (words.length > 0) nodes.push({ kind: 'paragraph', block: this.#block(words) });
      words = [];
      nodes.push(...this.#build(child));
    }
    if (words.length > 0) nodes.push({ kind: 'paragraph', block: this.#block(words) });
    return nodes;
  }

  #item(item: NodeOf<'listItem'>): ListItem {
    const [first, ...rest] = item.children as MdastNode[];
    const start = item.position?.start.offset ?? 0;
    // An item without words is its marker alone.
    const end = first?.position?.start.offset ?? item.position?.end.offset ?? start;
    const marker = this.#source.slice(start, end).trim();
    if (first?.type === 'paragraph') {
      const block = this.#block(first.children, 'block', `${marker} `);
      return { marker, children: [{ kind: 'paragraph', block }, ...this.buildAll(rest)] };
    }
    const block = this.#block([], 'block', marker);
    return {
      marker,
      children: [{ kind: 'paragraph', block }, ...this.buildAll(item.children as MdastNode[])],
    };
  }

  /**
   * Merged cells follow the MultiMarkdown convention: nothing at all between two bars ("||") merges
   * a cell with its left neighbour, "^^" with the cell above.
   */
  #rows(table: NodeOf<'table'>): TableRow[] {
    const rows: { header: boolean; cells: OpenCell[] }[] = [];
    const covering: OpenCell[] = [];
    for (const [index, row] of table.children.entries()) {
      const cells: OpenCell[] = [];
      for (const [column, cell] of row.children.entries()) {
        const written = this.#source.slice(cell.position?.start.offset, cell.position?.end.offset);
        if (mergeCell(written, column, index, cells.at(-1), covering)) continue;
        const block = this.#block(cell.children, 'block', '', cells.length === 0 ? '\n' : '\t');
        const open = { block, columns: 1, rows: 1, lastRow: index };
        cells.push(open);
        covering[column] = open;
      }
      // A heading cell never reaches into the body: the two are separate groups of rows.
      if (index === 0) covering.length = 0;
      rows.push({ header: index === 0, cells });
    }
    return rows.map(({ header, cells }) => ({
      header,
      cells: cells.map(({ block, columns, rows: spanned }) => ({ block, columns, rows: spanned })),
    }));
  }

  #block(
    children: readonly MdastNode[],
    kind: 'heading' | 'block' = 'block',
    marker = '',
    separator = '\n',
  ): TextBlock {
    if (this.#length > 0) this.#append(separator);
    const start = this.#length;
    const firstPiece = this.#pieces.length;
    this.#append(marker);
    const marks: InlineMark[] = [];
    for (const child of children) this.#inline(child, marks);
    const words = this.#pieces.slice(firstPiece).join('');
    const id = kind === 'heading' ? this.#names.nameHeading(words) : this.#names.nameBlock(words);
    return { id, start, end: this.#length, marks };
  }

  #inline(node: MdastNode, marks: InlineMark[]): void {
    const start = this.#length;
    switch (node.type) {
      case 'text':
        this.#append(joinLines(node.value));
        return;
      case 'break':
      case 'mdxJsxTextElement':
        this.#append(' ');
        marks.push({ kind: 'line-break', start, end: this.#length });
        return;
      case 'strong':
      case 'emphasis':
        for (const child of node.children as MdastNode[]) this.#inline(child, marks);
        marks.push({ kind: node.type, start, end: this.#length });
        return;
      case 'link':
        for (const child of node.children as MdastNode[]) this.#inline(child, marks);
        marks.push({ kind: 'link', href: node.url, start, end: this.#length });
        return;
    }
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}
