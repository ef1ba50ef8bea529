/** A line from an upper node to a lower one. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * Divides edges so that those that are kept run in no circle: `back` are those that would close one.
 * The same edges give the same division in whatever order they come; an edge from a node to itself
 * is always `back`. Circles are cut where they close on the way from `root`, when one is given.
 */
export function divideCycles<E extends GraphEdge>(
  edges: readonly E[],
  root?: string,
): { readonly kept: readonly E[]; readonly back: readonly E[] } {
  const sorted = [...edges].sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to));
  const outgoing = groupEdges(sorted);
  const targets = new Set(sorted.map(({ to }) => to));
  const names = [...new Set(sorted.flatMap(({ from, to }) => [from, to]))].sort(compareText);
  // Sources first, so that a circle is cut where it closes and not in its middle.
  const starts = [
    ...(root === undefined ? [] : [root]),
    ...names.filter((name) => !targets.has(name)),
    ...names,
  ];
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<E>();
  for (const start of starts) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const path = [{ name: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const edge = outgoing.get(top.name)?.[top.next++];
      if (edge === undefined) {
        state.set(top.name, 'done');
        path.pop();
      } else if (state.get(edge.to) === 'open') {
        back.add(edge);
      } else if (!state.has(edge.to)) {
        state.set(edge.to, 'open');
        path.push({ name: edge.to, next: 0 });
      }
    }
  }
  return {
    kept: sorted.filter((edge) => !back.has(edge)),
    back: sorted.filter((edge) => back.has(edge)),
  };
}

/**
 * The longest way to each node from one that has nothing above it, in edges; the edges run in no
 * circle. A node of no edge is not among them.
 */
export function measureDepths(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const outgoing = groupEdges(edges);
  const waiting = new Map<string, number>();
  for (const { from, to } of edges) {
    waiting.set(from, waiting.get(from) ?? 0);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const depths = new Map([...waiting].filter(([, count]) => count === 0).map(([id]) => [id, 0]));
  const reached = new Map<string, number>();
  // A map grows while it is walked, and a node enters it after everything above it.
  for (const [id, depth] of depths) {
    for (const { to } of outgoing.get(id) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      reached.set(to, Math.max(reached.get(to) ?? 0, depth + 1));
      if (left === 0) depths.set(to, reached.get(to) ?? depth + 1);
    }
  }
  return depths;
}

/**
 * Leaves out every edge whose ends are joined by a longer way already. The edges run in no circle;
 * their order is kept.
 */
export function dropShortcuts<E extends GraphEdge>(edges: readonly E[]): readonly E[] {
  const outgoing = groupEdges(edges);
  return edges.filter(({ from, to }) => {
    const seen = new Set<string>();
    const open = (outgoing.get(from) ?? []).map((edge) => edge.to).filter((next) => next !== to);
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const next of outgoing.get(at) ?? []) {
        if (next.to === to) return false;
        open.push(next.to);
      }
    }
    return true;
  });
}

/** Edges by the node that they leave, in their order. */
export function groupEdges<E extends GraphEdge>(
  edges: readonly E[],
): ReadonlyMap<string, readonly E[]> {
  const groups = new Map<string, E[]>();
  for (const edge of edges) {
    const group = groups.get(edge.from);
    if (group === undefined) groups.set(edge.from, [edge]);
    else group.push(edge);
  }
  return groups;
}

/** By code units, so that the order is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
