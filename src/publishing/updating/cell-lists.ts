import { IntLists, type PackedLists } from './int-lists.ts';
import type { CellMarks } from './cell-marks.ts';
import type { CellListChanges } from './ledger-changes.ts';
import { packTexts, unpackTexts, type PackedTexts } from './packed-texts.ts';
import type { GroupedNames } from './grouped-names.ts';

/** Lists of cells as one plain value. */
export interface PackedCellLists {
  readonly names: PackedTexts;
  readonly cells: PackedLists;
}

/** Cells of the archive that named things were made from, in little memory. */
export class CellLists {
  readonly #cells: GroupedNames;
  readonly #lists: IntLists;
  /** The place of each thing's cells in the lists. */
  readonly #places: Map<string, number>;
  /** The names of those that are others than in what it was unpacked from. */
  readonly #changed = new Set<string>();

  /** `cells` gives the cells their numbers; it must be the list that they had when they were packed. */
  constructor(cells: GroupedNames, packed?: PackedCellLists) {
    this.#cells = cells;
    this.#lists = new IntLists(packed?.cells);
    const names = packed === undefined ? [] : unpackTexts(packed.names);
    this.#places = new Map(names.map((name, place) => [name, place]));
  }

  get names(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The cells that a thing was made from; undefined when nothing is known of it. */
  get(name: string): Iterable<string> | undefined {
    const place = this.#places.get(name);
    return place === undefined ? undefined : this.#read(place);
  }

  /** Whether a cell that a thing was made from has changed; true when nothing is known of it. */
  isStale(name: string, marks: CellMarks): boolean {
    const place = this.#places.get(name);
    return place === undefined || this.#lists.some(place, (cell) => marks.isChanged(cell));
  }

  /** How it differs from what it was unpacked from. */
  listChanges(): CellListChanges {
    return new Map(Array.from(this.#changed, (name) => [name, this.#list(name)]));
  }

  /** Takes over what `listChanges` gave. */
  change(changes: CellListChanges): void {
    for (const [name, cells] of changes) {
      if (cells === null) this.delete(name);
      else this.set(name, cells);
    }
  }

  set(name: string, cells: Iterable<string>): void {
    const known = this.#places.get(name);
    if (known !== undefined && this.#cells.areNames(this.#lists.at(known), cells)) return;
    this.#changed.add(name);
    this.#places.set(name, this.#lists.length);
    this.#lists.push(Array.from(cells, (cell) => this.#cells.placeOf(cell)));
  }

  delete(name: string): void {
    if (this.#places.delete(name)) this.#changed.add(name);
  }

  /** Takes over the lists of others, which may number cells in another way. */
  addAll(others: CellLists): void {
    for (const [name, place] of others.#places) this.set(name, others.#read(place));
  }

  pack(): PackedCellLists {
    return {
      names: packTexts(this.names),
      cells: this.#lists.pick([...this.#places.values()]),
    };
  }

  #list(name: string): readonly string[] | null {
    const place = this.#places.get(name);
    return place === undefined ? null : [...this.#read(place)];
  }

  *#read(place: number): Generator<string> {
    for (const cell of this.#lists.at(place)) yield this.#cells.nameAt(cell);
  }
}
