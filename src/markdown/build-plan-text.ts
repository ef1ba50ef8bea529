import type { MdastNode } from 'satteri';
import { BlockNames } from '../domain/plan-text/block-id.ts';
import type {
  InlineMark,
  ListItem,
  PlanNode,
  PlanText,
  TableCell,
  TableRow,
  TextBlock,
} from '../domain/plan-text/plan-text.ts';
import { PLAN_COMPONENTS } from './guard.ts';

type NodeOf<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/**
 * Turns a guarded Markdown tree into the text of a plan. `source` is the file that the tree was
 * parsed from: list markers and merged table cells are read from it, because the tree keeps
 * neither ("1)" and "1." become one thing in it).
 */
export function buildPlanText(tree: MdastNode, source: string): PlanText {
  const builder = new PlanTextBuilder(source);
  const nodes = 'children' in tree ? builder.buildAll(tree.children as MdastNode[]) : [];
  return { text: builder.text, nodes };
}

class PlanTextBuilder {
  text = '';
  readonly #source: string;
  readonly #names = new BlockNames();

  constructor(source: string) {
    this.#source = source;
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
        const children = this.buildAll(node.children as MdastNode[]);
        return part === undefined ? children : [{ kind: 'part', part, children }];
      }
      default:
        return [];
    }
  }

  #item(item: NodeOf<'listItem'>): ListItem {
    const [first, ...rest] = item.children as MdastNode[];
    const start = item.position?.start.offset ?? 0;
    const marker = this.#source.slice(start, first?.position?.start.offset ?? start).trim();
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
    const rows: { header: boolean; cells: { cell: TableCell; column: number }[] }[] = [];
    for (const [index, row] of table.children.entries()) {
      const cells: { cell: TableCell; column: number }[] = [];
      for (const [column, cell] of row.children.entries()) {
        const written = this.#source.slice(cell.position?.start.offset, cell.position?.end.offset);
        const left = cells.at(-1);
        if (column > 0 && left !== undefined && /^\|+$/u.test(written)) {
          left.cell = { ...left.cell, columns: left.cell.columns + 1 };
          continue;
        }
        const above =
          written.replaceAll('|', '').trim() === '^^' ? coveringCell(rows, column) : undefined;
        if (above !== undefined) {
          above.cell = { ...above.cell, rows: above.cell.rows + 1 };
          continue;
        }
        const block = this.#block(cell.children, 'block', '', column === 0 ? '\n' : '\t');
        cells.push({ cell: { block, columns: 1, rows: 1 }, column });
      }
      rows.push({ header: index === 0, cells });
    }
    return rows.map(({ header, cells }) => ({ header, cells: cells.map(({ cell }) => cell) }));
  }

  #block(
    children: readonly MdastNode[],
    kind: 'heading' | 'block' = 'block',
    marker = '',
    separator = '\n',
  ): TextBlock {
    if (this.text !== '') this.text += separator;
    const start = this.text.length;
    this.text += marker;
    const marks: InlineMark[] = [];
    for (const child of children) this.#inline(child, marks);
    const words = this.text.slice(start);
    const id = kind === 'heading' ? this.#names.nameHeading(words) : this.#names.nameBlock(words);
    return { id, start, end: this.text.length, marks };
  }

  #inline(node: MdastNode, marks: InlineMark[]): void {
    const start = this.text.length;
    switch (node.type) {
      case 'text':
        // A soft line break is only how the file is wrapped; it is a space in the text.
        this.text += node.value.replace(/[ \t]*\n[ \t]*/gu, ' ');
        return;
      case 'break':
      case 'mdxJsxTextElement':
        this.text += ' ';
        marks.push({ kind: 'line-break', start, end: this.text.length });
        return;
      case 'strong':
      case 'emphasis':
        for (const child of node.children as MdastNode[]) this.#inline(child, marks);
        marks.push({ kind: node.type, start, end: this.text.length });
        return;
      case 'link':
        for (const child of node.children as MdastNode[]) this.#inline(child, marks);
        marks.push({ kind: 'link', href: node.url, start, end: this.text.length });
        return;
    }
  }
}

function coveringCell(
  rows: readonly { cells: { cell: TableCell; column: number }[] }[],
  column: number,
): { cell: TableCell; column: number } | undefined {
  for (const row of [...rows].reverse()) {
    const covering = row.cells.find(
      ({ cell, column: from }) => from <= column && column < from + cell.columns,
    );
    if (covering !== undefined) return covering;
  }
  return undefined;
}
