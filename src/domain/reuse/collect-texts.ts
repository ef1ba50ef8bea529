import { BANDS } from './buckets.ts';
import type { Comparison } from './comparison.ts';
import { matchPassages } from './match-passages.ts';
import { renumberTexts, type NumberedTexts, type RenumberedTexts } from './number-texts.ts';
import { partsOf } from './parts-of.ts';
import type { PassageDigests } from './passage-digests.ts';
import { compareText } from '../text/compare-text.ts';

/** A plan whose passages are compared with those of others. */
export interface ComparedPlan {
  readonly id: string;
  readonly agency: string;
  /** What plans are ordered by: a day, a month or a year, as far as it is known; by code units. */
  readonly day: string;
  readonly digests: PassageDigests;
}

/** A plan that was compared; another key stands for another plan or for other words of it. */
export interface PlanHead extends Omit<ComparedPlan, 'digests'> {
  readonly key: string;
}

/**
 * The texts of all plans, each once, and which passage is which text. Plans are named by their place
 * from the oldest, passages by their place in all plans, clauses by theirs in all passages, texts by
 * their number as they come.
 */
export interface TextCollection {
  /** Oldest first. */
  readonly plans: readonly PlanHead[];
  /** The first passage of each plan; one more than plans. */
  readonly planStarts: Int32Array<SharedArrayBuffer>;
  /** The texts of passages as they stand. */
  readonly exact: NumberedTexts;
  /** The texts of passages without their numbers. */
  readonly masked: NumberedTexts;
  /** The first clause of each passage; one more than passages. */
  readonly clauseStarts: Int32Array;
  readonly clauses: NumberedTexts;
  /** Start and end of each clause within its passage, one clause after the other. */
  readonly clauseSpans: Uint32Array;
  /** `BANDS` of each masked text. */
  readonly bands: Uint32Array;
}

/** What has changed since texts were collected before. */
export interface CollectionChanges {
  readonly exact: TextChanges;
  readonly masked: TextChanges;
  readonly clauses: TextChanges;
  /** For each plan its place before; -1 for one that is new or has changed. */
  readonly planPlaces: Int32Array;
  /** For each passage its place before; -1 for one that is new. Ascending but for those. */
  readonly passagePlaces: Int32Array;
  /** The fragments of new passages, in their order. */
  readonly freshFragments: readonly string[];
}

type TextChanges = Omit<RenumberedTexts, 'texts'>;

/** A plan as it stands now. */
interface StandingPlan {
  readonly head: PlanHead;
  /** Its place before; -1 for one that is new or has changed. */
  readonly place: number;
  /** Null when the plan is what it was. */
  readonly changed: ChangedPlan | null;
}

interface ChangedPlan {
  readonly digests: PassageDigests;
  /** For each passage its place before, or -1. */
  readonly places: readonly number[];
}

/**
 * Collects the texts of the plans of these keys, oldest plan first. Only plans whose keys were not
 * compared before are read.
 */
export function collectTexts(
  before: Comparison,
  keys: readonly string[],
  read: (key: string) => ComparedPlan,
): { readonly texts: TextCollection; readonly changes: CollectionChanges } {
  const { texts } = before;
  const plans = listStandingPlans(before, keys, read);
  const { planStarts, clauseCount } = countParts(plans, texts);
  const passages = planStarts.at(-1) ?? 0;
  const passagePlaces = new Int32Array(passages);
  const clauseStarts = new Int32Array(passages + 1);
  const clausePlaces = new Int32Array(clauseCount).fill(-1);
  const fresh = {
    fragments: [] as string[],
    exact: [] as number[],
    masked: [] as number[],
    clauses: [] as number[],
    spans: [] as number[],
  };
  let passage = 0;
  let clauses = 0;
  const takeOver = (place: number): void => {
    const { start, end } = partsOf(texts.clauseStarts, place);
    for (let clause = start; clause < end; clause++) clausePlaces[clauses++] = clause;
    passagePlaces[passage] = place;
    clauseStarts[++passage] = clauses;
  };
  const add = (digests: PassageDigests, at: number): void => {
    fresh.fragments.push(digests.fragments[at] ?? '');
    fresh.exact.push(digests.exact[at] ?? 0);
    fresh.masked.push(digests.masked[at] ?? 0);
    const { start, end } = partsOf(digests.clauseStarts, at);
    clauses += end - start;
    for (let clause = start; clause < end; clause++) {
      fresh.clauses.push(digests.clauses[clause] ?? 0);
      fresh.spans.push(digests.clauseSpans[2 * clause] ?? 0);
      fresh.spans.push(digests.clauseSpans[2 * clause + 1] ?? 0);
    }
    passagePlaces[passage] = -1;
    clauseStarts[++passage] = clauses;
  };
  for (const { place, changed } of plans) {
    if (changed === null) {
      const { start, end } = partsOf(texts.planStarts, place);
      for (let own = start; own < end; own++) takeOver(own);
    } else {
      for (const [at, own] of changed.places.entries()) {
        if (own >= 0) takeOver(own);
        else add(changed.digests, at);
      }
    }
  }
  const exact = renumberTexts(texts.exact, passagePlaces, Float64Array.from(fresh.exact));
  const masked = renumberTexts(texts.masked, passagePlaces, Float64Array.from(fresh.masked));
  const numbered = renumberTexts(texts.clauses, clausePlaces, Float64Array.from(fresh.clauses));
  return {
    texts: {
      plans: plans.map(({ head }) => head),
      planStarts,
      exact: exact.texts,
      masked: masked.texts,
      clauseStarts,
      clauses: numbered.texts,
      clauseSpans: joinSpans(texts.clauseSpans, clausePlaces, fresh.spans),
      bands: joinBands(texts.bands, masked, plans, planStarts),
    },
    changes: {
      exact,
      masked,
      clauses: numbered,
      planPlaces: Int32Array.from(plans, ({ place }) => place),
      passagePlaces,
      freshFragments: fresh.fragments,
    },
  };
}

function listStandingPlans(
  before: Comparison,
  keys: readonly string[],
  read: (key: string) => ComparedPlan,
): readonly StandingPlan[] {
  const known = before.texts.plans;
  const placesByKey = new Map(known.map(({ key }, place) => [key, place]));
  const placesById = new Map(known.map(({ id }, place) => [id, place]));
  const plans = keys.map((key): StandingPlan => {
    const samePlace = placesByKey.get(key) ?? -1;
    const same = known[samePlace];
    if (same !== undefined) return { head: same, place: samePlace, changed: null };
    const { id, agency, day, digests } = read(key);
    const formerPlace = placesById.get(id) ?? -1;
    const former = known[formerPlace];
    // Elsewhere in the order, or as another agency's, it is another plan to all that hold its texts.
    const isFormer = former?.day === day && former.agency === agency;
    const places = isFormer
      ? matchPassages(before, formerPlace, digests)
      : digests.fragments.map(() => -1);
    return { head: { key, id, agency, day }, place: -1, changed: { digests, places } };
  });
  return plans.sort(
    ({ head: a }, { head: b }) => compareText(a.day, b.day) || compareText(a.id, b.id),
  );
}

function countParts(
  plans: readonly StandingPlan[],
  before: TextCollection,
): { readonly planStarts: TextCollection['planStarts']; readonly clauseCount: number } {
  const planStarts = new Int32Array(new SharedArrayBuffer(4 * (plans.length + 1)));
  let passages = 0;
  let clauseCount = 0;
  for (const [plan, { place, changed }] of plans.entries()) {
    if (changed === null) {
      const { start, end } = partsOf(before.planStarts, place);
      passages += end - start;
      clauseCount += (before.clauseStarts[end] ?? 0) - (before.clauseStarts[start] ?? 0);
    } else {
      passages += changed.places.length;
      clauseCount += changed.digests.clauses.length;
    }
    planStarts[plan + 1] = passages;
  }
  return { planStarts, clauseCount };
}

function joinSpans(before: Uint32Array, places: Int32Array, fresh: readonly number[]): Uint32Array {
  const spans = new Uint32Array(2 * places.length);
  let next = 0;
  for (let clause = 0; clause < places.length; clause++) {
    const place = places[clause] ?? -1;
    spans[2 * clause] = (place < 0 ? fresh[next++] : before[2 * place]) ?? 0;
    spans[2 * clause + 1] = (place < 0 ? fresh[next++] : before[2 * place + 1]) ?? 0;
  }
  return spans;
}

function joinBands(
  before: Uint32Array,
  { texts: { digests, of }, numbers }: RenumberedTexts,
  plans: readonly StandingPlan[],
  planStarts: Int32Array,
): Uint32Array {
  const bands = new Uint32Array(BANDS * digests.length);
  for (let text = 0; text < numbers.length; text++) {
    const number = numbers[text] ?? -1;
    if (number < 0) continue;
    for (let band = 0; band < BANDS; band++) {
      bands[BANDS * number + band] = before[BANDS * text + band] ?? 0;
    }
  }
  for (const [plan, { changed }] of plans.entries()) {
    if (changed === null) continue;
    const { start } = partsOf(planStarts, plan);
    for (const [at, place] of changed.places.entries()) {
      if (place >= 0) continue;
      const own = changed.digests.bands.subarray(BANDS * at, BANDS * (at + 1));
      bands.set(own, BANDS * (of[start + at] ?? 0));
    }
  }
  return bands;
}
