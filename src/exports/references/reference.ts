import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Plan } from '../../archive/archive.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import type { CivilDate } from '../../domain/dates/civil-date.ts';
import { slugify } from '../../domain/text/fold.ts';
import { presentFact } from '../rows/read-fact.ts';

/** A plan as reference managers know documents. */
export interface Reference {
  /** The key under which it is cited. */
  readonly key: string;
  readonly title: string;
  /** The agency, which is the author as a body. */
  readonly agency: string;
  /** As precise as the text; the year of the plan where the text gives no date. */
  readonly date: CivilDate;
  readonly number: string | null;
  readonly address: string;
}

/** Describes a held plan for citing it. */
export function describeReference(
  plan: Plan,
  archive: Archive,
  printAddress: PrintAddress,
): Reference {
  const { facts } = plan;
  return {
    key: slugify(plan.id),
    title: facts.title.text,
    agency: archive.agencies.get(facts.agency.id)?.name ?? facts.agency.id,
    date: presentFact(facts.issuedOn)?.value ?? String(facts.year.value),
    number: facts.number.status === 'stated' ? facts.number.value : null,
    address: printAddress(planAddress(plan.id)),
  };
}
