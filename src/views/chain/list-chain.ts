import type { Plan } from '../../archive/archive.ts';
import type { ChainItem, ChainUpper } from '../../components/chain/chain.ts';
import type { TreeNode } from '../../domain/graph/arrange-tree.ts';
import { contradictsOrder, countDaysBetween } from '../../domain/graph/days-between.ts';
import type { CascadeEdge, Witness, WitnessRole } from '../../domain/graph/gather-cascade.ts';
import type { ChainSentences } from './chain-sentences.ts';
import type { NamedNode } from './name-node.ts';
import { wordDays } from './word-days.ts';

/** How many sentences one line of the list shows. */
const MOST_SENTENCES = 3;

/** The nested list of a chain, each line up with its sentences and the days between. */
export function listChain(
  { node, uppers, children }: TreeNode<Plan>,
  names: ReadonlyMap<string, NamedNode>,
  sentences: ChainSentences,
): ChainItem {
  const named = nameOf(node.key, names);
  return {
    name: named.name,
    href: named.href,
    detail: named.detail,
    uppers: joinUppers(uppers.map((edge) => listUpper(edge, names, sentences))),
    children: children.map((child) => listChain(child, names, sentences)),
  };
}

function listUpper(
  edge: CascadeEdge<Plan>,
  names: ReadonlyMap<string, NamedNode>,
  sentences: ChainSentences,
): ChainUpper {
  const [upper, lower] = [nameOf(edge.from, names), nameOf(edge.to, names)];
  const days = countDaysBetween(upper.date, lower.date);
  const shown = firstOfEachSentence(edge.witnesses).slice(0, MOST_SENTENCES);
  const others = countPlans(edge.witnesses) - countPlans(shown);
  return {
    names: [upper.short],
    relation: wordRelation(edge.witnesses),
    isStated: edge.isStated,
    // An item without a date says so once, beside its name.
    days: lower.date === null ? null : wordDays(days),
    contradicts: contradictsOrder(days),
    sentences: sentences.number(shown),
    more: others === 0 ? undefined : `và ${others} kế hoạch khác`,
  };
}

function joinUppers(uppers: readonly ChainUpper[]): readonly ChainUpper[] {
  const joined = new Map<string, ChainUpper>();
  for (const upper of uppers) {
    const { names, ...rest } = upper;
    const key = JSON.stringify(rest);
    joined.set(key, { ...upper, names: [...(joined.get(key)?.names ?? []), ...names] });
  }
  return [...joined.values()];
}

const RELATION_WORDS: Readonly<Record<WitnessRole, string>> = {
  'can-cu': 'căn cứ mở đầu',
  'vien-dan': 'viện dẫn',
  'trong-ten': 'được nêu trong tên',
  'cung-cau': 'nêu trong cùng một câu',
};

function wordRelation(witnesses: readonly Witness<Plan>[]): string {
  const roles = new Set(witnesses.map(({ role }) => role));
  return (Object.keys(RELATION_WORDS) as WitnessRole[])
    .filter((role) => roles.has(role))
    .map((role) => RELATION_WORDS[role])
    .join(', ');
}

function firstOfEachSentence(witnesses: readonly Witness<Plan>[]): readonly Witness<Plan>[] {
  const seen = new Set<string>();
  return witnesses.filter(({ plan, citation }) => {
    const key = `${plan.id} ${citation.sentence.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function countPlans(witnesses: readonly Witness<Plan>[]): number {
  return new Set(witnesses.map(({ plan }) => plan)).size;
}

function nameOf(key: string, names: ReadonlyMap<string, NamedNode>): NamedNode {
  const named = names.get(key);
  if (named === undefined) throw new Error(`No such node: ${key}`);
  return named;
}
