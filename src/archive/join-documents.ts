import type {
  CitedDocument,
  CitedWork,
  Citing,
  Directive,
  DocumentFacts,
  Plan,
  PlanCitation,
} from './archive.ts';
import { numberKey } from '../domain/citations/numbers/document-number.ts';
import { slugify } from '../domain/text/fold.ts';
import type { CitedText, PlanIndex } from './plan-index.ts';
import type { ReadLog } from './reads/read-log.ts';

/** A document while what is known of it is gathered. */
interface GatheredDocument {
  readonly id: string;
  readonly entry: Directive | null;
  /** Its citations as the index names them, in the order of the archive. */
  readonly citations: number[];
  readonly cites: Set<string>;
  readonly citedByDocuments: Set<string>;
}

/** Plans that are joined, with what is known of them without reading them. */
export interface IndexedPlans {
  /** At their places in the index. */
  readonly plans: readonly Plan[];
  readonly index: PlanIndex;
}

/**
 * Gives every document that the register knows or a plan cites, in the order of ids. A citation
 * whose document is not settled belongs to none: its candidates are offered, never chosen. What only
 * the citations themselves say of a document is read out of them when it is asked for, and no
 * listener hears of that.
 */
export function joinDocuments(
  indexed: IndexedPlans,
  directives: readonly Directive[],
  log: ReadLog,
): ReadonlyMap<string, JoinedDocument> {
  const documents = gatherDocuments(indexed.index, directives);
  let held: HeldPlans | undefined;
  const shared: Shared = { ...indexed, log, findHeld: () => (held ??= indexHeld(indexed)) };
  return new Map(
    [...documents.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((document) => [document.id, new JoinedDocument(document, shared)]),
  );
}

function gatherDocuments(
  index: PlanIndex,
  directives: readonly Directive[],
): ReadonlyMap<string, GatheredDocument> {
  const documents = new Map<string, GatheredDocument>();
  const gather = (id: string, entry: Directive | null): GatheredDocument => {
    const document = documents.get(id) ?? {
      id,
      entry,
      citations: [],
      cites: new Set<string>(),
      citedByDocuments: new Set<string>(),
    };
    documents.set(id, document);
    return document;
  };
  for (const directive of directives) gather(directive.id, directive);
  for (const document of [...documents.values()]) {
    for (const id of document.entry?.implements ?? []) link(document, documents.get(id));
  }
  /** By the places of their ids among texts. */
  const cited: GatheredDocument[] = [];
  const citedIn = (citation: number): GatheredDocument | undefined => {
    const work = index.textPlace(citation, 'work');
    return work < 0 ? undefined : (cited[work] ??= gather(index.textOf(work), null));
  };
  for (const plan of index.order) {
    const { start, end } = index.citationsOf(plan);
    for (let citation = start; citation < end; citation++) {
      citedIn(citation)?.citations.push(citation);
      const outer = index.nestedIn(citation);
      if (outer !== null) link(citedIn(start + outer), citedIn(citation));
    }
  }
  return documents;
}

/** A citation that is read out of its plan when it is asked for. */
export class CitingPassage implements Citing {
  readonly plan: Plan;
  readonly place: number;

  constructor(plan: Plan, place: number) {
    this.plan = plan;
    this.place = place;
  }

  get citation(): PlanCitation {
    return this.#take(this.plan.citations);
  }

  get cited(): CitedWork {
    return this.#take(this.plan.works);
  }

  #take<T>(list: readonly T[]): T {
    const item = list[this.place];
    if (item === undefined) throw new Error(`No citation ${this.place} in ${this.plan.id}`);
    return item;
  }
}

function link(from: GatheredDocument | undefined, to: GatheredDocument | undefined): void {
  if (from === undefined || to === undefined || from === to) return;
  from.cites.add(to.id);
  to.citedByDocuments.add(from.id);
}

/** By number and day, the plans that bear them. */
type HeldPlans = ReadonlyMap<string, readonly Plan[]>;

/** What all documents are read out of. */
interface Shared extends IndexedPlans {
  readonly log: ReadLog;
  readonly findHeld: () => HeldPlans;
}

/** A document, of which each part is found out when it is first asked for. */
export class JoinedDocument implements CitedDocument {
  readonly id: string;
  readonly entry: Directive | null;
  readonly #gathered: GatheredDocument;
  readonly #shared: Shared;
  #citedBy: readonly Citing[] | undefined;
  #facts: DocumentFacts | undefined;
  #variants: readonly string[] | undefined;
  #heldAs: Plan | null | undefined;
  #citingPlans: number | undefined;

  constructor(gathered: GatheredDocument, shared: Shared) {
    this.id = gathered.id;
    this.entry = gathered.entry;
    this.#gathered = gathered;
    this.#shared = shared;
  }

  get citedBy(): readonly Citing[] {
    const { plans, index } = this.#shared;
    return (this.#citedBy ??= this.#gathered.citations.map((citation) => {
      const plan = index.planOf(citation);
      return new CitingPassage(plans[plan] as Plan, citation - index.citationsOf(plan).start);
    }));
  }

  get facts(): DocumentFacts {
    return (this.#facts ??= this.entry === null ? this.#readFacts() : factsOf(this.entry));
  }

  /** The same as `facts.number`. */
  get number(): string | null {
    return this.entry === null ? this.#first('number') : (this.entry.number ?? null);
  }

  get heldAs(): Plan | null {
    if (this.#heldAs === undefined) {
      const { log, findHeld } = this.#shared;
      this.#heldAs = log.unheard(() => chooseHeld(this, findHeld()));
    }
    return this.#heldAs;
  }

  get variants(): readonly string[] {
    return (this.#variants ??= listVariants(this.#all('variant'), this.number));
  }

  get cites(): readonly string[] {
    return [...this.#gathered.cites].sort();
  }

  get citedByDocuments(): readonly string[] {
    return [...this.#gathered.citedByDocuments].sort();
  }

  get citingPlans(): number {
    const { index } = this.#shared;
    return (this.#citingPlans ??= new Set(
      this.#gathered.citations.map((citation) => index.planOf(citation)),
    ).size);
  }

  /** What its fullest citation says. */
  #readFacts(): DocumentFacts {
    let title: string | null | undefined;
    const readTitle = (): string | null =>
      longest(this.citedBy.map(({ citation }) => citation.title));
    const { log } = this.#shared;
    return {
      type: this.#first('type') ?? 'van-ban',
      number: this.#first('number'),
      date: this.#first('date'),
      issuer: longest(this.#all('issuer')),
      // Of a document only the words of its citations tell it, which are read when it is asked for.
      get title() {
        if (title === undefined) title = log.unheard(readTitle);
        return title;
      },
    };
  }

  #first(column: CitedText): string | null {
    const { index } = this.#shared;
    const citation = this.#gathered.citations.find((one) => index.read(one, column) !== null);
    return citation === undefined ? null : index.read(citation, column);
  }

  #all(column: CitedText): readonly (string | null)[] {
    return this.#gathered.citations.map((citation) => this.#shared.index.read(citation, column));
  }
}

/** What the register says of a document. */
function factsOf({ type, number, date, issuer, title }: Directive): DocumentFacts {
  return {
    type,
    number: number ?? null,
    date: date ?? null,
    issuer: issuer ?? null,
    title: title ?? null,
  };
}

function longest(values: readonly (string | null)[]): string | null {
  return values.reduce<string | null>(
    (best, value) => (value !== null && value.length > (best?.length ?? 0) ? value : best),
    null,
  );
}

function listVariants(
  variants: readonly (string | null)[],
  canonical: string | null,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const variant of variants) {
    if (variant === null || variant === canonical) continue;
    counts.set(variant, (counts.get(variant) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([written]) => written);
}

/** A plan is known under its own number and day; without both it cannot be told to be the cited one. */
function indexHeld({ plans, index }: IndexedPlans): HeldPlans {
  const held = new Map<string, Plan[]>();
  for (const [place, plan] of plans.entries()) {
    const [number, day] = [index.numberOf(place), index.dayOf(place)];
    if (number === null || day === '') continue;
    const key = heldKey(number, day);
    const namesakes = held.get(key);
    if (namesakes === undefined) held.set(key, [plan]);
    else namesakes.push(plan);
  }
  return held;
}

function heldKey(number: string, date: string): string {
  return `${numberKey(number)} ${date}`;
}

/**
 * The plan that a cited document is. Two provinces, or a province and one of its districts, may have
 * given one number on one day: null when no plan, or more than one, is of the document's issuer.
 */
function chooseHeld({ id, entry, facts }: JoinedDocument, held: HeldPlans): Plan | null {
  const { number, date } = facts;
  if (number === null || date === null) return null;
  // Outside the register, the id of a provincial document names its province right behind its issuer.
  const issuer = slugify(number).split('-').at(-1) ?? '';
  const namesakes = (held.get(heldKey(number, date)) ?? []).filter(({ facts: { province } }) =>
    entry === null ? id.includes(`-${issuer}-${province.id}`) : entry.province?.id === province.id,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
