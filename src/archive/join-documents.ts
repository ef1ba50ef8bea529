import type { CivilDate } from '../domain/dates/civil-date.ts';
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
import type { ReadLog } from './reads/read-log.ts';

type Growing = {
  readonly id: string;
  readonly entry: Directive | null;
  readonly citedBy: CitingPassage[];
  readonly cites: Set<string>;
  readonly citedByDocuments: Set<string>;
};

/**
 * Gives every document that the register knows or a plan cites, in the order of ids. A citation
 * whose document is not settled belongs to none: its candidates are offered, never chosen. What only
 * the citations themselves say of a document is read out of them when it is asked for, and no
 * listener hears of that.
 */
export function joinDocuments(
  plans: readonly Plan[],
  directives: readonly Directive[],
  log: ReadLog,
): ReadonlyMap<string, JoinedDocument> {
  const documents = new Map<string, Growing>();
  const grow = (id: string, entry: Directive | null): Growing => {
    const document = documents.get(id) ?? {
      id,
      entry,
      citedBy: [],
      cites: new Set<string>(),
      citedByDocuments: new Set<string>(),
    };
    documents.set(id, document);
    return document;
  };
  for (const directive of directives) grow(directive.id, directive);
  for (const plan of plans) {
    for (const [index, { work }] of plan.works.entries()) {
      if (work !== null) grow(work, null).citedBy.push(new CitingPassage(plan, index));
    }
  }
  for (const document of [...documents.values()]) {
    for (const id of document.entry?.implements ?? []) link(document, documents.get(id));
  }
  for (const plan of plans) {
    const { works } = plan;
    for (const { work, nestedIn } of works) {
      const outer = nestedIn === null ? undefined : works[nestedIn];
      if (work === null || outer === undefined || outer.work === null) continue;
      link(documents.get(outer.work), documents.get(work));
    }
  }
  const held = indexHeld(plans);
  return new Map(
    [...documents.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((document) => [document.id, new JoinedDocument(document, held, log)]),
  );
}

/** A citation that is read out of its plan when it is asked for. */
export class CitingPassage implements Citing {
  readonly plan: Plan;
  readonly #index: number;

  constructor(plan: Plan, index: number) {
    this.plan = plan;
    this.#index = index;
  }

  get citation(): PlanCitation {
    const citation = this.plan.citations[this.#index];
    if (citation === undefined) throw new Error(`No citation ${this.#index} in ${this.plan.id}`);
    return citation;
  }

  get cited(): CitedWork {
    const cited = this.plan.works[this.#index];
    if (cited === undefined) throw new Error(`No citation ${this.#index} in ${this.plan.id}`);
    return cited;
  }
}

function link(from: Growing | undefined, to: Growing | undefined): void {
  if (from === undefined || to === undefined || from === to) return;
  from.cites.add(to.id);
  to.citedByDocuments.add(from.id);
}

/** A document, of which each part is found out when it is first asked for. */
export class JoinedDocument implements CitedDocument {
  readonly id: string;
  readonly entry: Directive | null;
  readonly citedBy: readonly Citing[];
  /** The same as `facts.number`, known without reading a citation. */
  readonly number: string | null;
  readonly #growing: Growing;
  readonly #held: ReadonlyMap<string, readonly Plan[]>;
  readonly #log: ReadLog;
  #facts: DocumentFacts | undefined;
  #variants: readonly string[] | undefined;
  #heldAs: Plan | null | undefined;
  #citingPlans: number | undefined;

  constructor(growing: Growing, held: ReadonlyMap<string, readonly Plan[]>, log: ReadLog) {
    this.id = growing.id;
    this.entry = growing.entry;
    this.citedBy = growing.citedBy;
    this.number = numberOf(growing);
    this.#growing = growing;
    this.#held = held;
    this.#log = log;
  }

  get facts(): DocumentFacts {
    return (this.#facts ??= this.#log.unheard(() => factsOf(this.#growing, this.#log)));
  }

  get heldAs(): Plan | null {
    if (this.#heldAs === undefined) {
      this.#heldAs = this.#log.unheard(() => findHeld(this.#growing, this.#held));
    }
    return this.#heldAs;
  }

  get variants(): readonly string[] {
    return (this.#variants ??= this.#log.unheard(() => listVariants(this.citedBy, this.number)));
  }

  get cites(): readonly string[] {
    return [...this.#growing.cites].sort();
  }

  get citedByDocuments(): readonly string[] {
    return [...this.#growing.citedByDocuments].sort();
  }

  get citingPlans(): number {
    return (this.#citingPlans ??= new Set(this.citedBy.map(({ plan }) => plan)).size);
  }
}

/** What the register says; for a document outside it, what its fullest citation says. */
function factsOf(document: Growing, log: ReadLog): DocumentFacts {
  const { entry, citedBy } = document;
  const [number, date] = [numberOf(document), dateOf(document)];
  if (entry !== null) {
    return {
      type: entry.type,
      number,
      date,
      issuer: entry.issuer ?? null,
      title: entry.title ?? null,
    };
  }
  let title: string | null | undefined;
  return {
    type: citedBy.find(({ cited }) => cited.type !== null)?.cited.type ?? 'van-ban',
    number,
    date,
    issuer: longest(citedBy.map(({ cited }) => cited.issuer)),
    get title() {
      if (title === undefined) title = log.unheard(() => readTitle(citedBy));
      return title;
    },
  };
}

/** Of a document only the words of its citations tell it, which are read when it is asked for. */
function readTitle(citedBy: readonly Citing[]): string | null {
  return longest(citedBy.map(({ citation }) => citation.title));
}

function numberOf({ entry, citedBy }: Growing): string | null {
  if (entry !== null) return entry.number ?? null;
  return citedBy.find(({ cited }) => cited.number !== null)?.cited.number ?? null;
}

function dateOf({ entry, citedBy }: Growing): CivilDate | null {
  if (entry !== null) return entry.date ?? null;
  return citedBy.find(({ cited }) => cited.date !== null)?.cited.date ?? null;
}

function longest(values: readonly (string | null)[]): string | null {
  return values.reduce<string | null>(
    (best, value) => (value !== null && value.length > (best?.length ?? 0) ? value : best),
    null,
  );
}

function listVariants(citedBy: readonly Citing[], canonical: string | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const { cited } of citedBy) {
    const { variant } = cited;
    if (variant === null || variant === canonical) continue;
    counts.set(variant, (counts.get(variant) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([written]) => written);
}

/** A plan is known under its own number and day; without both it cannot be told to be the cited one. */
function indexHeld(plans: readonly Plan[]): ReadonlyMap<string, readonly Plan[]> {
  const held = new Map<string, Plan[]>();
  for (const plan of plans) {
    const { number, issuedOn } = plan.facts;
    if (number.status !== 'stated' || !('value' in issuedOn)) continue;
    const key = heldKey(number.value, issuedOn.value);
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
function findHeld(document: Growing, held: ReadonlyMap<string, readonly Plan[]>): Plan | null {
  const { id, entry } = document;
  const [number, date] = [numberOf(document), dateOf(document)];
  if (number === null || date === null) return null;
  // Outside the register, the id of a provincial document names its province right behind its issuer.
  const issuer = slugify(number).split('-').at(-1) ?? '';
  const namesakes = (held.get(heldKey(number, date)) ?? []).filter(({ facts: { province } }) =>
    entry === null ? id.includes(`-${issuer}-${province.id}`) : entry.province?.id === province.id,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
