import {
  collectTexts,
  REMEMBERED,
  type ComparedPlan,
  type HeldTexts,
  type TextCollection,
} from './collect-texts.ts';
import { digestReuse } from './digest-reuse.ts';
import { findNearTexts } from './find-near-texts.ts';
import { partsOf, type Parts } from './parts-of.ts';
import { COLUMN, COLUMNS, NAMED, type ReuseTable } from './reuse-table.ts';
import { LIKENESSES, roundDownCount, type Likeness } from './reuse.ts';

/**
 * Finds for every plan which of its passages stand in other plans too, and where first. Takes time
 * and memory in proportion to the number of passages, however many plans share them. What is found
 * does not depend on the order of the input.
 */
export function findReuse(plans: readonly ComparedPlan[]): ReuseTable {
  const collection = collectTexts(plans);
  const search = new ReuseSearch(collection);
  const byAgency = Map.groupBy(collection.plans.entries(), ([, { agency }]) => agency);
  for (const own of byAgency.values()) search.findInAgency(own.map(([plan]) => plan));
  const table = {
    plans: collection.plans.map(({ id }) => id),
    planStarts: collection.planStarts,
    rows: search.rows,
    ...packFragments(collection),
  };
  return { ...table, digests: digestReuse(table) };
}

/** The texts of a passage, and where its clauses stand in all clauses. */
interface PassageTexts {
  readonly exact: number;
  readonly masked: number;
  readonly clauses: Parts;
}

/** The texts that a passage stands in elsewhere, and in how many other plans. */
interface FoundTexts {
  readonly likeness: Likeness;
  /** The clause, for `part`; else -1. */
  readonly clause: number;
  readonly others: number;
  readonly held: HeldTexts;
  readonly texts: readonly number[];
}

const NO_TEXTS: readonly number[] = [];

class ReuseSearch {
  readonly rows: Int32Array<SharedArrayBuffer>;
  readonly #collection: TextCollection;
  readonly #near: ReadonlyMap<number, readonly number[]>;
  /** The plan of each passage. */
  readonly #planOf: Int32Array;
  /** For each masked text the last plan that was found to hold it: tells whether a plan does. */
  readonly #holder: Int32Array;
  readonly #earlierExact: LatestPassages;
  readonly #earlierMasked: LatestPassages;
  readonly #earlierClauses: LatestPassages;

  constructor(collection: TextCollection) {
    const { masked, bands, runs, exact, clauses, planStarts, maskedOf } = collection;
    this.#collection = collection;
    this.#near = findNearTexts({ bands, runs });
    this.rows = new Int32Array(new SharedArrayBuffer(4 * COLUMNS * maskedOf.length)).fill(-1);
    this.#planOf = new Int32Array(maskedOf.length);
    for (let plan = 0; plan + 1 < planStarts.length; plan++) {
      this.#planOf.fill(plan, planStarts[plan], planStarts[plan + 1]);
    }
    this.#holder = new Int32Array(masked.size).fill(-1);
    this.#earlierExact = new LatestPassages(exact.size);
    this.#earlierMasked = new LatestPassages(masked.size);
    this.#earlierClauses = new LatestPassages(clauses.size);
  }

  /** Finds the passages of one agency's plans, given oldest first. */
  findInAgency(plans: readonly number[]): void {
    const { planStarts, maskedOf, clauseOf } = this.#collection;
    const [agency = 0] = plans;
    for (const plan of plans) {
      const { start, end } = partsOf(planStarts, plan);
      for (const text of maskedOf.subarray(start, end)) this.#holder[text] = plan;
      for (let passage = start; passage < end; passage++) {
        this.#findPassage(passage, plan, agency);
      }
      for (let passage = start; passage < end; passage++) {
        const { exact, masked, clauses } = this.#textsOf(passage);
        this.#earlierExact.put(exact, agency, passage);
        this.#earlierMasked.put(masked, agency, passage);
        for (const text of clauseOf.subarray(clauses.start, clauses.end)) {
          this.#earlierClauses.put(text, agency, passage);
        }
      }
    }
  }

  #textsOf(passage: number): PassageTexts {
    const { exactOf, maskedOf, clauseStarts } = this.#collection;
    return {
      exact: exactOf[passage] ?? 0,
      masked: maskedOf[passage] ?? 0,
      clauses: partsOf(clauseStarts, passage),
    };
  }

  #findPassage(passage: number, plan: number, agency: number): void {
    const own = this.#textsOf(passage);
    const near = this.#near.get(own.masked) ?? NO_TEXTS;
    const found = this.#countPlaces(own, plan, near);
    if (found === null) return;
    const put = (column: number, value: number): void => {
      this.rows[COLUMNS * passage + column] = value;
    };
    put(COLUMN.likeness, LIKENESSES.indexOf(found.likeness));
    put(COLUMN.others, roundDownCount(found.others));
    const span = this.#spanOf(found.clause, passage, plan);
    put(COLUMN.clauseStart, span[0]);
    put(COLUMN.clauseEnd, span[1]);
    const earlier = this.#findEarlier(own, near, agency);
    put(COLUMN.earlier, earlier?.passage ?? -1);
    put(COLUMN.earlierLikeness, earlier === null ? -1 : LIKENESSES.indexOf(earlier.likeness));
    const before = earlier === null ? -1 : (this.#planOf[earlier.passage] ?? -1);
    this.#listFirst(found, plan, before).forEach((other, at) => put(COLUMN.first + at, other));
  }

  /** The nearest likeness in which other plans hold a passage; null when none does. */
  #countPlaces(own: PassageTexts, plan: number, near: readonly number[]): FoundTexts | null {
    const { exact, masked, clauses, clauseOf } = this.#collection;
    const whole = (
      likeness: Likeness,
      held: HeldTexts,
      text: number,
      clause = -1,
    ): FoundTexts | null => {
      const others = (held.plans[text] ?? 0) - 1;
      return others > 0 ? { likeness, clause, others, held, texts: [text] } : null;
    };
    const found = whole('same', exact, own.exact) ?? whole('numbers', masked, own.masked);
    if (found !== null) return found;

    // One plan may hold several near texts, so the largest number is certain and their sum is not.
    let most = 0;
    for (const text of near) {
      const others = (masked.plans[text] ?? 0) - (this.#holder[text] === plan ? 1 : 0);
      most = Math.max(most, others);
    }
    if (most > 0) return { likeness: 'near', clause: -1, others: most, held: masked, texts: near };

    const { start, end } = own.clauses;
    for (const [at, text] of clauseOf.subarray(start, end).entries()) {
      const part = whole('part', clauses, text, start + at);
      if (part !== null) return part;
    }
    return null;
  }

  #spanOf(clause: number, passage: number, plan: number): readonly [start: number, end: number] {
    const { plans, planStarts, clauseStarts } = this.#collection;
    const digests = plans[plan]?.digests;
    if (clause < 0 || digests === undefined) return [-1, -1];
    const ownPassage = passage - partsOf(planStarts, plan).start;
    const ownClause =
      clause -
      partsOf(clauseStarts, passage).start +
      partsOf(digests.clauseStarts, ownPassage).start;
    const [start = 0, end = 0] = digests.clauseSpans.subarray(2 * ownClause);
    return [start, end];
  }

  /** The agency's nearest plan so far with the passage, in its nearest likeness; null when there is none. */
  #findEarlier(
    own: PassageTexts,
    near: readonly number[],
    agency: number,
  ): { readonly passage: number; readonly likeness: Likeness } | null {
    const same = this.#earlierExact.find(own.exact, agency);
    if (same !== -1) return { passage: same, likeness: 'same' };
    const numbers = this.#earlierMasked.find(own.masked, agency);
    if (numbers !== -1) return { passage: numbers, likeness: 'numbers' };
    for (const text of near) {
      const found = this.#earlierMasked.find(text, agency);
      if (found !== -1) return { passage: found, likeness: 'near' };
    }
    const { start, end } = own.clauses;
    for (const text of this.#collection.clauseOf.subarray(start, end)) {
      const found = this.#earlierClauses.find(text, agency);
      if (found !== -1) return { passage: found, likeness: 'part' };
    }
    return null;
  }

  /** The first passages in other plans, one of each, oldest first; not in the plan `before`. */
  #listFirst({ held, texts }: FoundTexts, own: number, before: number): readonly number[] {
    const passages: number[] = [];
    for (const text of texts) {
      for (const passage of held.first.slice(REMEMBERED * text, REMEMBERED * (text + 1))) {
        const plan = passage === -1 ? own : this.#planOf[passage];
        if (plan === own || plan === before) continue;
        if (!passages.some((known) => this.#planOf[known] === plan)) passages.push(passage);
      }
    }
    // Passages of older plans have lower numbers.
    return passages.sort((a, b) => a - b).slice(0, NAMED);
  }
}

/** For each text the latest passage that one agency has held; agencies come one after the other. */
class LatestPassages {
  readonly #passages: Int32Array;
  readonly #agencies: Int32Array;

  constructor(texts: number) {
    this.#passages = new Int32Array(texts);
    this.#agencies = new Int32Array(texts).fill(-1);
  }

  put(text: number, agency: number, passage: number): void {
    this.#passages[text] = passage;
    this.#agencies[text] = agency;
  }

  /** The passage; -1 when the agency has held none. */
  find(text: number, agency: number): number {
    return this.#agencies[text] === agency ? (this.#passages[text] ?? -1) : -1;
  }
}

const NEW_LINE = 0x0a;

function packFragments({
  plans,
}: TextCollection): Pick<ReuseTable, 'fragments' | 'fragmentStarts'> {
  const all = plans.flatMap(({ digests }) => digests.fragments);
  const bytes = new TextEncoder().encode(all.map((fragment) => `${fragment}\n`).join(''));
  const fragments = new Uint8Array(new SharedArrayBuffer(bytes.length));
  fragments.set(bytes);
  const fragmentStarts = new Int32Array(new SharedArrayBuffer(4 * (all.length + 1)));
  let passage = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === NEW_LINE) fragmentStarts[++passage] = at + 1;
  }
  return { fragments, fragmentStarts };
}
