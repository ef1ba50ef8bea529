import type { ChainBox, ChainLine, ChainPicture } from '../../components/chain/chain.ts';
import type { GraphEdge } from '../../domain/graph/acyclic.ts';
import { ISSUER_LEVELS, type IssuerLevel } from '../../domain/graph/issuer-rank.ts';
import type { PlacedEdge, Point } from '../../domain/graph/layout/graph-layout.ts';
import { layoutGraph } from '../../domain/graph/layout/layout-graph.ts';
import { ISSUER_LEVEL_LABEL } from '../../wording/levels.ts';
import { fitWords, wrapWords } from './fit-words.ts';

/** One box before it has its place. */
export interface BoxToDraw {
  readonly key: string;
  readonly href: string;
  readonly name: string;
  /** A line each. */
  readonly details: readonly string[];
  readonly kind: ChainBox['kind'];
  /** Null for plans, which stand below all documents. */
  readonly level: IssuerLevel | null;
}

export interface LineToDraw extends GraphEdge {
  readonly isStated: boolean;
}

const SIZES = {
  nodeWidth: 196,
  nodeHeight: 88,
  gapX: 14,
  gapY: 40,
  bandGap: 34,
  laneWidth: 6,
  maxPerRow: 5,
  // The widest that a page is, without the margin.
  width: 1072,
};

/** What fits into a box: letters of a line. */
const LETTERS = 27;

/** Over how many lines a name runs. */
const NAME_LINES = 2;

/** The number of the band of plans. */
const PLANS = ISSUER_LEVELS.length;

const MARGIN = 4;

/** Places boxes and lines: levels under each other, from the centre down to the plans. */
export function drawChain(
  { title, description }: { readonly title: string; readonly description: string },
  boxes: readonly BoxToDraw[],
  lines: readonly LineToDraw[],
): ChainPicture {
  const layout = layoutGraph(boxes.map(assignBand), lines, SIZES);
  const byKey = new Map(boxes.map((box) => [box.key, box]));
  const stated = new Map(lines.map(({ from, to, isStated }) => [`${from} ${to}`, isStated]));
  return {
    title,
    description,
    width: layout.width + 2 * MARGIN,
    height: layout.height + 2 * MARGIN,
    boxWidth: SIZES.nodeWidth,
    boxHeight: SIZES.nodeHeight,
    bands: layout.bands.map(({ band, y }) => ({ label: labelBand(band), y: y + MARGIN })),
    boxes: layout.nodes.flatMap(({ id, x, y }): readonly ChainBox[] => {
      const box = byKey.get(id);
      if (box === undefined) return [];
      const { href, kind } = box;
      const name = wrapWords(box.name, LETTERS, NAME_LINES);
      const details = box.details.map((words) => fitWords(words, LETTERS));
      return [{ href, kind, name, details, x: x + MARGIN, y: y + MARGIN }];
    }),
    lines: layout.edges.map((edge) =>
      drawLine(edge, stated.get(`${edge.from} ${edge.to}`) ?? true),
    ),
  };
}

function assignBand({ key, kind, level }: BoxToDraw): {
  readonly id: string;
  readonly band: number;
} {
  if (level === null) return { id: key, band: PLANS };
  // A document that nobody can place is below the others, but not below what it leads to.
  const isUnplacedRoot = kind === 'root' && level === 'khong-ro';
  return { id: key, band: isUnplacedRoot ? -1 : ISSUER_LEVELS.indexOf(level) };
}

function labelBand(band: number): string {
  if (band === PLANS) return 'Kế hoạch trong kho';
  return ISSUER_LEVEL_LABEL[ISSUER_LEVELS[band] ?? 'khong-ro'];
}

/** How far an arrow head reaches. */
const HEAD = { length: 8, half: 4 };

function drawLine({ points, isUpward }: PlacedEdge, isStated: boolean): ChainLine {
  const moved = points.map(({ x, y }) => ({ x: x + MARGIN, y: y + MARGIN }));
  const tip = isUpward ? moved[0] : moved.at(-1);
  const ends = shorten(moved, isUpward);
  const base = (tip?.y ?? 0) + (isUpward ? HEAD.length : -HEAD.length);
  const [x, y] = [tip?.x ?? 0, tip?.y ?? 0];
  return {
    isStated,
    path: ends.map((point, index) => drawStep(ends[index - 1], point)).join(''),
    head: `${x},${y} ${x - HEAD.half},${base} ${x + HEAD.half},${base}`,
  };
}

/** The line ends where its arrow head begins. */
function shorten(points: readonly Point[], isUpward: boolean): readonly Point[] {
  const end = isUpward ? 0 : points.length - 1;
  return points.map(({ x, y }, index) =>
    index === end ? { x, y: y + (isUpward ? HEAD.length : -HEAD.length) } : { x, y },
  );
}

/** A curve between rows, a straight line along a lane. */
function drawStep(before: Point | undefined, { x, y }: Point): string {
  if (before === undefined) return `M${x} ${y}`;
  if (before.x === x) return `V${y}`;
  const middle = Math.round((before.y + y) / 2);
  return `C${before.x} ${middle} ${x} ${middle} ${x} ${y}`;
}
