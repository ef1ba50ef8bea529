import type { Archive, CitedDocument, Plan } from '../../archive/archive.ts';
import { chainIndexOf } from '../../archive/chain-index.ts';
import type { ChainItem, ChainPicture, ChainSentence } from '../../components/chain/chain.ts';
import { documentAddress, pageAddress } from '../../domain/addresses/addresses.ts';
import { arrangeTree, type ArrangedCascade } from '../../domain/graph/arrange-tree.ts';
import { countDaysBetween } from '../../domain/graph/days-between.ts';
import {
  gatherCascade,
  type Cascade,
  type CascadeLimits,
  type CascadeNode,
} from '../../domain/graph/gather-cascade.ts';
import { pageCitedBy } from '../citing-plans.ts';
import { nameDocument } from '../name-document.ts';
import { ChainSentences } from './chain-sentences.ts';
import { drawChain, type BoxToDraw } from './draw-chain.ts';
import { listChain } from './list-chain.ts';
import { nameNode, type NamedNode } from './name-node.ts';
import { wordDaysShort } from './word-days.ts';

/** A chain of command, as its page shows it. */
export interface ChainView {
  /** "5 kế hoạch và 9 văn bản đứng dưới Chỉ thị …". */
  readonly words: string;
  /** What the picture and the list leave out, in words; null when nothing. */
  readonly leftOut: string | null;
  readonly picture: ChainPicture;
  readonly list: ChainItem;
  readonly sentences: readonly ChainSentence[];
  /** Plans by province, where they are too many to be shown one by one. */
  readonly provinces: readonly ChainGroup[];
}

/** Plans of one province that cite the document, as `GroupLinks.astro` takes them. */
export interface ChainGroup {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  readonly page: number;
}

/** So much stays legible, and a page below 100 KB. */
const LIMITS: CascadeLimits = { plans: 20, documents: 14 };

/** Where plans are too many, so many provinces have a box of their own. */
const MOST_PROVINCES = 7;

/** The chain from a document down to the plans. */
export function viewChain(document: CitedDocument, archive: Archive): ChainView {
  const cascade = gatherCascade(document.id, chainIndexOf(archive).source, LIMITS);
  const names = new Map(cascade.nodes.map((node) => [node.key, nameNode(node, archive)]));
  const arranged = arrangeTree(cascade, (a, b) => compareNodes(a, b, names));
  const sentences = new ChainSentences();
  const list = listChain(arranged.tree, names, sentences);
  const provinces = cascade.showsPlans ? [] : pageCitedBy(document, archive).starts;
  return {
    words: wordChain(cascade, document),
    leftOut: wordLeftOut(cascade),
    picture: drawPicture(cascade, arranged, names, document, provinces),
    list,
    sentences: sentences.list(),
    provinces,
  };
}

/** By date, what has none last; then documents before plans. */
function compareNodes(
  a: CascadeNode<Plan>,
  b: CascadeNode<Plan>,
  names: ReadonlyMap<string, NamedNode>,
): number {
  const [first, second] = [names.get(a.key)?.date ?? '9999', names.get(b.key)?.date ?? '9999'];
  return (
    Number(a.document === null) - Number(b.document === null) ||
    (first < second ? -1 : first > second ? 1 : 0)
  );
}

function wordChain({ plans, nodes, documentsLeftOut }: Cascade<Plan>, head: CitedDocument): string {
  const documents = nodes.filter(({ document }) => document !== null).length - 1 + documentsLeftOut;
  return `Dưới ${nameDocument(head.facts)}, trong kho có ${documents} văn bản và ${plans.length} kế hoạch`;
}

function wordLeftOut({ showsPlans, plans, documentsLeftOut }: Cascade<Plan>): string | null {
  const words = [
    showsPlans
      ? null
      : `${plans.length} kế hoạch được gộp theo tỉnh, thành phố; kế hoạch của mỗi ô tỉnh đều dẫn đến văn bản đầu chuỗi`,
    documentsLeftOut === 0
      ? null
      : `${documentsLeftOut} văn bản ít kế hoạch viện dẫn hơn không có trong hình và danh sách`,
  ].filter((part) => part !== null);
  return words.length === 0 ? null : words.join('; ');
}

function drawPicture(
  cascade: Cascade<Plan>,
  { drawn }: ArrangedCascade<Plan>,
  names: ReadonlyMap<string, NamedNode>,
  document: CitedDocument,
  provinces: readonly ChainGroup[],
): ChainPicture {
  const groups = boxProvinces(document, provinces);
  const boxes = [...names.values()].map((named): BoxToDraw => {
    const { key, href, level } = named;
    const upper = drawn.find(({ to }) => to === key);
    const above = upper === undefined ? undefined : names.get(upper.from);
    const kind = key === cascade.root ? 'root' : level === null ? 'plan' : 'document';
    const days = above && wordDaysShort(countDaysBetween(above.date, named.date));
    return {
      key,
      href,
      kind,
      level,
      name: named.heading,
      details: [...named.words, ...(days && above ? [`${days} ${above.short}`] : [])],
    };
  });
  const name = nameDocument(document.facts);
  return drawChain(
    {
      title: `Chuỗi chỉ đạo từ ${name}`,
      description:
        'Mỗi ô là một văn bản hoặc kế hoạch, xếp từ trung ương xuống. Danh sách dưới hình nói cùng điều ấy bằng chữ, kèm từng câu.',
    },
    // All provinces stand under the directive itself: a line to each would say nothing more.
    [...boxes, ...groups],
    drawn,
  );
}

function boxProvinces(
  document: CitedDocument,
  provinces: readonly ChainGroup[],
): readonly BoxToDraw[] {
  const address = documentAddress(document.id);
  const sorted = [...provinces].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1));
  const own = sorted.slice(0, MOST_PROVINCES).map(({ id, heading, total, page }) => ({
    key: id,
    href: `${pageAddress(address, page)}#${id}`,
    name: heading,
    details: [`${total} kế hoạch`],
  }));
  const rest = sorted.slice(MOST_PROVINCES);
  const total = rest.reduce((sum, group) => sum + group.total, 0);
  const others = {
    key: 'tinh',
    href: '#theo-tinh',
    name: `${rest.length} tỉnh, thành phố khác`,
    details: [`${total} kế hoạch`],
  };
  return [...own, ...(rest.length === 0 ? [] : [others])].map((box) => ({
    ...box,
    kind: 'plan',
    level: null,
  }));
}
