import type { Archive, CitedDocument, Plan } from '../../archive/archive.ts';
import { chainIndexOf } from '../../archive/chain-index.ts';
import { citationGraphOf, type CitationGraph } from '../../archive/citation-graph.ts';
import type { ChainPicture } from '../../components/chain/chain.ts';
import type { Cell } from '../../components/table/table.ts';
import {
  chainAddress,
  documentAddress,
  provinceAddress,
} from '../../domain/addresses/addresses.ts';
import { divideCycles, dropShortcuts, type GraphEdge } from '../../domain/graph/acyclic.ts';
import { ISSUER_LEVELS, rankIssuer } from '../../domain/graph/issuer-rank.ts';
import { ISSUER_LEVEL_LABEL } from '../../wording/levels.ts';
import { drawChain, type BoxToDraw, type LineToDraw } from '../chain/draw-chain.ts';
import { nameDocument, wordDate } from '../name-document.ts';

/** The citations of a whole archive, as one page shows them. */
export interface NetworkView {
  /** "49 văn bản, 5 kế hoạch …". */
  readonly words: string;
  readonly picture: ChainPicture;
  /** What the picture leaves out, in words. */
  readonly leftOut: string;
  /** The documents that most plans cite. */
  readonly documents: readonly (readonly Cell[])[];
  readonly documentsLeftOut: number;
  /** How many documents and citations there are of each level. */
  readonly levels: readonly (readonly Cell[])[];
}

/** So much stays legible, and the page below 100 KB, however large the archive is. */
const MOST = { documents: 12, provinces: 7, linksOfProvince: 2, rows: 120 } as const;

/** Documents that most plans cite, provinces with most plans, and the strongest links between them. */
export function viewNetwork(archive: Archive): NetworkView {
  const graph = citationGraphOf(archive);
  const ranked = rankDocuments(archive);
  const shown = ranked.slice(0, MOST.documents);
  const provinces = groupByProvince(archive);
  const clusters = provinces.slice(0, MOST.provinces);
  const between = linkDocuments(graph, new Set(shown.map(({ id }) => id)));
  const drawn = dropShortcuts(divideCycles(between).kept);
  const strongest = clusters.flatMap((cluster) => linkProvince(cluster, shown));
  const name = new Map(archive.places.map((place) => [place.id, place.name]));
  const lines = [...drawn, ...strongest];
  const joined = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const inPicture = shown.filter(({ id }) => joined.has(`van-ban/${id}`));
  const boxes: readonly BoxToDraw[] = [
    ...inPicture.map(boxDocument),
    ...clusters.map(({ province, plans }): BoxToDraw => ({
      key: `tinh/${province}`,
      href: provinceAddress(province),
      name: name.get(province) ?? province,
      details: [`${plans.length} kế hoạch`],
      kind: 'plan',
      level: null,
    })),
  ];
  return {
    words: wordNetwork(graph, archive),
    picture: drawChain(
      {
        title: 'Mạng viện dẫn của cả kho',
        description:
          'Văn bản được nhiều kế hoạch viện dẫn nhất, xếp từ trung ương xuống, và các tỉnh có nhiều kế hoạch nhất. Các bảng dưới hình nói cùng điều ấy bằng số.',
      },
      boxes,
      lines,
    ),
    leftOut: wordLeftOut(ranked.length, inPicture.length, provinces, clusters.length),
    documents: ranked.slice(0, MOST.rows).map((document) => rowOf(document, archive)),
    documentsLeftOut: Math.max(0, ranked.length - MOST.rows),
    levels: listLevels(graph),
  };
}

/** Documents that a plan cites, those first that most plans cite. */
function rankDocuments(archive: Archive): readonly CitedDocument[] {
  return [...archive.documents.values()]
    .filter(({ citingPlans }) => citingPlans > 0)
    .sort((a, b) => b.citingPlans - a.citingPlans || (a.id < b.id ? -1 : 1));
}

interface ProvinceCluster {
  readonly province: string;
  readonly plans: readonly Plan[];
}

/** Plans by the province that they name, the largest group first. */
function groupByProvince({ plans }: Archive): readonly ProvinceCluster[] {
  const groups = Map.groupBy(plans, ({ facts }) => facts.province.id);
  return [...groups]
    .map(([province, members]) => ({ province, plans: members }))
    .sort((a, b) => b.plans.length - a.plans.length || (a.province < b.province ? -1 : 1));
}

/** Links between documents that are shown, from the upper one down; a statement hides a mere listing. */
function linkDocuments(
  { links }: CitationGraph,
  shown: ReadonlySet<string>,
): readonly LineToDraw[] {
  const lines = new Map<string, LineToDraw>();
  for (const { from, to, relation } of links) {
    const [lower, upper] = [idOf(from), idOf(to)];
    if (lower === null || upper === null || !shown.has(lower) || !shown.has(upper)) continue;
    const isStated = relation !== 'cung-cau';
    const key = `${upper} ${lower}`;
    if (isStated || !lines.has(key)) lines.set(key, { from: to, to: from, isStated });
  }
  return [...lines.values()];
}

function idOf(key: string): string | null {
  return key.startsWith('van-ban/') ? key.slice('van-ban/'.length) : null;
}

/** From the documents that most plans of a province cite, of those that are shown. */
function linkProvince(
  { province, plans }: ProvinceCluster,
  shown: readonly CitedDocument[],
): readonly (GraphEdge & { readonly isStated: boolean })[] {
  const counts = new Map<string, number>();
  for (const { works } of plans) {
    for (const work of new Set(works.flatMap(({ work }) => work ?? []))) {
      counts.set(work, (counts.get(work) ?? 0) + 1);
    }
  }
  return shown
    .flatMap(({ id }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [{ id, count }];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST.linksOfProvince)
    .map(({ id }) => ({ from: `van-ban/${id}`, to: `tinh/${province}`, isStated: true }));
}

function boxDocument(document: CitedDocument): BoxToDraw {
  const { id, facts } = document;
  return {
    key: `van-ban/${id}`,
    href: documentAddress(id),
    name: facts.number ?? nameDocument(facts),
    details: [
      ...(facts.date === null ? [] : [wordDate(facts.date)]),
      `${document.citingPlans} kế hoạch`,
    ],
    kind: 'document',
    level: rankIssuer(facts).level,
  };
}

function rowOf(document: CitedDocument, archive: Archive): readonly Cell[] {
  const { id, facts } = document;
  const hasChain = chainIndexOf(archive).isHead(id);
  return [
    { text: nameDocument(facts), href: documentAddress(id) },
    { text: ISSUER_LEVEL_LABEL[rankIssuer(facts).level] },
    { text: String(document.citingPlans) },
    hasChain ? { text: 'chuỗi chỉ đạo', href: chainAddress(id) } : { text: 'không có' },
  ];
}

function listLevels({ nodes, links }: CitationGraph): readonly (readonly Cell[])[] {
  const levelOf = new Map(nodes.map(({ key, level }) => [key, level]));
  return ISSUER_LEVELS.flatMap((level) => {
    const documents = nodes.filter((node) => node.document !== null && node.level === level);
    if (documents.length === 0) return [];
    const into = links.filter(({ to }) => levelOf.get(to) === level);
    const count = (relations: readonly string[]): string =>
      String(into.filter(({ relation }) => relations.includes(relation)).length);
    return [
      [
        { text: ISSUER_LEVEL_LABEL[level] },
        { text: String(documents.length) },
        { text: count(['can-cu', 'vien-dan']) },
        { text: count(['trong-ten']) },
        { text: count(['cung-cau']) },
      ],
    ];
  });
}

function wordNetwork({ nodes, links }: CitationGraph, { plans }: Archive): string {
  const documents = nodes.filter(({ document }) => document !== null).length;
  return `${documents} văn bản và ${plans.length} kế hoạch có toàn văn, với ${links.length} đường nối`;
}

function wordLeftOut(
  documents: number,
  shownDocuments: number,
  provinces: readonly ProvinceCluster[],
  shownProvinces: number,
): string {
  const words = [
    documents > shownDocuments ? `${documents - shownDocuments} văn bản ít được viện dẫn hơn` : '',
    provinces.length > shownProvinces
      ? `kế hoạch của ${provinces.length - shownProvinces} tỉnh, thành phố khác`
      : '',
    `đường nối yếu hơn hai đường mạnh nhất của mỗi tỉnh`,
  ].filter((part) => part !== '');
  return `Hình không có: ${words.join('; ')}.`;
}
