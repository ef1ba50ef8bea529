import type { ListItem, PlanNode, PlanText, TableRow } from '../../domain/plan-text/plan-text.ts';
import { escapeXml } from '../xml.ts';
import { printWords, type WordsElement } from './print-words.ts';

/** Prints the structure of a plan's text as elements of Akoma Ntoso; ids are the fragments of its page. */
export class BlockPrinter {
  readonly #text: string;
  readonly #over: readonly WordsElement[];
  #lists = 0;
  #tables = 0;
  #parts = 0;

  constructor({ text }: PlanText, over: readonly WordsElement[]) {
    this.#text = text;
    this.#over = over;
  }

  /** Blocks where no sections may stand: a heading is a paragraph there. */
  printFlat(nodes: readonly PlanNode[]): string {
    return nodes.map((node) => this.#print(node)).join('\n');
  }

  /** Blocks with the sections that their headings open, each within the one above it. */
  printSections(nodes: readonly PlanNode[]): string {
    const lines: string[] = [];
    let at = nodes.findIndex(({ kind }) => kind === 'heading');
    if (at === -1) at = nodes.length;
    if (at > 0) lines.push(this.printFlat(nodes.slice(0, at)));
    while (at < nodes.length) {
      const heading = nodes[at];
      if (heading?.kind !== 'heading') break;
      const next = nodes.findIndex(
        (node, index) => index > at && node.kind === 'heading' && node.depth <= heading.depth,
      );
      const end = next === -1 ? nodes.length : next;
      lines.push(this.#section(heading, nodes.slice(at + 1, end)));
      at = end;
    }
    return lines.join('\n');
  }

  #section(heading: Extract<PlanNode, { kind: 'heading' }>, nodes: readonly PlanNode[]): string {
    const first = nodes.findIndex(({ kind }) => kind === 'heading');
    const own = first === -1 ? nodes : nodes.slice(0, first);
    const below = first === -1 ? [] : nodes.slice(first);
    const id = heading.block.id;
    const blocks = this.printFlat(own);
    const holder = below.length === 0 ? 'content' : 'intro';
    return [
      `<hcontainer name="muc" eId="${id}">`,
      `<heading>${printWords(this.#text, heading.block, this.#over)}</heading>`,
      ...(blocks === '' ? [] : [`<${holder}>\n${blocks}\n</${holder}>`]),
      ...(below.length === 0 ? [] : [this.printSections(below)]),
      '</hcontainer>',
    ].join('\n');
  }

  #print(node: PlanNode): string {
    switch (node.kind) {
      case 'heading':
      case 'paragraph':
        return `<p eId="${node.block.id}">${printWords(this.#text, node.block, this.#over)}</p>`;
      case 'list':
        return `<blockList eId="danh-sach-${++this.#lists}">\n${node.items
          .map((item) => this.#item(item))
          .join('\n')}\n</blockList>`;
      case 'table':
        return `<table eId="bang-${++this.#tables}">\n${node.rows
          .map((row) => this.#row(row))
          .join('\n')}\n</table>`;
      case 'part':
        return `<blockContainer eId="phan-${++this.#parts}" class="${node.part}">\n${this.printFlat(node.children)}\n</blockContainer>`;
      case 'rule':
        return '';
    }
  }

  #item({ marker, children }: ListItem): string {
    const [first, ...rest] = children;
    if (first?.kind !== 'paragraph') {
      return `<item><num>${escapeXml(marker)}</num>\n${this.printFlat(children)}\n</item>`;
    }
    const { block } = first;
    const words = printWords(this.#text, block, this.#over, block.start + marker.length);
    const blocks = [
      `<p eId="${block.id}">${words}</p>`,
      ...(rest.length === 0 ? [] : [this.printFlat(rest)]),
    ];
    return `<item><num>${escapeXml(marker)}</num>${blocks.join('\n')}</item>`;
  }

  #row({ header, cells }: TableRow): string {
    const printed = cells.map(({ block, columns, rows }) => {
      const name = header ? 'th' : 'td';
      const spans = [
        ...(columns > 1 ? [` colspan="${columns}"`] : []),
        ...(rows > 1 ? [` rowspan="${rows}"`] : []),
      ].join('');
      const words = printWords(this.#text, block, this.#over);
      return `<${name}${spans}><p eId="${block.id}">${words}</p></${name}>`;
    });
    return `<tr>${printed.join('')}</tr>`;
  }
}
