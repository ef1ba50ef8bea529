import { jointAfter } from '../line-joint.ts';
import { plainRun, type SourceParagraph, type SourceRun } from '../source-block.ts';
import type { LineSegment, PageLine } from './page-line.ts';

/** The edges between which the lines of a page or column stand. */
export interface TextArea {
  readonly left: number;
  readonly right: number;
}

/** An indent of the first line, as a share of the size of the letters. */
const INDENT = 0.8;
/** Space between paragraphs, as a share of the usual distance of lines. */
const PARAGRAPH_GAP = 1.2;
/** A page number, or a number and nothing else. */
const NUMBER_ONLY = /^[-–]?\s?\d{1,3}\s?[-–]?$/u;

const ITEM = /^(?:[-–+•*]|\d{1,2}[.)]|[a-zđ]\)|[IVX]{1,4}[.)])\s/u;
const SENTENCE_END = /[.;:!?]$/u;

/**
 * Joins the lines of running text to paragraphs. A line begins a new one when it is indented, when
 * there is more space above it than between other lines, when bold ends, and when its first word would
 * have fitted on the line above, so that the break was meant.
 */
export function joinLines(lines: readonly PageLine[], area: TextArea): readonly SourceParagraph[] {
  const distance = usualDistance(lines);
  const paragraphs: PageLine[][] = [];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const above = current?.at(-1);
    if (above === undefined || startsAnew(above, line, area, distance)) paragraphs.push([line]);
    else current?.push(line);
  }
  return paragraphs.map((own) => ({ kind: 'paragraph', runs: runsOf(own), isHeading: false }));
}

/** The words of lines that follow each other in one paragraph or cell. */
export function runsOf(lines: readonly PageLine[]): readonly SourceRun[] {
  return lines.flatMap((line, at): readonly SourceRun[] => {
    const runs = line.segments.flatMap((segment, index) =>
      index === 0 ? segment.runs : [plainRun(' '), ...segment.runs],
    );
    const last = runs.at(-1);
    if (last === undefined) return [];
    const ending = at === lines.length - 1 ? '' : jointAfter(textOf(line));
    return [...runs.slice(0, -1), { ...last, text: last.text.trimEnd() + ending }];
  });
}

function startsAnew(above: PageLine, line: PageLine, area: TextArea, distance: number): boolean {
  if (NUMBER_ONLY.test(textOf(above)) || NUMBER_ONLY.test(textOf(line))) return true;
  if (above.y - line.y > distance * PARAGRAPH_GAP) return true;
  if (ITEM.test(textOf(line)) && SENTENCE_END.test(textOf(above))) return true;
  const indent = INDENT * line.size;
  const isIndented = line.x - area.left > indent;
  const wasIndented = above.x - area.left > indent;
  if (isIndented && !wasIndented) return true;
  if (isBold(above) !== isBold(line) && (isBold(above) || isIndented)) return true;
  return area.right - above.end > firstWordWidth(line) + 0.3 * line.size;
}

function usualDistance(lines: readonly PageLine[]): number {
  const distances = lines
    .slice(1)
    .map((line, index) => (lines[index]?.y ?? 0) - line.y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 3)] ?? Infinity;
}

function firstWordWidth(line: PageLine): number {
  const words = textOf(line);
  const first = words.indexOf(' ') === -1 ? words.length : words.indexOf(' ');
  return ((line.end - line.x) * first) / Math.max(1, words.length);
}

function textOf({ segments }: PageLine): string {
  return segments.map((segment: LineSegment) => segment.text).join(' ');
}

function isBold({ segments }: PageLine): boolean {
  return segments.every(({ runs }) =>
    runs.every(({ strong, text }) => strong || text.trim() === ''),
  );
}
