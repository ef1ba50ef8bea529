import { digestWords, mix } from './digest-words.ts';
import { partsOf } from './parts-of.ts';
import { COLUMN, COLUMNS, planOf, type ReuseTable } from './reuse-table.ts';

const HIGH_PRIME = 0x01000193;
const LOW_PRIME = 0x85ebca6b;
const LOW_BITS = 0x20_0000;

/**
 * Digests what `readReuse` gives of plans of a table, each as a whole number of 53 bits, the same as long
 * as that is.
 */
export class ReuseDigests {
  readonly #table: Omit<ReuseTable, 'digests'>;
  /** A digest of the name of each plan that was met; 0 for others. */
  readonly #planNames: Float64Array;
  /** A digest of the plan and the fragment of each passage that was met; 0 for others. */
  readonly #names: Float64Array;

  constructor(table: Omit<ReuseTable, 'digests'>) {
    this.#table = table;
    this.#planNames = new Float64Array(table.plans.length);
    this.#names = new Float64Array(table.fragmentStarts.length - 1);
  }

  /** The digest of the plan at a place of the table. */
  digestPlan(plan: number): number {
    const { planStarts, rows } = this.#table;
    const hash = new Hash();
    const { start, end } = partsOf(planStarts, plan);
    for (let passage = start; passage < end; passage++) {
      hash.add(this.#nameOf(passage));
      for (let column = 0; column < COLUMNS; column++) {
        const value = rows[COLUMNS * passage + column] ?? -1;
        const isPassage = column === COLUMN.earlier || column >= COLUMN.first;
        // Places of passages shift when plans come and go; their names do not.
        hash.add(isPassage && value >= 0 ? this.#nameOf(value) : value);
      }
    }
    return hash.finish();
  }

  #nameOf(passage: number): number {
    return (this.#names[passage] ||= this.#digestName(passage));
  }

  #digestName(passage: number): number {
    const { plans, fragments, fragmentStarts } = this.#table;
    const plan = planOf(this.#table, passage);
    const hash = new Hash();
    hash.add((this.#planNames[plan] ||= digestWords([plans[plan] ?? ''])));
    const { start, end } = partsOf(fragmentStarts, passage);
    for (let letter = start; letter < end; letter++) hash.add(fragments[letter] ?? 0);
    return hash.finish();
  }
}

/** Digests whole numbers of up to 53 bits. */
class Hash {
  #high = HIGH_PRIME;
  #low = LOW_PRIME;

  add(value: number): void {
    const rest = Math.floor(value / LOW_BITS);
    this.#high = mix(Math.imul(this.#high ^ value, HIGH_PRIME) + rest);
    this.#low = Math.imul(this.#low ^ rest, LOW_PRIME) + value;
    this.#low ^= this.#low >>> 15;
  }

  finish(): number {
    return (mix(this.#high) >>> 0) * LOW_BITS + (mix(this.#low) >>> 11);
  }
}
