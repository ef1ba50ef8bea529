import type { NumberedTexts } from './number-texts.ts';
import { partsOf } from './parts-of.ts';

/** How many of the plans that hold a text are remembered; the number of the others is. */
export const REMEMBERED = 4;

/** In how many plans each text stands, and where first. */
export class HeldTexts {
  /** For each text, how many plans hold it. */
  readonly plans: Int32Array;
  /** For each text its first passages in `REMEMBERED` plans; -1 where there are fewer plans. */
  readonly first: Int32Array;
  readonly #last: Int32Array;

  constructor(size: number) {
    this.plans = new Int32Array(size);
    this.first = new Int32Array(REMEMBERED * size).fill(-1);
    this.#last = new Int32Array(size).fill(-1);
  }

  /** Notes that a plan holds a text. Plans come one after the other. */
  hold(text: number, plan: number, passage: number): void {
    if (this.#last[text] === plan) return;
    this.#last[text] = plan;
    const plans = this.plans[text] ?? 0;
    this.plans[text] = plans + 1;
    if (plans < REMEMBERED) this.first[REMEMBERED * text + plans] = passage;
  }
}

/** Who holds the texts of passages; `planOf` tells the plan of each passage. */
export function holdByPassages({ digests, of }: NumberedTexts, planOf: Int32Array): HeldTexts {
  const held = new HeldTexts(digests.length);
  for (let passage = 0; passage < planOf.length; passage++) {
    held.hold(of[passage] ?? 0, planOf[passage] ?? 0, passage);
  }
  return held;
}

/** Who holds the texts of clauses, of which each passage has those that `clauseStarts` tells. */
export function holdByClauses(
  { digests, of }: NumberedTexts,
  clauseStarts: Int32Array,
  planOf: Int32Array,
): HeldTexts {
  const held = new HeldTexts(digests.length);
  for (let passage = 0; passage < planOf.length; passage++) {
    const { start, end } = partsOf(clauseStarts, passage);
    for (let clause = start; clause < end; clause++) {
      held.hold(of[clause] ?? 0, planOf[passage] ?? 0, passage);
    }
  }
  return held;
}
