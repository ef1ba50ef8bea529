import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { Plan, PlanBody } from './archive.ts';
import { openItems, packItems, type ReadText } from './json-list.ts';
import type { PlanSummary } from './process-plan.ts';

/** The facts that are long, and that few readers of all plans ask for. */
const LONG_FACTS = ['basis', 'targets'] as const;
type LongFacts = Pick<PlanFrontmatter, (typeof LONG_FACTS)[number]>;

/** What pages and lists say of a plan. */
interface PlanBrief extends Pick<PlanSummary, 'id' | 'file' | 'subjectFragments' | 'htmlDigest'> {
  /** The others are null: each keeps its place among them. */
  readonly facts: PlanFrontmatter;
  /** Where in the bytes of its citations each of them ends. */
  readonly citationEnds: readonly number[];
}

/** The rest of a summary, in parts that are read when they are asked for. */
export interface PlanDetails {
  readonly outline: Pick<PlanSummary, 'factFragments' | 'headings' | 'notes'>;
  readonly targets: PlanSummary['targets'];
  readonly long: LongFacts;
  readonly works: PlanSummary['works'];
  readonly mentions: PlanSummary['mentions'];
}

/** A summary as it is kept: each part as JSON, citations so that each can be read alone. */
export interface StoredSummary extends Readonly<Record<'brief' | keyof PlanDetails, string>> {
  readonly citations: Uint8Array;
}

/** Takes a summary apart, to be kept. */
export function storeSummary(summary: PlanSummary): StoredSummary {
  const { id, file, facts, works, mentions, subjectFragments, htmlDigest } = summary;
  const { factFragments, headings, notes, citations, targets } = summary;
  const { bytes, ends: citationEnds } = packItems(citations);
  const brief: PlanBrief = {
    id,
    file,
    facts: withoutLong(facts),
    subjectFragments,
    htmlDigest,
    citationEnds,
  };
  const { basis, targets: declared } = facts;
  const long: LongFacts = { basis, targets: declared };
  const outline: PlanDetails['outline'] = { factFragments, headings, notes };
  return {
    brief: JSON.stringify(brief),
    outline: JSON.stringify(outline),
    citations: bytes,
    targets: JSON.stringify(targets),
    long: JSON.stringify(long),
    works: JSON.stringify(works),
    mentions: JSON.stringify(mentions),
  };
}

/** Reads parts of one plan. */
export interface PlanReader {
  readonly readBrief: () => string;
  readonly readDetails: <P extends keyof PlanDetails>(part: P) => PlanDetails[P];
  /** Citations as `open` makes them; not opened again while they are at hand. */
  readonly readCitations: (open: OpenCitations) => PlanSummary['citations'];
  readonly readBody: () => PlanBody;
  readonly readCompared: () => ComparedPlan;
}

/** Makes the citations out of parts of their bytes. */
export type OpenCitations = (readText: ReadText) => PlanSummary['citations'];

/** A plan of which each part is read when somebody asks for it. */
export class CachedPlan implements Plan {
  readonly #reader: PlanReader;
  #brief: PlanBrief | undefined;

  constructor(reader: PlanReader) {
    this.#reader = reader;
  }

  get id(): Plan['id'] {
    return this.#readBrief().id;
  }

  get file(): Plan['file'] {
    return this.#readBrief().file;
  }

  get facts(): Plan['facts'] {
    return this.#readBrief().facts;
  }

  get subjectFragments(): Plan['subjectFragments'] {
    return this.#readBrief().subjectFragments;
  }

  get htmlDigest(): Plan['htmlDigest'] {
    return this.#readBrief().htmlDigest;
  }

  get works(): Plan['works'] {
    return this.#reader.readDetails('works');
  }

  get mentions(): Plan['mentions'] {
    return this.#reader.readDetails('mentions');
  }

  get factFragments(): Plan['factFragments'] {
    return this.#reader.readDetails('outline').factFragments;
  }

  get headings(): Plan['headings'] {
    return this.#reader.readDetails('outline').headings;
  }

  get notes(): Plan['notes'] {
    return this.#reader.readDetails('outline').notes;
  }

  get citations(): Plan['citations'] {
    const { citationEnds } = this.#readBrief();
    return this.#reader.readCitations((readText) => openItems(citationEnds, readText));
  }

  get targets(): Plan['targets'] {
    return this.#reader.readDetails('targets');
  }

  loadBody(): PlanBody {
    return this.#reader.readBody();
  }

  loadDigests(): ReturnType<Plan['loadDigests']> {
    return this.#reader.readCompared().digests;
  }

  #readBrief(): PlanBrief {
    if (this.#brief === undefined) {
      const brief = JSON.parse(this.#reader.readBrief()) as PlanBrief;
      openFacts(brief.facts, () => this.#reader.readDetails('long'));
      this.#brief = brief;
    }
    return this.#brief;
  }
}

function withoutLong(facts: PlanFrontmatter): PlanFrontmatter {
  const entries = Object.entries(facts).map(([name, value]) => [name, isLong(name) ? null : value]);
  return Object.fromEntries(entries) as PlanFrontmatter;
}

function isLong(name: string): boolean {
  return (LONG_FACTS as readonly string[]).includes(name);
}

/** Lets the long ones be read when they are asked for. */
function openFacts(facts: PlanFrontmatter, readLong: () => LongFacts): void {
  for (const name of LONG_FACTS) {
    if (!(name in facts)) continue;
    Object.defineProperty(facts, name, { enumerable: true, get: () => readLong()[name] });
  }
}
