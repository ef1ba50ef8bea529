import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import type { PassageDigests } from '../domain/reuse/passage-digests.ts';
import { isAbsent } from '../schema/evidence.ts';
import type { Plan } from './archive.ts';

/** What of a plan is compared with others, its passages given by their digests. */
export function describeComparedPlan(
  { id, facts }: Pick<Plan, 'id' | 'facts'>,
  digests: PassageDigests,
): ComparedPlan {
  return {
    id,
    agency: facts.agency.id,
    day: isAbsent(facts.issuedOn) ? String(facts.year.value) : facts.issuedOn.value,
    digests,
  };
}
