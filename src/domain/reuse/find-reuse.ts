import { findNearTexts } from './find-near-texts.ts';
import type { Span } from '../text/span.ts';
import {
  readTexts,
  type ComparedPlan,
  type HeldText,
  type PlacedText,
  type TextCollection,
} from './read-texts.ts';
import {
  roundDownCount,
  type Likeness,
  type PassageRef,
  type PlanReuse,
  type ReusedPassage,
} from './reuse.ts';

/** Of the other plans that hold a passage, so many are named. */
const NAMED = 2;

/**
 * Finds for every plan which of its passages stand in other plans too, and where first. Takes time
 * and memory in proportion to the number of passages, however many plans share them. Gives each plan
 * with what was found, oldest first; what is found does not depend on the order of the input.
 */
export function* findReuse(
  plans: readonly ComparedPlan[],
): Generator<readonly [plan: string, reuse: PlanReuse]> {
  const collection = readTexts(plans);
  const near = findNearTexts(collection.runs);
  const agencies = new Map<string, EarlierPlans>();
  for (const [place, { id, agency, passages }] of collection.plans.entries()) {
    const earlier = agencies.get(agency) ?? new EarlierPlans();
    agencies.set(agency, earlier);
    const own = new Set(passages.map(({ masked }) => masked));
    const reused: ReusedPassage[] = [];
    const onlyHere: string[] = [];
    for (const passage of passages) {
      const nearTexts = near[passage.masked] ?? [];
      const found = countPlaces(passage, nearTexts, own, collection);
      if (found === null) {
        onlyHere.push(passage.fragment);
        continue;
      }
      const before = earlier.find(passage, nearTexts);
      const first = nameFirst(found, place, collection).filter(({ plan }) => plan !== before?.plan);
      reused.push({
        fragment: passage.fragment,
        likeness: found.likeness,
        clause: found.clause,
        others: roundDownCount(found.others),
        earlier: before,
        first: first.slice(0, NAMED),
      });
    }
    yield [id, { reused, onlyHere }];
    earlier.add(id, passages);
  }
}

/** The texts that a passage stands in elsewhere, and in how many other plans. */
interface FoundTexts {
  readonly likeness: Likeness;
  readonly clause: Span | null;
  readonly others: number;
  readonly texts: readonly (TextCollection['exact'][number] | undefined)[];
}

/** The nearest likeness in which other plans hold a passage; null when none does. */
function countPlaces(
  { exact, masked, clauses }: PlacedText,
  near: readonly number[],
  own: ReadonlySet<number>,
  collection: TextCollection,
): FoundTexts | null {
  const whole = (likeness: Likeness, text: HeldText | undefined): FoundTexts | null => {
    const others = (text?.plans ?? 0) - 1;
    return others > 0 ? { likeness, clause: null, others, texts: [text] } : null;
  };
  const found =
    whole('same', collection.exact[exact]) ?? whole('numbers', collection.masked[masked]);
  if (found !== null) return found;

  // One plan may hold several near texts, so the largest number is certain and their sum is not.
  const texts = near.map((text) => collection.masked[text]);
  const counts = near.map((text, at) => (texts[at]?.plans ?? 0) - (own.has(text) ? 1 : 0));
  const most = Math.max(0, ...counts);
  if (most > 0) return { likeness: 'near', clause: null, others: most, texts };

  for (const { start, end, text } of clauses) {
    const part = whole('part', collection.clauses[text]);
    if (part !== null) return { ...part, clause: { start, end } };
  }
  return null;
}

/** The first other plans that hold some of these texts, each once, oldest first. */
function nameFirst(
  { texts }: FoundTexts,
  own: number,
  { plans }: TextCollection,
): readonly PassageRef[] {
  const fragments = new Map<number, string>();
  for (const { plan, fragment } of texts.flatMap((text) => text?.first ?? [])) {
    if (plan !== own && !fragments.has(plan)) fragments.set(plan, fragment);
  }
  return [...fragments]
    .sort(([a], [b]) => a - b)
    .map(([plan, fragment]) => ({ plan: plans[plan]?.id ?? '', fragment }));
}

/** The passages of one agency's plans so far. */
class EarlierPlans {
  readonly #exact = new Map<number, PassageRef>();
  readonly #masked = new Map<number, PassageRef>();
  readonly #clauses = new Map<number, PassageRef>();

  /** The nearest plan so far with the passage, in its nearest likeness; null when there is none. */
  find({ exact, masked, clauses }: PlacedText, near: readonly number[]): ReusedPassage['earlier'] {
    const ways: readonly (readonly [Likeness, PassageRef | undefined])[] = [
      ['same', this.#exact.get(exact)],
      ['numbers', this.#masked.get(masked)],
      ['near', findFirst(this.#masked, near)],
      [
        'part',
        findFirst(
          this.#clauses,
          clauses.map(({ text }) => text),
        ),
      ],
    ];
    for (const [likeness, found] of ways) if (found !== undefined) return { ...found, likeness };
    return null;
  }

  add(plan: string, passages: readonly PlacedText[]): void {
    for (const { fragment, exact, masked, clauses } of passages) {
      const place = { plan, fragment };
      this.#exact.set(exact, place);
      this.#masked.set(masked, place);
      for (const { text } of clauses) this.#clauses.set(text, place);
    }
  }
}

function findFirst(
  places: ReadonlyMap<number, PassageRef>,
  texts: readonly number[],
): PassageRef | undefined {
  const held = texts.find((text) => places.has(text));
  return held === undefined ? undefined : places.get(held);
}
