import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { GraphNode, GraphRelation } from '../../archive/citation-graph.ts';
import { documentAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { presentFact } from '../rows/read-fact.ts';

/** A field of a node or a link of the graph, in both languages. */
export interface GraphField {
  readonly name: string;
  readonly type: 'string' | 'int' | 'boolean';
  readonly vi: string;
  readonly en: string;
}

/** Values of a node or a link; what is not known is left out. */
export type GraphValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the graph says of each document and plan. */
export const NODE_FIELDS: readonly GraphField[] = [
  {
    name: 'kind',
    type: 'string',
    vi: 'document: văn bản; plan: kế hoạch có toàn văn trong kho',
    en: 'document, or plan whose text is held',
  },
  {
    name: 'label',
    type: 'string',
    vi: 'Số hiệu, hoặc tên khi không có số',
    en: 'Number, or name where there is none',
  },
  { name: 'type', type: 'string', vi: 'Loại văn bản', en: 'Type of document' },
  {
    name: 'date',
    type: 'string',
    vi: 'Ngày ban hành, đúng mức đã biết',
    en: 'Date of issue, as precise as it is known',
  },
  { name: 'issuer', type: 'string', vi: 'Cơ quan ban hành', en: 'Issuer' },
  {
    name: 'level',
    type: 'string',
    vi: 'Cấp ban hành: trung-uong, tinh, huyen, co-quan, khong-ro; suy từ số hiệu và cơ quan',
    en: 'Level of the issuer, told by its symbol and name',
  },
  {
    name: 'province',
    type: 'string',
    vi: 'Tỉnh khi ban hành (kế hoạch)',
    en: 'Province at the time (plans)',
  },
  { name: 'year', type: 'int', vi: 'Năm của kế hoạch', en: 'Year of the plan' },
  { name: 'url', type: 'string', vi: 'Địa chỉ trang', en: 'Address of its page' },
];

/** What the graph says of each link. */
export const LINK_FIELDS: readonly GraphField[] = [
  {
    name: 'relation',
    type: 'string',
    vi: 'can-cu: kế hoạch nêu trong căn cứ mở đầu; vien-dan: kế hoạch viện dẫn chỗ khác; trong-ten: tên văn bản nêu văn bản kia; cung-cau: một câu nêu cả hai, văn bản cấp dưới trước',
    en: 'can-cu: in the opening basis of a plan; vien-dan: elsewhere in a plan; trong-ten: in the title of a document; cung-cau: one sentence names both, the lower first',
  },
  {
    name: 'stated',
    type: 'boolean',
    vi: 'false khi câu văn chỉ nêu cả hai (cung-cau)',
    en: 'false where a sentence only names both (cung-cau)',
  },
  { name: 'plans', type: 'int', vi: 'Số kế hoạch nói điều ấy', en: 'How many plans say it' },
  {
    name: 'plan',
    type: 'string',
    vi: 'Kế hoạch đầu tiên nói điều ấy',
    en: 'The first plan that says it',
  },
  {
    name: 'order',
    type: 'int',
    vi: 'Viện dẫn trong kế hoạch ấy: khóa của bảng citations cùng với plan',
    en: 'The citation in that plan: key of the table citations together with plan',
  },
  { name: 'url', type: 'string', vi: 'Địa chỉ của đoạn văn', en: 'Address of the passage' },
];

/** The values of a node, in the order of `NODE_FIELDS`. */
export function describeNode(
  { document, plan, level }: GraphNode,
  printAddress: PrintAddress,
): GraphValues {
  const facts = document?.facts;
  const place = plan && { province: plan.facts.province.id, year: plan.facts.year.value };
  if (facts === undefined) {
    return {
      kind: 'plan',
      label: plan?.facts.title.text,
      type: plan?.facts.kind,
      date: plan === null ? undefined : presentFact(plan.facts.issuedOn)?.value,
      issuer: plan?.facts.agency.id,
      level: undefined,
      ...place,
      url: plan === null ? undefined : printAddress(planAddress(plan.id)),
    };
  }
  return {
    kind: 'document',
    label: facts.number ?? facts.title ?? document?.id,
    type: facts.type,
    date: facts.date ?? undefined,
    issuer: facts.issuer ?? undefined,
    level: level ?? undefined,
    province: undefined,
    year: undefined,
    ...place,
    url: document === null ? undefined : printAddress(documentAddress(document.id)),
  };
}

/** A link of the graph without the words that say it. */
export interface OutlinedLink {
  readonly from: string;
  readonly to: string;
  readonly relation: GraphRelation;
  readonly plans: number;
  /** The id of the first plan that says it. */
  readonly plan: string;
  /** The order of the citation in that plan. */
  readonly order: number;
}

/** Gives the fragment of a citation. */
export type FindFragment = (citation: Pick<OutlinedLink, 'plan' | 'order'>) => string;

/** The values of a link, in the order of `LINK_FIELDS`. */
export function describeLink(
  link: OutlinedLink,
  findFragment: FindFragment,
  printAddress: PrintAddress,
): GraphValues {
  const { relation, plans, plan, order } = link;
  return {
    relation,
    stated: relation !== 'cung-cau',
    plans,
    plan,
    order,
    url: `${printAddress(planAddress(plan))}#${findFragment(link)}`,
  };
}
