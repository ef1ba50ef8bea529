import type { Archive, CitedDocument, Plan } from '../../archive/archive.ts';
import { documentAddress, planAddress } from '../../domain/addresses/addresses.ts';
import { printDate, type CivilDate } from '../../domain/dates/civil-date.ts';
import type { CascadeNode } from '../../domain/graph/gather-cascade.ts';
import { rankIssuer, type IssuerLevel } from '../../domain/graph/issuer-rank.ts';
import { isAbsent } from '../../schema/evidence.ts';
import { ISSUER_LEVEL_LABEL } from '../../wording/levels.ts';
import { nameAgency } from '../list-plans.ts';
import { nameDocument, wordDate } from '../name-document.ts';

/** What a chain says of one of its documents or plans. */
export interface NamedNode {
  readonly key: string;
  readonly href: string;
  /** "Chỉ thị 19/CT-TTg ngày 16/7/2021". */
  readonly name: string;
  /** "19/CT-TTg"; the name in full where there is no number. */
  readonly short: string;
  readonly detail: string;
  /** What a box is headed by, and a few words in it. */
  readonly heading: string;
  readonly words: readonly string[];
  readonly date: CivilDate | null;
  /** Null for a plan. */
  readonly level: IssuerLevel | null;
}

/** Names a node; a plan that others cite is named as the document that they cite. */
export function nameNode(node: CascadeNode<Plan>, archive: Archive): NamedNode {
  const document = node.document === null ? undefined : archive.documents.get(node.document);
  if (document !== undefined) return nameDocumentNode(node.key, document);
  if (node.plan !== null) return namePlanNode(node.key, node.plan, archive);
  throw new Error(`Neither a document nor a plan of the archive: ${node.key}`);
}

function nameDocumentNode(key: string, { id, facts }: CitedDocument): NamedNode {
  const { level } = rankIssuer(facts);
  const name = nameDocument(facts);
  const short = facts.number ?? name;
  return {
    key,
    href: documentAddress(id),
    name,
    short,
    detail: [
      ISSUER_LEVEL_LABEL[level],
      facts.issuer ?? 'chưa rõ cơ quan ban hành',
      ...(facts.date === null ? ['chưa rõ ngày, nên không tính được số ngày'] : []),
    ].join(' · '),
    heading: short,
    words: [
      ...(facts.issuer === null ? [] : [facts.issuer]),
      facts.date === null ? 'chưa rõ ngày' : wordDate(facts.date),
    ],
    date: facts.date,
    level,
  };
}

function namePlanNode(key: string, { id, facts }: Plan, archive: Archive): NamedNode {
  const date = isAbsent(facts.issuedOn) ? null : facts.issuedOn.value;
  const agency = nameAgency(facts.agency.id, archive);
  const kind = facts.kind === 'phat-dong' ? 'phát động' : 'kế hoạch';
  return {
    key,
    href: planAddress(id),
    name: facts.title.text,
    short: facts.number.status === 'stated' ? facts.number.value : agency,
    detail: [
      agency,
      `năm ${facts.year.value}`,
      date === null ? 'bản nhận được không ghi ngày, nên không tính được số ngày' : wordDate(date),
    ].join(' · '),
    heading: agency,
    words: [date === null ? `${kind} năm ${facts.year.value}` : `${kind} ${printDate(date)}`],
    date,
    level: null,
  };
}
