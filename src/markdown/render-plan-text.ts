import type { InlineMark, PlanNode, PlanText, TextBlock } from '../domain/plan-text/plan-text.ts';
import type { Span } from '../domain/text/span.ts';
import { escapeHtml, printAttributes, type Attributes } from './html.ts';

/**
 * Something that a reader is shown over the words of a plan. It wraps its span in an element; a
 * span that crosses other marks is wrapped piece by piece, its id on the first piece only.
 */
export interface Annotation extends Span {
  readonly element: 'a' | 'mark' | 'span';
  readonly attributes: Attributes;
  /** Lower is further out where two annotations cover the same words. */
  readonly rank: number;
  /** Trusted HTML put behind the last piece, for example the reference to a note. */
  readonly after?: string;
}

const PART_CLASS = {
  letterhead: 'part part-letterhead',
  title: 'part part-title',
  recipients: 'part part-recipients',
  signature: 'part part-signature',
} as const;

const MARK_RANK = 100;

/** A fragment of an earlier version of the text, and the id of the block that it leads to now. */
export interface EarlierFragment {
  readonly from: string;
  readonly to: string;
}

/**
 * Gives the HTML of a plan's text: the structure of the source, the annotations over it, and an
 * address for every passage, those of earlier versions included. Words are only ever escaped, never
 * changed.
 */
export function renderPlanText(
  plan: PlanText,
  annotations: readonly Annotation[],
  earlier: readonly EarlierFragment[] = [],
): string {
  return new PlanRenderer(plan, annotations, earlier).renderAll(plan.nodes);
}

class PlanRenderer {
  readonly #text: string;
  readonly #annotations: readonly Annotation[];
  readonly #earlier: ReadonlyMap<string, readonly EarlierFragment[]>;
  readonly #opened = new Set<Annotation>();
  #tables = 0;

  constructor(
    plan: PlanText,
    annotations: readonly Annotation[],
    earlier: readonly EarlierFragment[],
  ) {
    this.#text = plan.text;
    this.#earlier = Map.groupBy(earlier, ({ to }) => to);
    this.#annotations = [...annotations].sort((a, b) => a.start - b.start || a.rank - b.rank);
  }

  renderAll(nodes: readonly PlanNode[]): string {
    return nodes.map((node) => this.#render(node)).join('\n');
  }

  #render(node: PlanNode): string {
    switch (node.kind) {
      case 'heading': {
        const level = Math.min(Math.max(node.depth, 2), 6);
        return `<h${level} id="${node.block.id}">${this.#words(node.block)}${passageLink(node.block)}</h${level}>`;
      }
      case 'paragraph':
        return this.#passage(node.block);
      case 'list':
        return `<ul class="items">\n${node.items.map((item) => `<li>${this.#item(item)}</li>`).join('\n')}\n</ul>`;
      case 'table':
        return this.#table(node);
      case 'rule':
        return '<hr>';
      case 'part':
        return `<div class="${PART_CLASS[node.part]}">\n${this.renderAll(node.children)}\n</div>`;
    }
  }

  #item(item: { marker: string; children: readonly PlanNode[] }): string {
    const [first, ...rest] = item.children;
    if (first?.kind !== 'paragraph') return this.renderAll(item.children);
    const marker = `<span class="marker">${escapeHtml(item.marker)}</span>`;
    const words = this.#words(first.block, first.block.start + item.marker.length);
    const passage = `<p class="passage" id="${first.block.id}">${marker}${words}${passageLink(first.block)}</p>`;
    return rest.length === 0 ? passage : `${passage}\n${this.renderAll(rest)}`;
  }

  #passage(block: TextBlock): string {
    return `<p class="passage" id="${block.id}">${this.#words(block)}${passageLink(block)}</p>`;
  }

  #table(node: Extract<PlanNode, { kind: 'table' }>): string {
    const id = `bang-${++this.#tables}`;
    const rows = node.rows.map(({ header, cells }) => {
      const printed = cells.map(({ block, columns, rows: spanned }) => {
        const name = header ? 'th' : cells.length === 1 && columns > 1 ? 'th' : 'td';
        const attributes = printAttributes({
          id: block.id,
          scope: name === 'th' ? (header ? 'col' : 'colgroup') : undefined,
          colspan: columns > 1 ? String(columns) : undefined,
          rowspan: spanned > 1 ? String(spanned) : undefined,
        });
        return `<${name}${attributes}>${this.#words(block)}</${name}>`;
      });
      return { header, html: `<tr>${printed.join('')}</tr>` };
    });
    const head = rows.filter((row) => row.header).map((row) => row.html);
    const body = rows.filter((row) => !row.header).map((row) => row.html);
    return [
      `<section class="table-scroll" tabindex="0" aria-labelledby="${id}">`,
      `<table><caption id="${id}">Bảng ${this.#tables} của văn bản</caption>`,
      `<thead>${head.join('\n')}</thead>`,
      `<tbody>${body.join('\n')}</tbody>`,
      '</table></section>',
    ].join('\n');
  }

  #words(block: TextBlock, from = block.start): string {
    const wrappers = this.#wrappersOf(block, from);
    const edges = new Set<number>([from, block.end]);
    for (const { start, end } of wrappers) edges.add(start).add(end);
    const stops = [...edges].sort((a, b) => a - b);

    let html = this.#earlierAnchors(block);
    const open: Wrapper[] = [];
    let waiting = '';
    const isInLink = (): boolean => open.some((wrapper) => wrapper.isLink);
    const closeDownTo = (depth: number, at: number): void => {
      const close = (): Wrapper | undefined => (open.length > depth ? open.pop() : undefined);
      for (let wrapper = close(); wrapper !== undefined; wrapper = close()) {
        html += wrapper.close;
        if (wrapper.end === at) waiting += wrapper.after;
        // References are links themselves, and a link may not stand inside a link.
        if (!isInLink()) {
          html += waiting;
          waiting = '';
        }
      }
    };
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      const active = next === undefined ? [] : withoutNestedLinks(wrappers, stop, next);
      let shared = 0;
      while (shared < open.length && open[shared] === active[shared]) shared++;
      closeDownTo(shared, stop);
      for (const wrapper of active.slice(shared)) {
        html += wrapper.open();
        open.push(wrapper);
      }
      if (next === undefined) break;
      html += open.some((wrapper) => wrapper.lineBreak)
        ? '<br>'
        : escapeHtml(this.#text.slice(stop, next));
    }
    return html;
  }

  #earlierAnchors(block: TextBlock): string {
    const anchors = this.#earlier.get(block.id) ?? [];
    return anchors.map(({ from }) => `<span${printAttributes({ id: from })}></span>`).join('');
  }

  #wrappersOf(block: TextBlock, from: number): Wrapper[] {
    const clip = (span: Span): Span => ({
      start: Math.max(span.start, from),
      end: Math.min(span.end, block.end),
    });
    const marks = block.marks.map((mark, index) =>
      markWrapper(mark, clip(mark), MARK_RANK + index),
    );
    const annotations = this.#annotations
      .filter((annotation) => annotation.start < block.end && annotation.end > from)
      .map((annotation) => this.#annotationWrapper(annotation, clip(annotation)));
    return [...annotations, ...marks]
      .filter((wrapper) => wrapper.start < wrapper.end)
      .sort((a, b) => a.rank - b.rank);
  }

  #annotationWrapper(annotation: Annotation, span: Span): Wrapper {
    return {
      ...span,
      rank: annotation.rank,
      lineBreak: false,
      isLink: annotation.element === 'a',
      open: () => {
        const first = !this.#opened.has(annotation);
        this.#opened.add(annotation);
        const { id, ...others } = annotation.attributes;
        return `<${annotation.element}${printAttributes(first ? { id, ...others } : others)}>`;
      },
      close: `</${annotation.element}>`,
      after: span.end === annotation.end ? (annotation.after ?? '') : '',
    };
  }
}

interface Wrapper extends Span {
  readonly rank: number;
  readonly lineBreak: boolean;
  readonly isLink: boolean;
  readonly open: () => string;
  readonly close: string;
  readonly after: string;
}

/** The wrappers over a piece of text, outermost first; of several links only the outermost. */
function withoutNestedLinks(wrappers: readonly Wrapper[], from: number, to: number): Wrapper[] {
  let linked = false;
  return wrappers.filter((wrapper) => {
    if (wrapper.start > from || wrapper.end < to || (wrapper.isLink && linked)) return false;
    linked ||= wrapper.isLink;
    return true;
  });
}

function markWrapper(mark: InlineMark, span: Span, rank: number): Wrapper {
  const base = { ...span, rank, lineBreak: false, isLink: false, after: '' };
  switch (mark.kind) {
    case 'line-break':
      return { ...base, lineBreak: true, open: () => '', close: '' };
    case 'link':
      return {
        ...base,
        isLink: true,
        open: () => `<a${printAttributes({ href: mark.href, rel: 'external' })}>`,
        close: '</a>',
      };
    default: {
      const element = mark.kind === 'strong' ? 'strong' : 'em';
      return { ...base, open: () => `<${element}>`, close: `</${element}>` };
    }
  }
}

function passageLink(block: TextBlock): string {
  return `<a class="passage-link" href="#${block.id}" aria-label="Liên kết đến đoạn này"></a>`;
}
