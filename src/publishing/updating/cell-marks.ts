import type { NameList } from './name-list.ts';

const [UNCHANGED, CHANGED] = [1, 2];

/** Says of cells by their numbers whether they have changed; each is asked for once. */
export class CellMarks {
  readonly #cells: NameList;
  readonly #isChanged: (cell: string) => boolean;
  readonly #marks: Uint8Array;

  constructor(cells: NameList, isChanged: (cell: string) => boolean) {
    this.#cells = cells;
    this.#isChanged = isChanged;
    this.#marks = new Uint8Array(cells.names.length);
  }

  /** Whether the cell of a number has changed. Throws for a number that was never given. */
  isChanged(place: number): boolean {
    const mark = this.#marks[place];
    if (mark === UNCHANGED) return false;
    if (mark === CHANGED) return true;
    const answer = this.#isChanged(this.#cells.nameAt(place));
    this.#marks[place] = answer ? CHANGED : UNCHANGED;
    return answer;
  }
}
