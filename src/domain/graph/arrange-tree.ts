import { compareText, divideCycles, dropShortcuts, measureDepths } from './acyclic.ts';
import type { Cascade, CascadeEdge, CascadeNode, CascadePlan } from './gather-cascade.ts';

/** A node of a cascade in its place in the nested list, where each stands once. */
export interface TreeNode<P extends CascadePlan> {
  readonly node: CascadeNode<P>;
  /** Everything that it stands under, the one above it in the list first. */
  readonly uppers: readonly CascadeEdge<P>[];
  readonly children: readonly TreeNode<P>[];
}

/** A cascade as a nested list and as the lines of a picture. */
export interface ArrangedCascade<P extends CascadePlan> {
  readonly tree: TreeNode<P>;
  /** The edges that a picture needs: those that a longer way does not join already, and those of circles. */
  readonly drawn: readonly CascadeEdge<P>[];
}

/**
 * Arranges a cascade as a tree: each node stands under the one that is furthest from the root, of
 * several the first in the order given. Nothing that the root does not lead to is in the tree.
 */
export function arrangeTree<P extends CascadePlan>(
  { root, nodes, edges }: Cascade<P>,
  compareNodes: (a: CascadeNode<P>, b: CascadeNode<P>) => number,
): ArrangedCascade<P> {
  const { kept, back } = divideCycles(edges, root);
  const depths = measureDepths(kept);
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const order = (a: string, b: string): number => {
    const [first, second] = [byKey.get(a), byKey.get(b)];
    const compared = first && second ? compareNodes(first, second) : 0;
    return compared || compareText(a, b);
  };
  const uppersOf = new Map<string, CascadeEdge<P>[]>();
  for (const edge of kept) append(uppersOf, edge.to, edge);
  const children = new Map<string, string[]>();
  for (const [key, uppers] of uppersOf) {
    uppers.sort(
      (a, b) => (depths.get(b.from) ?? 0) - (depths.get(a.from) ?? 0) || order(a.from, b.from),
    );
    const parent = uppers[0]?.from;
    if (parent !== undefined && key !== root) append(children, parent, key);
  }
  for (const edge of back) append(uppersOf, edge.to, edge);
  const build = (key: string): TreeNode<P> => ({
    node: byKey.get(key) ?? { key, document: null, plan: null },
    uppers: uppersOf.get(key) ?? [],
    children: (children.get(key) ?? []).sort(order).map(build),
  });
  return { tree: build(root), drawn: [...dropShortcuts(kept), ...back] };
}

function append<V>(map: Map<string, V[]>, key: string, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
