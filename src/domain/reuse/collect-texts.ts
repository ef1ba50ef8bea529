import { DigestNumbering } from './digest-numbering.ts';
import { BANDS, type TextRuns } from './find-near-texts.ts';
import { partsOf } from './parts-of.ts';
import type { PassageDigests } from './passage-digests.ts';

/** A plan whose passages are compared with those of others. */
export interface ComparedPlan {
  readonly id: string;
  readonly agency: string;
  /** What plans are ordered by: a day, a month or a year, as far as it is known; by code units. */
  readonly day: string;
  readonly digests: PassageDigests;
}

/** How many of the plans that hold a text are remembered; the number of the others is. */
export const REMEMBERED = 4;

/** Texts under their digests, numbered as they come: in how many plans each stands, and where first. */
export class HeldTexts {
  readonly #numbering = new DigestNumbering();
  /** For each text, how many plans hold it. */
  readonly plans: number[] = [];
  /** For each text its first passages in `REMEMBERED` plans; -1 where there are fewer plans. */
  readonly first: number[] = [];
  readonly #last: number[] = [];

  /** Notes that a plan holds a text; gives the number of the text. Plans come one after the other. */
  hold(digest: number, plan: number, passage: number): number {
    const text = this.#numbering.claim(digest);
    const plans = this.plans[text];
    if (plans === undefined) {
      this.plans.push(1);
      this.#last.push(plan);
      this.first.push(passage);
      for (let left = REMEMBERED - 1; left > 0; left--) this.first.push(-1);
    } else if (this.#last[text] !== plan) {
      this.#last[text] = plan;
      this.plans[text] = plans + 1;
      if (plans < REMEMBERED) this.first[text * REMEMBERED + plans] = passage;
    }
    return text;
  }

  get size(): number {
    return this.plans.length;
  }
}

/**
 * The texts of all plans, each once, and which passage is which text. Plans are named by their place
 * from the oldest, passages by their place in all plans, clauses by theirs in all passages.
 */
export interface TextCollection {
  /** Oldest first. */
  readonly plans: readonly ComparedPlan[];
  /** The first passage of each plan; one more than plans. */
  readonly planStarts: Int32Array<SharedArrayBuffer>;
  readonly exact: HeldTexts;
  readonly masked: HeldTexts;
  readonly clauses: HeldTexts;
  /** The texts of each passage, as it stands and without its numbers. */
  readonly exactOf: Int32Array;
  readonly maskedOf: Int32Array;
  /** The first clause of each passage; one more than passages. */
  readonly clauseStarts: Int32Array;
  /** The text of each clause. */
  readonly clauseOf: Int32Array;
  /** `BANDS` of each masked text. */
  readonly bands: Uint32Array;
  /** The runs of each masked text. */
  readonly runs: readonly TextRuns[];
}

/** Collects the texts of all plans, oldest plan first. */
export function collectTexts(unordered: readonly ComparedPlan[]): TextCollection {
  const plans = [...unordered].sort((a, b) => compareText(a.day, b.day) || compareText(a.id, b.id));
  const planStarts = new Int32Array(new SharedArrayBuffer(4 * (plans.length + 1)));
  let passages = 0;
  let clauseCount = 0;
  for (const [plan, { digests }] of plans.entries()) {
    passages += digests.fragments.length;
    clauseCount += digests.clauses.length;
    planStarts[plan + 1] = passages;
  }
  const exact = new HeldTexts();
  const masked = new HeldTexts();
  const clauses = new HeldTexts();
  const exactOf = new Int32Array(passages);
  const maskedOf = new Int32Array(passages);
  const clauseStarts = new Int32Array(passages + 1);
  const clauseOf = new Int32Array(clauseCount);
  const runs: TextRuns[] = [];
  /** The bands of each masked text: of whose passages, and where. */
  const banded: { readonly of: Uint32Array; readonly at: number }[] = [];
  let passage = 0;
  let clause = 0;
  for (const [plan, { digests }] of plans.entries()) {
    for (const [at, digest] of digests.exact.entries()) {
      exactOf[passage + at] = exact.hold(digest, plan, passage + at);
    }
    for (const [at, digest] of digests.masked.entries()) {
      const text = masked.hold(digest, plan, passage);
      maskedOf[passage] = text;
      if (text === runs.length) {
        runs.push({ runs: digests.runs, ...partsOf(digests.runStarts, at) });
        banded.push({ of: digests.bands, at });
      }
      const { start, end } = partsOf(digests.clauseStarts, at);
      for (const own of digests.clauses.subarray(start, end)) {
        clauseOf[clause++] = clauses.hold(own, plan, passage);
      }
      clauseStarts[++passage] = clause;
    }
  }
  const bands = new Uint32Array(BANDS * banded.length);
  for (const [text, { of, at }] of banded.entries()) {
    bands.set(of.subarray(BANDS * at, BANDS * (at + 1)), BANDS * text);
  }
  return {
    plans,
    planStarts,
    exact,
    masked,
    clauses,
    exactOf,
    maskedOf,
    clauseStarts,
    clauseOf,
    bands,
    runs,
  };
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
