import type { TextBlock } from '../../domain/plan-text/plan-text.ts';
import type { Span } from '../../domain/text/span.ts';
import { escapeXml } from '../xml.ts';

/** An element over some words of a text. */
export interface WordsElement extends Span {
  readonly name: 'ref' | 'a' | 'b' | 'i';
  readonly href?: string;
  /** Stands on the first piece, where the element must be cut. */
  readonly eId?: string;
}

const MARK_NAME = { strong: 'b', emphasis: 'i', link: 'a' } as const;

/**
 * Prints words of a block as XML: every letter of the text is kept, a forced line break stands for
 * its space. Elements that cross each other are cut into pieces.
 *
 * `over` are elements over the whole text, in its order.
 */
export function printWords(
  text: string,
  block: TextBlock,
  over: readonly WordsElement[],
  from = block.start,
): string {
  const elements = [
    ...over.filter(({ start, end }) => start < block.end && end > from),
    ...block.marks.flatMap((mark): readonly WordsElement[] => {
      if (mark.kind === 'line-break') return [];
      const { start, end, kind } = mark;
      const name = MARK_NAME[kind];
      return [kind === 'link' ? { start, end, name, href: mark.href } : { start, end, name }];
    }),
  ];
  if (elements.length === 0 && block.marks.length === 0) {
    return escapeXml(text.slice(from, block.end));
  }
  const breaks = block.marks.filter(({ kind }) => kind === 'line-break');
  const stops = new Set([from, block.end]);
  for (const { start, end } of [...elements, ...breaks]) {
    for (const stop of [start, end]) if (stop > from && stop < block.end) stops.add(stop);
  }
  const edges = [...stops].sort((a, b) => a - b);
  const opened = new Set<WordsElement>();
  const open: WordsElement[] = [];
  let xml = '';
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    const wanted = end === undefined ? [] : listOver(elements, start, end);
    let same = 0;
    while (same < open.length && open[same] === wanted[same]) same++;
    for (const element of open.splice(same).toReversed()) xml += `</${element.name}>`;
    if (end === undefined) break;
    for (const element of wanted.slice(same)) {
      xml += printStart(element, !opened.has(element));
      opened.add(element);
      open.push(element);
    }
    const isBreak = breaks.some((mark) => mark.start <= start && mark.end >= end);
    xml += isBreak ? '<eol/>' : escapeXml(text.slice(start, end));
  }
  return xml;
}

/** The elements over a piece, the outer ones first. */
function listOver(
  elements: readonly WordsElement[],
  start: number,
  end: number,
): readonly WordsElement[] {
  return elements
    .filter((element) => element.start <= start && element.end >= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function printStart({ name, href, eId }: WordsElement, isFirst: boolean): string {
  const attributes = [
    ...(eId === undefined || !isFirst ? [] : [` eId="${escapeXml(eId)}"`]),
    ...(href === undefined ? [] : [` href="${escapeXml(href)}"`]),
  ];
  return `<${name}${attributes.join('')}>`;
}
