import { digestWords, mix } from './digest-words.ts';
import { partsOf } from './parts-of.ts';
import { COLUMN, COLUMNS, type ReuseTable } from './reuse-table.ts';

const HIGH_PRIME = 0x01000193;
const LOW_PRIME = 0x85ebca6b;
const LOW_BITS = 0x20_0000;

/**
 * For each plan of a table a digest of what `readReuse` gives of it, as a whole number of 53 bits, the
 * same as long as that is.
 */
export function digestReuse(table: Omit<ReuseTable, 'digests'>): ReuseTable['digests'] {
  const { plans, planStarts, rows } = table;
  const names = digestPassageNames(table);
  const digests = new Float64Array(new SharedArrayBuffer(8 * plans.length));
  for (const plan of plans.keys()) {
    const hash = new Hash();
    const { start, end } = partsOf(planStarts, plan);
    for (let passage = start; passage < end; passage++) {
      hash.add(names[passage] ?? 0);
      for (let column = 0; column < COLUMNS; column++) {
        const value = rows[COLUMNS * passage + column] ?? -1;
        const isPassage = column === COLUMN.earlier || column >= COLUMN.first;
        // Places of passages shift when plans come and go; their names do not.
        hash.add(isPassage && value >= 0 ? (names[value] ?? 0) : value);
      }
    }
    digests[plan] = hash.finish();
  }
  return digests;
}

function digestPassageNames({
  plans,
  planStarts,
  fragments,
  fragmentStarts,
}: Omit<ReuseTable, 'digests'>): Float64Array {
  const names = new Float64Array(fragmentStarts.length - 1);
  for (const [plan, id] of plans.entries()) {
    const ofPlan = digestWords([id]);
    const { start, end } = partsOf(planStarts, plan);
    for (let passage = start; passage < end; passage++) {
      const hash = new Hash();
      hash.add(ofPlan);
      const letters = partsOf(fragmentStarts, passage);
      for (const letter of fragments.subarray(letters.start, letters.end)) hash.add(letter);
      names[passage] = hash.finish();
    }
  }
  return names;
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
