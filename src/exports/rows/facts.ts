import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Plan } from '../../archive/archive.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import type { FACT_NAMES } from '../codebook/facts.ts';
import type { ExportRow } from '../csv.ts';

interface PlanFact {
  readonly fact: (typeof FACT_NAMES)[number];
  readonly value?: string | number | undefined;
  readonly detail?: string | undefined;
  readonly absent?: string | undefined;
  readonly reason?: string | undefined;
  readonly passage?: string | undefined;
}

/** The facts of one plan, in the order of its entry. */
export function describeFacts(plan: Plan, printAddress: PrintAddress): readonly ExportRow[] {
  const page = printAddress(planAddress(plan.id));
  return listFacts(plan).map((fact, index) => {
    const fragment = fact.passage === undefined ? undefined : plan.factFragments[fact.passage];
    return {
      plan: plan.id,
      order: index + 1,
      fact: fact.fact,
      value: fact.value === undefined ? null : String(fact.value),
      detail: fact.detail ?? null,
      absence: fact.absent ?? null,
      reason: fact.reason ?? null,
      passage: fact.passage ?? null,
      url: fragment === undefined ? page : `${page}#${fragment}`,
    };
  });
}

function listFacts({ facts }: Plan): readonly PlanFact[] {
  const { title, agency, province, year, period, number, signer } = facts;
  return [
    { fact: 'title', value: title.text, passage: title.passage },
    { fact: 'agency', value: agency.id, passage: agency.passage },
    { fact: 'province', value: province.id, passage: province.passage },
    { fact: 'year', ...year },
    ...(period === undefined
      ? []
      : [
          {
            fact: 'period' as const,
            value: `${period.from}-${period.to}`,
            passage: period.passage,
          },
        ]),
    { fact: 'number', ...number, absent: number.status === 'stated' ? undefined : number.status },
    { fact: 'issuedOn', ...facts.issuedOn },
    { fact: 'place', ...facts.place },
    { fact: 'theme', ...facts.theme },
    'absent' in signer
      ? { fact: 'signer', ...signer }
      : { fact: 'signer', value: signer.name, detail: signer.position, passage: signer.passage },
    ...listOf('recipient', facts.recipients, (recipient) => [
      { value: recipient, passage: recipient },
    ]),
    ...listOf('deadline', facts.deadlines, ({ on, what, passage }) => [
      { value: on, detail: what, passage },
    ]),
    ...listOf('basis', facts.basis, ({ documents, passage }) =>
      documents.length === 0 ? [{ passage }] : documents.map((id) => ({ value: id, passage })),
    ),
    ...listOf('movement', facts.movements, ({ id, passage }) => [{ value: id, passage }]),
  ];
}

function listOf<T>(
  fact: PlanFact['fact'],
  items: readonly T[] | { readonly absent: string; readonly reason: string },
  describe: (item: T) => readonly Omit<PlanFact, 'fact'>[],
): readonly PlanFact[] {
  if ('absent' in items) return [{ fact, absent: items.absent, reason: items.reason }];
  return items.flatMap(describe).map((described) => ({ fact, ...described }));
}
