import type { GroupedNames } from './grouped-names.ts';
import { packTexts, readText, type PackedTexts } from './packed-texts.ts';

/** Digests of what cells of the archive held whose content comes of many plans. */
export class CellDigests {
  readonly #cells: GroupedNames;
  /** Under the numbers of cells; empty for a cell of which none is known. */
  readonly #before: PackedTexts | undefined;
  /** Those that are others since, under the numbers of their cells. */
  readonly #changed = new Map<number, string>();

  /** `cells` gives the cells their numbers; it must be the list that they had when they were packed. */
  constructor(cells: GroupedNames, packed?: PackedTexts) {
    this.#cells = cells;
    this.#before = packed;
  }

  /** The digest of a cell; undefined where none is known. */
  get(cell: string): string | undefined {
    const place = this.#cells.find(cell);
    const digest = place === undefined ? '' : this.#at(place);
    return digest === '' ? undefined : digest;
  }

  set(cell: string, digest: string): void {
    const place = this.#cells.placeOf(cell);
    if (this.#at(place) !== digest) this.#changed.set(place, digest);
  }

  /** How many differ from what it was unpacked from. */
  get changes(): number {
    return this.#changed.size;
  }

  /** How it differs from what it was unpacked from, by cell. */
  listChanges(): ReadonlyMap<string, string> {
    return new Map(
      Array.from(this.#changed, ([place, digest]) => [this.#cells.nameAt(place), digest]),
    );
  }

  /** Takes over what `listChanges` gave. */
  change(changes: ReadonlyMap<string, string>): void {
    for (const [cell, digest] of changes) this.set(cell, digest);
  }

  /** Takes over those of others, which may number cells in another way. */
  addAll(others: CellDigests): void {
    for (const [place, cell] of others.#cells.names.entries()) {
      const digest = others.#at(place);
      if (digest !== '') this.set(cell, digest);
    }
  }

  /** All of them, as the constructor takes them. */
  pack(): PackedTexts {
    return packTexts(Array.from({ length: this.#cells.length }, (_, place) => this.#at(place)));
  }

  #at(place: number): string {
    const before = this.#before;
    const isKnown = before !== undefined && place < before.ends.length;
    return this.#changed.get(place) ?? (isKnown ? readText(before, place) : '');
  }
}
