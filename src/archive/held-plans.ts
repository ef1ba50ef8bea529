import { numberKey } from '../domain/citations/numbers/document-number.ts';
import { slugify } from '../domain/text/fold.ts';
import type { CitedDocument, Plan } from './archive.ts';
import type { PlanIndex } from './plan-index.ts';

/** Plans that are joined, with what is known of them without reading them. */
export interface IndexedPlans {
  /** At their places in the index. */
  readonly plans: readonly Plan[];
  readonly index: PlanIndex;
}

/** By number and day, the plans that bear them. */
export type HeldPlans = ReadonlyMap<string, readonly Plan[]>;

/** Plans under their own number and day; without both one cannot be told to be a cited document. */
export function indexHeld({ plans, index }: IndexedPlans): HeldPlans {
  const held = new Map<string, Plan[]>();
  for (const [place, plan] of plans.entries()) {
    const [number, day] = [index.numberOf(place), index.dayOf(place)];
    if (number === null || day === '') continue;
    const key = heldKey(number, day);
    const namesakes = held.get(key);
    if (namesakes === undefined) held.set(key, [plan]);
    else namesakes.push(plan);
  }
  return held;
}

function heldKey(number: string, date: string): string {
  return `${numberKey(number)} ${date}`;
}

/**
 * The plan that a cited document is. Two provinces, or a province and one of its districts, may have
 * given one number on one day: null when no plan, or more than one, is of the document's issuer.
 */
export function chooseHeld(
  { id, entry, facts }: Pick<CitedDocument, 'id' | 'entry' | 'facts'>,
  held: HeldPlans,
): Plan | null {
  const { number, date } = facts;
  if (number === null || date === null) return null;
  // Outside the register, the id of a provincial document names its province right behind its issuer.
  const issuer = slugify(number).split('-').at(-1) ?? '';
  const namesakes = (held.get(heldKey(number, date)) ?? []).filter(({ facts: { province } }) =>
    entry === null ? id.includes(`-${issuer}-${province.id}`) : entry.province?.id === province.id,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
