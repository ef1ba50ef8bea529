import { NameList, type PackedNames } from './name-list.ts';

/** Names and their groups as one plain value. */
export interface PackedGroups {
  readonly names: PackedNames;
  readonly groups: PackedNames;
  readonly groupOf: Uint32Array<ArrayBufferLike>;
}

/** Names under small whole numbers, and the groups that they belong to under numbers of their own. */
export class GroupedNames {
  readonly #nameGroup: (name: string) => string;
  readonly #names: NameList;
  readonly #groups: NameList;
  readonly #groupOf: ArrayLike<number>;
  /** The groups of names that it did not begin with. */
  readonly #added: number[] = [];

  /** `nameGroup` gives the group of a name; `packed` is what `pack` gave. */
  constructor(nameGroup: (name: string) => string, packed?: PackedGroups) {
    this.#nameGroup = nameGroup;
    this.#names = new NameList(packed?.names);
    this.#groups = new NameList(packed?.groups);
    this.#groupOf = packed?.groupOf ?? [];
  }

  get length(): number {
    return this.#names.length;
  }

  get names(): readonly string[] {
    return this.#names.names;
  }

  /** Those that it did not begin with. */
  get added(): readonly string[] {
    return this.#names.added;
  }

  get groups(): readonly string[] {
    return this.#groups.names;
  }

  /** The number of a name, which is given one when it has none yet. */
  placeOf(name: string): number {
    const place = this.#names.placeOf(name);
    const isNew = place === this.#groupOf.length + this.#added.length;
    if (isNew) this.#added.push(this.#groups.placeOf(this.#nameGroup(name)));
    return place;
  }

  /** The number of a name; undefined when it has none. */
  find(name: string): number | undefined {
    return this.#names.find(name);
  }

  /** The name of a number. Throws for a number that was never given. */
  nameAt(place: number): string {
    return this.#names.nameAt(place);
  }

  /** The number of the group of the name of a number, which must be one that was given. */
  groupAt(place: number): number {
    const before = this.#groupOf.length;
    return (place < before ? this.#groupOf[place] : this.#added[place - before]) as number;
  }

  /** Whether numbers stand for just these names, each of them once, in any order. */
  areNames(places: ArrayLike<number>, names: Iterable<string>): boolean {
    return this.#names.areNames(places, names);
  }

  /** The numbers of the names of all groups of which something holds. */
  listWhere(holds: (group: string) => boolean): readonly number[] {
    return this.#listMarked(Uint8Array.from(this.groups, (group) => Number(holds(group))));
  }

  /** The numbers of the names of some groups. */
  listOf(groups: Iterable<string>): readonly number[] {
    const marks = new Uint8Array(this.#groups.length);
    for (const group of groups) {
      const place = this.#groups.find(group);
      if (place !== undefined) marks[place] = 1;
    }
    return this.#listMarked(marks);
  }

  /** All of it, as the constructor takes it. */
  pack(): PackedGroups {
    return {
      names: this.#names.pack(),
      groups: this.#groups.pack(),
      groupOf: Uint32Array.from({ length: this.length }, (_, place) => this.groupAt(place)),
    };
  }

  #listMarked(groups: Uint8Array): readonly number[] {
    const places: number[] = [];
    for (let place = 0; place < this.length; place++) {
      if (groups[this.groupAt(place)] === 1) places.push(place);
    }
    return places;
  }
}
