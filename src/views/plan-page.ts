import type { Archive, CitedDocument, Plan, PlanHeading, PlanTarget } from '../archive/archive.ts';
import type { Cell } from '../components/table/table.ts';
import type { ContentsEntry, RegisterRow } from '../components/values.ts';
import {
  documentAddress,
  indicatorAddress,
  movementAddress,
} from '../domain/addresses/addresses.ts';
import { printTargetValue } from '../domain/targets/print-target.ts';
import { isAbsent } from '../schema/evidence.ts';
import { listPlan } from './list-plans.ts';
import { nameDocument, wordDate } from './name-document.ts';
import { MOST_OTHERS } from './paging.ts';
import { quantityOf } from './target-quantity.ts';

/** The headings of the text, those below a section as its children. */
export function viewContents(headings: readonly PlanHeading[]): readonly ContentsEntry[] {
  const top = Math.min(...headings.map((heading) => heading.depth));
  const entries: { label: string; id: string; children: { label: string; id: string }[] }[] = [];
  for (const heading of headings) {
    const entry = { label: heading.text, id: heading.fragment };
    const section = entries.at(-1);
    if (heading.depth === top || section === undefined) entries.push({ ...entry, children: [] });
    else section.children.push(entry);
  }
  return entries;
}

/** Rows of the table of targets: the words, what they measure, the value. */
export function viewTargets(plan: Plan, archive: Archive): readonly (readonly Cell[])[] {
  return plan.targets.map((target) => [
    { text: target.passage, href: `#${target.fragment}`, detail: wordTargetSection(target) },
    viewIndicatorCell(target, archive),
    viewTargetValue(target),
  ]);
}

/** The value of a target as a table cell: number with comparator, or its words when it has no number. */
export function viewTargetValue(target: PlanTarget, href?: string): Cell {
  const printed = printTargetValue(quantityOf(target));
  const detail = [
    target.level === undefined ? undefined : `mức: ${target.level}`,
    target.denominator === undefined ? undefined : `tính trên: ${target.denominator}`,
    target.hedge === undefined ? undefined : `lời văn: “${target.hedge}”`,
    target.due === undefined ? undefined : `hạn: ${wordDate(target.due)}`,
  ].filter((words) => words !== undefined);
  return {
    text: printed ?? 'nêu bằng chữ, không có số',
    href,
    detail: detail.length === 0 ? undefined : detail.join('; '),
  };
}

function viewIndicatorCell(target: PlanTarget, archive: Archive): Cell {
  if (target.indicator === null) return { text: 'chưa xếp vào chỉ tiêu chung nào' };
  const indicator = archive.indicators.get(target.indicator);
  return {
    text: indicator?.name ?? target.indicator,
    href: indicatorAddress(target.indicator),
    detail: target.subject,
  };
}

function wordTargetSection(target: PlanTarget): string | undefined {
  return target.kind === 'ngoai-muc' ? 'nêu ngoài mục chỉ tiêu' : undefined;
}

/** Movements that the plan names, each once, with the words in which it names them. */
export function viewMovements(plan: Plan, archive: Archive): readonly RegisterRow[] {
  if (isAbsent(plan.facts.movements)) return [];
  const wordings = new Map<string, string[]>();
  for (const { id, passage } of plan.facts.movements) {
    wordings.set(id, [...(wordings.get(id) ?? []), passage]);
  }
  return [...wordings].map(([id, passages]) => ({
    name: archive.movements.get(id)?.name ?? id,
    href: movementAddress(id),
    detail: `trong văn bản: ${passages.join('; ')}`,
  }));
}

/** A document of the basis with other plans that rest on it, newest first, and how many there are. */
export interface SharedBasisView {
  readonly document: string;
  readonly href: string;
  readonly count: number;
  /** Some of them; the page of the document has them all. */
  readonly plans: readonly RegisterRow[];
}

/** Documents of the basis that other plans rest on too, with those plans. */
export function viewSharedBasis(plan: Plan, archive: Archive): readonly SharedBasisView[] {
  if (isAbsent(plan.facts.basis)) return [];
  const ids = new Set(plan.facts.basis.flatMap((item) => item.documents));
  return [...ids].flatMap((id) => {
    const document = archive.documents.get(id);
    if (document === undefined) return [];
    const { plans, count } = someOthers(document, plan);
    if (plans.length === 0) return [];
    return [
      {
        document: nameDocument(document.facts),
        href: documentAddress(id),
        count,
        plans: plans.map((other) => listPlan(other, archive)),
      },
    ];
  });
}

function someOthers(
  document: CitedDocument,
  plan: Plan,
): { readonly plans: readonly Plan[]; readonly count: number } {
  const others = new Set<Plan>();
  for (const citing of document.citedBy) {
    if (others.size === MOST_OTHERS) break;
    if (citing.plan.id !== plan.id) others.add(citing.plan);
  }
  const citesItself = plan.works.some(({ work }) => work === document.id);
  return { plans: [...others], count: document.citingPlans - (citesItself ? 1 : 0) };
}
