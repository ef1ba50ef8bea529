import type { TextCollection } from './collect-texts.ts';
import { KEPT } from './former-near-texts.ts';
import { holdByClauses, holdByPassages, REMEMBERED, type HeldTexts } from './held-texts.ts';
import { partsOf, type Parts } from './parts-of.ts';
import { COLUMN, COLUMNS, NAMED } from './reuse-table.ts';
import { LIKENESSES, roundDownCount, type Likeness } from './reuse.ts';

/** The texts of a passage, where texts near to it stand, and where its clauses do. */
interface PassageTexts {
  readonly exact: number;
  readonly masked: number;
  readonly near: Int32Array;
  readonly clauses: Parts;
}

/** The texts that a passage stands in elsewhere, and in how many other plans. */
interface FoundTexts {
  readonly likeness: Likeness;
  /** The clause, for `part`; else -1. */
  readonly clause: number;
  readonly others: number;
  readonly held: HeldTexts;
  readonly texts: Int32Array | readonly number[];
}

/** Looks for passages in other plans. */
export class ReuseSearch {
  readonly #texts: TextCollection;
  readonly #near: Int32Array;
  /** The plan of each passage. */
  readonly #planOf: Int32Array;
  readonly #exact: HeldTexts;
  readonly #masked: HeldTexts;
  readonly #clauses: HeldTexts;
  /** For each masked text the last plan that was found to hold it: tells whether a plan does. */
  readonly #holder: Int32Array;
  readonly #earlierExact: LatestPassages;
  readonly #earlierMasked: LatestPassages;
  readonly #earlierClauses: LatestPassages;

  /** `near` has for each masked text `KEPT` texts near to it, as `findNearTexts` gives them. */
  constructor(texts: TextCollection, near: Int32Array) {
    const { exact, masked, clauses, clauseStarts, planStarts } = texts;
    this.#texts = texts;
    this.#near = near;
    const planOf = new Int32Array(masked.of.length);
    for (let plan = 0; plan + 1 < planStarts.length; plan++) {
      planOf.fill(plan, planStarts[plan], planStarts[plan + 1]);
    }
    this.#planOf = planOf;
    this.#exact = holdByPassages(exact, planOf);
    this.#masked = holdByPassages(masked, planOf);
    this.#clauses = holdByClauses(clauses, clauseStarts, planOf);
    this.#holder = new Int32Array(masked.digests.length).fill(-1);
    this.#earlierExact = new LatestPassages(exact.digests.length);
    this.#earlierMasked = new LatestPassages(masked.digests.length);
    this.#earlierClauses = new LatestPassages(clauses.digests.length);
  }

  /**
   * Finds those passages of one agency's plans, given oldest first, that are marked. `tell` is given
   * the row of each that other plans hold too, with -1 in all columns that say nothing of it; the row
   * is overwritten by the next.
   */
  findInAgency(
    plans: readonly number[],
    isWanted: Uint8Array,
    tell: (passage: number, plan: number, row: Int32Array) => void,
  ): void {
    const { planStarts, exact, masked, clauses, clauseStarts } = this.#texts;
    const row = new Int32Array(COLUMNS);
    const [agency = 0] = plans;
    for (const plan of plans) {
      const { start, end } = partsOf(planStarts, plan);
      for (let passage = start; passage < end; passage++) {
        this.#holder[masked.of[passage] ?? -1] = plan;
      }
      for (let passage = start; passage < end; passage++) {
        if (isWanted[passage] === 0) continue;
        row.fill(-1);
        this.#findPassage(passage, plan, agency, row);
        tell(passage, plan, row);
      }
      for (let passage = start; passage < end; passage++) {
        this.#earlierExact.put(exact.of[passage] ?? 0, agency, passage);
        this.#earlierMasked.put(masked.of[passage] ?? 0, agency, passage);
        const own = partsOf(clauseStarts, passage);
        for (let clause = own.start; clause < own.end; clause++) {
          this.#earlierClauses.put(clauses.of[clause] ?? 0, agency, passage);
        }
      }
    }
  }

  #textsOf(passage: number): PassageTexts {
    const { exact, masked, clauseStarts } = this.#texts;
    const text = masked.of[passage] ?? 0;
    const near = this.#near.subarray(KEPT * text, KEPT * (text + 1));
    const end = near.indexOf(-1);
    return {
      exact: exact.of[passage] ?? 0,
      masked: text,
      near: end < 0 ? near : near.subarray(0, end),
      clauses: partsOf(clauseStarts, passage),
    };
  }

  #findPassage(passage: number, plan: number, agency: number, row: Int32Array): void {
    const { clauseSpans } = this.#texts;
    const own = this.#textsOf(passage);
    const found = this.#countPlaces(own, plan);
    if (found === null) return;
    row[COLUMN.likeness] = LIKENESSES.indexOf(found.likeness);
    row[COLUMN.others] = roundDownCount(found.others);
    if (found.clause >= 0) {
      row[COLUMN.clauseStart] = clauseSpans[2 * found.clause] ?? -1;
      row[COLUMN.clauseEnd] = clauseSpans[2 * found.clause + 1] ?? -1;
    }
    const earlier = this.#findEarlier(own, agency);
    if (earlier !== null) {
      row[COLUMN.earlier] = earlier.passage;
      row[COLUMN.earlierLikeness] = LIKENESSES.indexOf(earlier.likeness);
    }
    const before = earlier === null ? -1 : (this.#planOf[earlier.passage] ?? -1);
    row.set(this.#listFirst(found, plan, before), COLUMN.first);
  }

  /** The nearest likeness in which other plans hold a passage; null when none does. */
  #countPlaces(own: PassageTexts, plan: number): FoundTexts | null {
    const whole = (
      likeness: Likeness,
      held: HeldTexts,
      text: number,
      clause = -1,
    ): FoundTexts | null => {
      const others = (held.plans[text] ?? 0) - 1;
      return others > 0 ? { likeness, clause, others, held, texts: [text] } : null;
    };
    const found =
      whole('same', this.#exact, own.exact) ?? whole('numbers', this.#masked, own.masked);
    if (found !== null) return found;

    // One plan may hold several near texts, so the largest number is certain and their sum is not.
    const held = this.#masked;
    let most = 0;
    for (const text of own.near) {
      const others = (held.plans[text] ?? 0) - (this.#holder[text] === plan ? 1 : 0);
      most = Math.max(most, others);
    }
    if (most > 0) return { likeness: 'near', clause: -1, others: most, held, texts: own.near };

    for (let clause = own.clauses.start; clause < own.clauses.end; clause++) {
      const text = this.#texts.clauses.of[clause] ?? 0;
      const part = whole('part', this.#clauses, text, clause);
      if (part !== null) return part;
    }
    return null;
  }

  /** The agency's nearest plan so far with the passage, in its nearest likeness; null when there is none. */
  #findEarlier(
    own: PassageTexts,
    agency: number,
  ): { readonly passage: number; readonly likeness: Likeness } | null {
    const same = this.#earlierExact.find(own.exact, agency);
    if (same !== -1) return { passage: same, likeness: 'same' };
    const numbers = this.#earlierMasked.find(own.masked, agency);
    if (numbers !== -1) return { passage: numbers, likeness: 'numbers' };
    for (const text of own.near) {
      const found = this.#earlierMasked.find(text, agency);
      if (found !== -1) return { passage: found, likeness: 'near' };
    }
    for (let clause = own.clauses.start; clause < own.clauses.end; clause++) {
      const text = this.#texts.clauses.of[clause] ?? 0;
      const found = this.#earlierClauses.find(text, agency);
      if (found !== -1) return { passage: found, likeness: 'part' };
    }
    return null;
  }

  /** The first passages in other plans, one of each, oldest first; not in the plan `before`. */
  #listFirst({ held, texts }: FoundTexts, own: number, before: number): readonly number[] {
    const passages: number[] = [];
    for (const text of texts) {
      for (let nth = 0; nth < REMEMBERED; nth++) {
        const passage = held.first[REMEMBERED * text + nth] ?? -1;
        if (passage === -1) break;
        const plan = this.#planOf[passage];
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
