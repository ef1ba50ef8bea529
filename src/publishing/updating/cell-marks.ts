import type { CellChanges } from '../../archive/reads/find-changes.ts';
import type { GroupedNames } from './grouped-names.ts';

const [UNKNOWN, UNCHANGED, CHANGED] = [0, 1, 2];

/** Says of cells by their numbers whether they have changed; each is asked for once at most. */
export class CellMarks {
  readonly #cells: GroupedNames;
  readonly #changes: CellChanges;
  readonly #marks: Uint8Array;
  /** The cells that may have changed. */
  readonly #asked: readonly number[];

  /** `cells` are grouped by their owners (see archive/reads/cells.ts). */
  constructor(cells: GroupedNames, changes: CellChanges) {
    this.#cells = cells;
    this.#changes = changes;
    this.#marks = new Uint8Array(cells.length).fill(UNCHANGED);
    this.#asked = cells.listWhere((owner) => changes.mayChange(owner));
    for (const place of this.#asked) this.#marks[place] = UNKNOWN;
  }

  /** Whether the cell of a number has changed. Throws for a number that was never given. */
  isChanged(place: number): boolean {
    const mark = this.#marks[place];
    if (mark === UNCHANGED) return false;
    if (mark === CHANGED) return true;
    const answer = this.#changes.isChanged(this.#cells.nameAt(place));
    this.#marks[place] = answer ? CHANGED : UNCHANGED;
    return answer;
  }

  /** All cells that have changed, among those that were numbered when it was made. */
  listChanged(): readonly string[] {
    return this.#asked
      .filter((place) => this.isChanged(place))
      .map((place) => this.#cells.nameAt(place));
  }
}
