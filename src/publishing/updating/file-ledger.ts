import { IntLists } from './int-lists.ts';
import { NameList } from './name-list.ts';

/** A file of the site, with what it was made from. */
export interface MadeFile {
  /** Its path from the root of the site. */
  readonly file: string;
  /** The pattern of the route that makes it. */
  readonly route: string;
  /** A digest of what the route hands to the file when it lists it. */
  readonly props: string;
  /** Cells of the archive (see archive/reads/cells.ts). */
  readonly reads: Iterable<string>;
  /** The other files of the site that it leads to: "van-ban/ct-34-tw-2014/index.html#vien-dan". */
  readonly links: Iterable<string>;
}

/** A ledger as one plain value, which can be sent to a thread or written to a file. */
export interface PackedLedger {
  readonly names: Readonly<Record<'files' | 'routes' | 'props' | 'cells' | 'links', string>>;
  readonly routeOf: readonly number[];
  readonly reads: ReturnType<IntLists['pack']>;
  readonly linksOf: ReturnType<IntLists['pack']>;
  readonly listings: readonly (readonly [route: string, cells: readonly string[]])[];
}

/** Parts no name holds. */
const BETWEEN = '\n';

/** A file without its name, as numbers. */
interface Slot {
  readonly route: number;
  readonly props: string;
  /** The place of its cells and of its links in their lists. */
  readonly lists: number;
}

/** Remembers of every file of a site what it was made from, in little memory. */
export class FileLedger {
  readonly #slots = new Map<string, Slot>();
  readonly #routes = new NameList();
  readonly #cells = new NameList();
  readonly #links = new NameList();
  readonly #reads = new IntLists();
  readonly #linksOf = new IntLists();
  readonly #listings = new Map<string, ReadonlySet<string>>();

  static unpack(packed: PackedLedger): FileLedger {
    const ledger = new FileLedger();
    ledger.addAll(packed);
    return ledger;
  }

  get size(): number {
    return this.#slots.size;
  }

  has(file: string): boolean {
    return this.#slots.has(file);
  }

  listFiles(): readonly string[] {
    return [...this.#slots.keys()];
  }

  /** Every cell that something was made from, and some that nothing is made from any more. */
  get cells(): readonly string[] {
    return this.#cells.names;
  }

  /** The routes whose list of files was remembered, with the cells that it was made from. */
  get listings(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#listings;
  }

  /** Whether the list of a route's files must be made anew. */
  isListingStale(route: string, isChanged: (cell: string) => boolean): boolean {
    const cells = this.#listings.get(route);
    return cells === undefined || [...cells].some((cell) => isChanged(cell));
  }

  /** Remembers a file, instead of what was remembered of it before. */
  set({ file, route, props, reads, links }: MadeFile): void {
    this.#place(
      file,
      this.#routes.placeOf(route),
      props,
      map(reads, (cell) => this.#cells.placeOf(cell)),
      map(links, (link) => this.#links.placeOf(link)),
    );
  }

  /** Forgets a file. */
  delete(file: string): void {
    this.#slots.delete(file);
  }

  /** Remembers what the list of a route's files was made from. */
  setListing(route: string, cells: ReadonlySet<string>): void {
    this.#listings.set(route, cells);
  }

  /** Remembers all that another ledger does. Throws for a file that both remember. */
  addAll(packed: PackedLedger): void {
    // A ledger packs as many of each as it has files.
    const files = split(packed.names.files);
    const props = packed.names.props.split(BETWEEN);
    const toRoute = renumber(packed.names.routes, this.#routes);
    const toCell = renumber(packed.names.cells, this.#cells);
    const toLink = renumber(packed.names.links, this.#links);
    const reads = new IntLists(packed.reads.values, packed.reads.starts);
    const linksOf = new IntLists(packed.linksOf.values, packed.linksOf.starts);
    for (const [place, file] of files.entries()) {
      if (this.#slots.has(file)) throw new Error(`${file} is made twice`);
      this.#place(
        file,
        toRoute(packed.routeOf[place] as number),
        props[place] as string,
        map(reads.at(place), toCell),
        map(linksOf.at(place), toLink),
      );
    }
    for (const [route, read] of packed.listings) this.setListing(route, new Set(read));
  }

  pack(): PackedLedger {
    const slots = [...this.#slots.values()];
    const pick = (lists: IntLists): ReturnType<IntLists['pack']> => {
      const picked = new IntLists();
      for (const slot of slots) picked.push(lists.at(slot.lists));
      return picked.pack();
    };
    return {
      names: {
        files: this.listFiles().join(BETWEEN),
        routes: this.#routes.names.join(BETWEEN),
        props: slots.map(({ props }) => props).join(BETWEEN),
        cells: this.#cells.names.join(BETWEEN),
        links: this.#links.names.join(BETWEEN),
      },
      routeOf: slots.map(({ route }) => route),
      reads: pick(this.#reads),
      linksOf: pick(this.#linksOf),
      listings: [...this.#listings].map(([route, cells]) => [route, [...cells]]),
    };
  }

  /** The files of which some cell has changed, by their route. */
  listStale(isChanged: (cell: string) => boolean): ReadonlyMap<string, ReadonlySet<string>> {
    const changed = this.#cells.names.map((cell) => isChanged(cell));
    const stale = new Map<string, Set<string>>();
    for (const [file, { route, lists }] of this.#slots) {
      if (!this.#reads.at(lists).some((cell) => changed[cell])) continue;
      const name = this.#routes.nameAt(route);
      const files = stale.get(name) ?? new Set<string>();
      files.add(file);
      stale.set(name, files);
    }
    return stale;
  }

  /** The files of a route with the digests of what the route handed to each. */
  filesOf(route: string): ReadonlyMap<string, string> {
    const wanted = this.#routes.placeOf(route);
    const files = new Map<string, string>();
    for (const [file, slot] of this.#slots) if (slot.route === wanted) files.set(file, slot.props);
    return files;
  }

  /** Every place within the site that some file leads to. */
  listLinks(): ReadonlySet<string> {
    const used = new Uint8Array(this.#links.names.length);
    for (const { lists } of this.#slots.values()) {
      for (const link of this.#linksOf.at(lists)) used[link] = 1;
    }
    return new Set(this.#links.names.filter((_, place) => used[place] === 1));
  }

  /** The files that lead to a place, in the order of their names. */
  listLinking(link: string): readonly string[] {
    const wanted = this.#links.placeOf(link);
    const files = [...this.#slots].flatMap(([file, { lists }]) =>
      this.#linksOf.at(lists).includes(wanted) ? [file] : [],
    );
    return files.sort();
  }

  #place(
    file: string,
    route: number,
    props: string,
    reads: Iterable<number>,
    links: Iterable<number>,
  ): void {
    this.#slots.set(file, { route, props, lists: this.#reads.length });
    this.#reads.push(reads);
    this.#linksOf.push(links);
  }
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(BETWEEN);
}

/** Gives names that another list numbers the numbers of this one. */
function renumber(names: string, list: NameList): (place: number) => number {
  const places = split(names).map((name) => list.placeOf(name));
  return (place) => places[place] as number;
}

function* map<A, B>(items: Iterable<A>, change: (item: A) => B): Generator<B> {
  for (const item of items) yield change(item);
}
