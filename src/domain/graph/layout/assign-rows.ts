import { compareText, divideCycles, measureDepths, type GraphEdge } from '../acyclic.ts';
import type { LayoutNode } from './graph-layout.ts';

/** An edge that runs downwards from row to row; `isUpward` where the picture turns the edge given round. */
export interface DownEdge extends GraphEdge {
  readonly isUpward: boolean;
}

/** Nodes in rows, from the top, with all edges turned downwards. */
export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The band of each row. */
  readonly bands: readonly number[];
  readonly edges: readonly DownEdge[];
}

/**
 * Divides nodes into rows: band under band; within a band each node below what leads to it, and a row
 * of more than `maxPerRow` goes on in a further row. An edge that would run up, because of its bands
 * or because it closes a circle, is turned round; one within a row, from a node to itself or to an
 * unknown node is left out.
 */
export function assignRows(
  nodes: readonly LayoutNode[],
  edges: readonly GraphEdge[],
  maxPerRow: number,
): Rows {
  const sorted = [...nodes].sort((a, b) => compareText(a.id, b.id));
  const bandOf = new Map(sorted.map(({ id, band }) => [id, band]));
  const known = edges.filter(({ from, to }) => from !== to && bandOf.has(from) && bandOf.has(to));
  const within = divideCycles(known.filter(({ from, to }) => bandOf.get(from) === bandOf.get(to)));
  const depths = measureDepths(within.kept);
  const parents = listParents(known);

  const rows: string[][] = [];
  const bands: number[] = [];
  const rowOf = new Map<string, number>();
  const placeOf = new Map<string, number>();
  for (const band of [...new Set(bandOf.values())].sort((a, b) => a - b)) {
    const members = sorted.filter((node) => node.band === band);
    const deepest = Math.max(0, ...members.map(({ id }) => depths.get(id) ?? 0));
    for (let depth = 0; depth <= deepest; depth++) {
      const level = members.filter(({ id }) => (depths.get(id) ?? 0) === depth);
      // Children stand about under their parents before a long row is cut.
      const ordered = level
        .map(({ id }) => ({ id, centre: meanPlace(parents.get(id) ?? [], placeOf) }))
        .sort((a, b) => a.centre - b.centre || compareText(a.id, b.id))
        .map(({ id }) => id);
      for (let start = 0; start < ordered.length; start += maxPerRow) {
        const row = ordered.slice(start, start + maxPerRow);
        for (const [place, id] of row.entries()) {
          rowOf.set(id, rows.length);
          placeOf.set(id, (place + 1) / (row.length + 1));
        }
        rows.push(row);
        bands.push(band);
      }
    }
  }
  return { rows, bands, edges: known.flatMap((edge) => turnDown(edge, rowOf)) };
}

function turnDown(
  { from, to }: GraphEdge,
  rowOf: ReadonlyMap<string, number>,
): readonly DownEdge[] {
  const [upper = 0, lower = 0] = [rowOf.get(from), rowOf.get(to)];
  if (upper === lower) return [];
  return upper < lower ? [{ from, to, isUpward: false }] : [{ from: to, to: from, isUpward: true }];
}

function listParents(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const list = parents.get(to);
    if (list === undefined) parents.set(to, [from]);
    else list.push(from);
  }
  return parents;
}

function meanPlace(ids: readonly string[], placeOf: ReadonlyMap<string, number>): number {
  const places = ids.flatMap((id) => placeOf.get(id) ?? []);
  return places.length === 0 ? 0.5 : places.reduce((sum, place) => sum + place, 0) / places.length;
}
