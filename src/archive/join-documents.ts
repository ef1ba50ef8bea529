import type {
  CitationMention,
  CitationRole,
  CitedDocument,
  CitedWork,
  Citing,
  Directive,
  DocumentFacts,
  Plan,
  PlanCitation,
} from './archive.ts';
import { gatherDocuments, type GatheredDocument } from './gather-documents.ts';
import { chooseHeld, indexHeld, type HeldPlans, type IndexedPlans } from './held-plans.ts';
import type { CitedText } from './plan-index.ts';
import type { ReadLog } from './reads/read-log.ts';

/**
 * Gives every document that the register knows or a plan cites, in the order of ids. A citation
 * whose document is not settled belongs to none: its candidates are offered, never chosen. What plans
 * say of a document is read out of their index when it is asked for, and no listener hears of that.
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

  get mention(): CitationMention {
    return this.#take(this.plan.mentions);
  }

  #take<T>(list: readonly T[]): T {
    const item = list[this.place];
    if (item === undefined) throw new Error(`No citation ${this.place} in ${this.plan.id}`);
    return item;
  }
}

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
  #citingRoles: CitedDocument['citingRoles'] | undefined;

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
    return (this.#citingPlans ??= this.#countPlans(() => true));
  }

  get citingRoles(): CitedDocument['citingRoles'] {
    const { index } = this.#shared;
    const countIn = (role: CitationRole): number =>
      this.#countPlans((citation) => index.read(citation, 'role') === role);
    return (this.#citingRoles ??= {
      'can-cu': countIn('can-cu'),
      'vien-dan': countIn('vien-dan'),
    });
  }

  /** How many plans make citations of which something holds. */
  #countPlans(holds: (citation: number) => boolean): number {
    const { index } = this.#shared;
    const citations = this.#gathered.citations.filter(holds);
    return new Set(citations.map((citation) => index.planOf(citation))).size;
  }

  /** What its fullest citation says. */
  #readFacts(): DocumentFacts {
    return {
      type: this.#first('type') ?? 'van-ban',
      number: this.#first('number'),
      date: this.#first('date'),
      issuer: longest(this.#all('issuer')),
      title: longest(this.#all('title')),
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
