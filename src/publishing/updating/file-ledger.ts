import { ownerOfCell } from '../../archive/reads/cells.ts';
import type { CellChanges } from '../../archive/reads/find-changes.ts';
import { CellDigests } from './cell-digests.ts';
import { CellMarks } from './cell-marks.ts';
import { CellLists } from './cell-lists.ts';
import { FileLists } from './file-lists.ts';
import { GroupedNames } from './grouped-names.ts';
import type { LedgerChanges } from './ledger-changes.ts';
import type { MadeFile, PackedLedger } from './packed-ledger.ts';
import { NameList, type PackedNames } from './name-list.ts';
import { SiteLinks } from './site-links.ts';

/** Remembers of every file of a site, and of all that was made for them, what it was made from. */
export class FileLedger {
  /** What it was unpacked from; null for one that began with nothing. */
  readonly base: PackedLedger | null;
  /** The files that are remembered otherwise, or no longer. */
  readonly #changed = new Set<string>();
  readonly #files: NameList;
  readonly #routes: NameList;
  /** By their owners. */
  readonly #cells: GroupedNames;
  readonly #links: SiteLinks;
  /** Under the numbers of files. */
  readonly #routeOf: number[];
  readonly #lists: FileLists;
  /** The routes whose list of files was remembered, with the cells that it was made from. */
  readonly listings: CellLists;
  /** What `Archive.remember` and `Archive.keep` were given, with the cells that it was made from. */
  readonly memos: CellLists;
  /** What cells held whose content comes of many plans. */
  readonly digests: CellDigests;

  constructor(packed?: PackedLedger) {
    this.base = packed ?? null;
    this.#files = new NameList(packed?.files);
    this.#routes = new NameList(packed?.routes);
    this.#cells = new GroupedNames(ownerOfCell, packed?.cells);
    this.#links = new SiteLinks(packed?.links);
    this.#routeOf = [...(packed?.routeOf ?? [])];
    this.#lists = new FileLists(packed?.lists);
    this.listings = new CellLists(this.#cells, packed?.listings);
    this.memos = new CellLists(this.#cells, packed?.memos);
    this.digests = new CellDigests(this.#cells, packed?.digests);
  }

  get size(): number {
    return this.#lists.size;
  }

  has(file: string): boolean {
    return this.#find(file) !== undefined;
  }

  listFiles(): readonly string[] {
    return Array.from(this.#lists.files(), (place) => this.#files.nameAt(place));
  }

  /** Every cell that something was made from, and some that nothing is made from any more. */
  get cells(): readonly string[] {
    return this.#cells.names;
  }

  /** Those of them that it did not begin with. */
  get newCells(): readonly string[] {
    return this.#cells.added;
  }

  /** Marks the cells that it numbers by what has changed. */
  markCells(changes: CellChanges): CellMarks {
    return new CellMarks(this.#cells, changes);
  }

  /** Remembers a file, instead of what was remembered of it before. */
  set(made: MadeFile): void {
    const { file, route, reads, links } = made;
    if (this.#isSame(made)) return;
    this.#place(
      file,
      this.#routes.placeOf(route),
      Array.from(reads, (cell) => this.#cells.placeOf(cell)),
      Array.from(links, (link) => this.#links.placeOf(link)),
    );
  }

  /** Forgets a file. */
  delete(file: string): void {
    const place = this.#find(file);
    if (place === undefined) return;
    this.#links.release(this.#lists.linksOf(place));
    this.#lists.delete(place);
    this.#changed.add(file);
  }

  /** Remembers all that another ledger does. Throws for a file that both remember. */
  addAll(packed: PackedLedger): void {
    const other = new FileLedger(packed);
    const toRoute = renumber(other.#routes, this.#routes);
    const toCell = renumber(other.#cells, this.#cells);
    const toLink = renumber(other.#links, this.#links);
    for (const [place, file] of other.#files.names.entries()) {
      if (this.has(file)) throw new Error(`${file} is made twice`);
      this.#place(
        file,
        toRoute(at(other.#routeOf, place)),
        other.#lists.readsOf(place).map(toCell),
        Array.from(other.#lists.linksOf(place), toLink),
      );
    }
    this.listings.addAll(other.listings);
    this.memos.addAll(other.memos);
    this.digests.addAll(other.digests);
  }

  /** How much its changes hold: cells, links and digests of the files that are others. */
  countChanges(): number {
    let count = this.digests.changes;
    for (const file of this.#changed) {
      const place = this.#find(file);
      if (place === undefined) continue;
      count += this.#lists.readsOf(place).length + this.#lists.linksOf(place).length;
    }
    return count;
  }

  /** How it differs from what it was unpacked from. */
  listChanges(): LedgerChanges {
    return {
      files: new Map(Array.from(this.#changed, (file) => [file, this.#describe(file)])),
      listings: this.listings.listChanges(),
      memos: this.memos.listChanges(),
      digests: this.digests.listChanges(),
    };
  }

  /** Takes over what `listChanges` gave of one that was unpacked from the same. */
  change({ files, listings, memos, digests }: LedgerChanges): void {
    for (const [file, made] of files) {
      if (made === null) this.delete(file);
      else this.set(made);
    }
    this.listings.change(listings);
    this.memos.change(memos);
    this.digests.change(digests);
  }

  /** All of it, as the constructor takes it. */
  pack(): PackedLedger {
    const places = [...this.#lists.files()];
    return {
      files: this.#packFiles(),
      routes: this.#routes.pack(),
      cells: this.#cells.pack(),
      links: this.#links.pack(),
      routeOf: Uint32Array.from(places, (place) => at(this.#routeOf, place)),
      lists: this.#lists.pack(),
      listings: this.listings.pack(),
      memos: this.memos.pack(),
      digests: this.digests.pack(),
    };
  }

  /** The files of which some cell has changed, by their route. */
  listStale(marks: CellMarks): ReadonlyMap<string, ReadonlySet<string>> {
    const isChanged = (cell: number): boolean => marks.isChanged(cell);
    const stale = new Map<string, Set<string>>();
    for (const place of this.#lists.files()) {
      if (!this.#lists.readsSome(place, isChanged)) continue;
      const route = this.#routes.nameAt(at(this.#routeOf, place));
      const files = stale.get(route) ?? new Set<string>();
      files.add(this.#files.nameAt(place));
      stale.set(route, files);
    }
    return stale;
  }

  /** The files of a route. */
  filesOf(route: string): ReadonlySet<string> {
    const wanted = this.#routes.find(route);
    const places = [...this.#lists.files()].filter((place) => this.#routeOf[place] === wanted);
    return new Set(places.map((place) => this.#files.nameAt(place)));
  }

  /** The places within the site that a file leads to; none where it is not remembered. */
  linksOf(file: string): ReadonlySet<string> {
    const place = this.#find(file);
    if (place === undefined) return new Set();
    const links = this.#lists.linksOf(place);
    return new Set(Array.from(links, (link) => this.#links.nameAt(link)));
  }

  /** Every place in some files of the site that some file leads to. */
  listLinksTo(files: Iterable<string>): readonly string[] {
    return this.#links.listTo(files);
  }

  /** Says of a place whether some file leads to it now, however much is made before the question. */
  rememberLinks(): (link: string) => boolean {
    return this.#links.remember();
  }

  /** The files that lead to a place, in the order of their names. */
  listLinking(link: string): readonly string[] {
    const wanted = this.#links.find(link);
    if (wanted === undefined) return [];
    return [...this.#lists.files()]
      .filter((place) => this.#lists.linksOf(place).includes(wanted))
      .map((place) => this.#files.nameAt(place))
      .sort();
  }

  /** Whether a file is remembered as it was made now: most are, and need no new numbers. */
  #isSame({ file, route, reads, links }: MadeFile): boolean {
    const place = this.#find(file);
    return (
      place !== undefined &&
      this.#routes.nameAt(at(this.#routeOf, place)) === route &&
      this.#cells.areNames(this.#lists.readsOf(place), reads) &&
      this.#links.areNames(this.#lists.linksOf(place), links)
    );
  }

  /** What is remembered of a file; null where it is nothing. */
  #describe(file: string): MadeFile | null {
    const place = this.#find(file);
    if (place === undefined) return null;
    return {
      file,
      route: this.#routes.nameAt(at(this.#routeOf, place)),
      reads: Array.from(this.#lists.readsOf(place), (cell) => this.#cells.nameAt(cell)),
      links: Array.from(this.#lists.linksOf(place), (link) => this.#links.nameAt(link)),
    };
  }

  /** The number of a file that is remembered; undefined for another one. */
  #find(file: string): number | undefined {
    const place = this.#files.find(file);
    return place !== undefined && this.#lists.has(place) ? place : undefined;
  }

  /** Without those that were forgotten, whose numbers others then get. */
  #packFiles(): PackedNames {
    if (this.size === this.#files.length) return this.#files.pack();
    const kept = new NameList();
    for (const file of this.listFiles()) kept.placeOf(file);
    return kept.pack();
  }

  #place(file: string, route: number, reads: Iterable<number>, links: readonly number[]): void {
    const place = this.#files.placeOf(file);
    if (this.#lists.has(place)) this.#links.release(this.#lists.linksOf(place));
    this.#routeOf[place] = route;
    this.#lists.set(place, reads, links);
    this.#links.take(links);
    this.#changed.add(file);
  }
}

/** What stands at a place that is known to exist. */
function at<T>(list: readonly T[], place: number): T {
  return list[place] as T;
}

/** What gives names numbers. */
type Numbered = Pick<NameList, 'names' | 'placeOf'>;

/** Gives names that another list numbers the numbers of this one. */
function renumber(names: Numbered, list: Numbered): (place: number) => number {
  const places = names.names.map((name) => list.placeOf(name));
  return (place) => at(places, place);
}
