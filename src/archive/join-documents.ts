import type {
  CitedDocument,
  Citing,
  Directive,
  DocumentFacts,
  Plan,
  PlanCitation,
} from './archive.ts';
import { numberKey } from '../domain/citations/numbers/document-number.ts';
import { slugify } from '../domain/text/fold.ts';
import type { ReadLog } from './reads/read-log.ts';
import { trackDocument } from './reads/track-document.ts';

type Growing = {
  readonly id: string;
  readonly entry: Directive | null;
  readonly citedBy: Citing[];
  readonly cites: Set<string>;
  readonly citedByDocuments: Set<string>;
};

/**
 * Gives every document that the register knows or a plan cites, in the order of ids. A citation
 * whose document is not settled belongs to none: its candidates are offered, never chosen.
 */
export function joinDocuments(
  plans: readonly Plan[],
  directives: readonly Directive[],
  log: ReadLog,
): ReadonlyMap<string, CitedDocument> {
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
    for (const [index, { work }] of plan.citations.entries()) {
      if (work !== null) grow(work, null).citedBy.push(new CitingPassage(plan, index));
    }
  }
  for (const document of [...documents.values()]) {
    for (const id of document.entry?.implements ?? []) link(document, documents.get(id));
  }
  for (const plan of plans) {
    for (const citation of plan.citations) {
      const outer = citation.nestedIn === null ? undefined : plan.citations[citation.nestedIn];
      if (citation.work === null || outer === undefined || outer.work === null) continue;
      link(documents.get(outer.work), documents.get(citation.work));
    }
  }
  const held = indexHeld(plans);
  return new Map(
    [...documents.values()]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((document) => [document.id, trackDocument(finish(document, held), log)]),
  );
}

/** A citation that is read out of its plan when it is asked for. */
class CitingPassage implements Citing {
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
}

function link(from: Growing | undefined, to: Growing | undefined): void {
  if (from === undefined || to === undefined || from === to) return;
  from.cites.add(to.id);
  to.citedByDocuments.add(from.id);
}

function finish(document: Growing, held: ReadonlyMap<string, readonly Plan[]>): CitedDocument {
  const facts = factsOf(document);
  return {
    id: document.id,
    facts,
    entry: document.entry,
    heldAs: findHeld(document, facts, held),
    citedBy: document.citedBy,
    variants: listVariants(document.citedBy, facts.number),
    cites: [...document.cites].sort(),
    citedByDocuments: [...document.citedByDocuments].sort(),
    citingPlans: new Set(document.citedBy.map(({ plan }) => plan)).size,
  };
}

/** What the register says; for a document outside it, what its fullest citation says. */
function factsOf({ entry, citedBy }: Growing): DocumentFacts {
  if (entry !== null) {
    return {
      type: entry.type,
      number: entry.number ?? null,
      date: entry.date ?? null,
      issuer: entry.issuer ?? null,
      title: entry.title ?? null,
    };
  }
  const citations = citedBy.map((citing) => citing.citation);
  const first = <T>(values: readonly (T | null)[]): T | null =>
    values.find((value) => value !== null) ?? null;
  return {
    type: first(citations.map((citation) => citation.type)) ?? 'van-ban',
    number: first(citations.map((citation) => citation.number)),
    date: first(citations.map((citation) => citation.date)),
    issuer: longest(citations.map((citation) => citation.issuer)),
    title: longest(citations.map((citation) => citation.title)),
  };
}

function longest(values: readonly (string | null)[]): string | null {
  return values.reduce<string | null>(
    (best, value) => (value !== null && value.length > (best?.length ?? 0) ? value : best),
    null,
  );
}

function listVariants(citedBy: readonly Citing[], canonical: string | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const { citation } of citedBy) {
    const written = citation.numberAsWritten;
    if (written === null || written === canonical || citation.repairs.length === 0) continue;
    counts.set(written, (counts.get(written) ?? 0) + 1);
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
function findHeld(
  { id, entry }: Growing,
  { number, date }: DocumentFacts,
  held: ReadonlyMap<string, readonly Plan[]>,
): Plan | null {
  if (number === null || date === null) return null;
  // Outside the register, the id of a provincial document names its province right behind its issuer.
  const issuer = slugify(number).split('-').at(-1) ?? '';
  const namesakes = (held.get(heldKey(number, date)) ?? []).filter(({ facts: { province } }) =>
    entry === null ? id.includes(`-${issuer}-${province.id}`) : entry.province?.id === province.id,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
}
