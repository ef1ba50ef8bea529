import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { CitedWork, Plan, PlanBody } from './archive.ts';
import { openItems, packItems, type ReadText } from './json-list.ts';
import type { PlanSummary } from './process-plan.ts';

/** The facts that are long, and that few readers of all plans ask for. */
const LONG_FACTS = ['basis', 'targets'] as const;
type LongFacts = Pick<PlanFrontmatter, (typeof LONG_FACTS)[number]>;

/** What the whole archive is joined out of, and what lists say of a plan: read of every plan. */
interface PlanBrief extends Pick<PlanSummary, 'id' | 'file' | 'subjectFragments' | 'htmlDigest'> {
  /** The others are null: each keeps its place among them. */
  readonly facts: PlanFrontmatter;
  readonly works: readonly PackedWork[];
  /** Where in the bytes of its citations each of them ends. */
  readonly citationEnds: readonly number[];
}

/** The rest of a summary, in parts that are read when they are asked for. */
export interface PlanDetails {
  readonly outline: Pick<PlanSummary, 'factFragments' | 'headings' | 'notes'>;
  readonly targets: PlanSummary['targets'];
  readonly long: LongFacts;
}

/** What is known of a citation, without the names, which would take more room than the values. */
type PackedWork = readonly [
  work: CitedWork['work'],
  type: CitedWork['type'],
  number: CitedWork['number'],
  date: CitedWork['date'],
  issuer: CitedWork['issuer'],
  nestedIn: CitedWork['nestedIn'],
  role: CitedWork['role'],
  variant: CitedWork['variant'],
  sentence: CitedWork['sentence'],
];

/** A summary as it is kept: each part as JSON, citations so that each can be read alone. */
export interface StoredSummary extends Readonly<Record<'brief' | keyof PlanDetails, string>> {
  readonly citations: Uint8Array;
}

/** Takes a summary apart, to be kept. */
export function storeSummary(summary: PlanSummary): StoredSummary {
  const { id, file, facts, works, subjectFragments, htmlDigest } = summary;
  const { factFragments, headings, notes, citations, targets } = summary;
  const { bytes, ends: citationEnds } = packItems(citations);
  const brief: PlanBrief = {
    id,
    file,
    facts: withoutLong(facts),
    works: works.map(packWork),
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
  };
}

/** Reads parts of one plan. */
export interface PlanReader {
  readonly readDetails: <P extends keyof PlanDetails>(part: P) => PlanDetails[P];
  /** Citations as `open` makes them; not opened again while they are at hand. */
  readonly readCitations: (open: OpenCitations) => PlanSummary['citations'];
  readonly readBody: () => PlanBody;
  readonly readCompared: () => ComparedPlan;
}

/** Makes the citations out of parts of their bytes. */
export type OpenCitations = (readText: ReadText) => PlanSummary['citations'];

/** A plan of which only the brief part is in memory. */
export class CachedPlan implements Plan {
  readonly id: Plan['id'];
  readonly file: Plan['file'];
  readonly facts: Plan['facts'];
  readonly works: Plan['works'];
  readonly subjectFragments: Plan['subjectFragments'];
  readonly htmlDigest: Plan['htmlDigest'];
  readonly #reader: PlanReader;
  readonly #openCitations: OpenCitations;

  constructor(brief: string, reader: PlanReader) {
    const { id, file, facts, works, subjectFragments, htmlDigest, citationEnds } = JSON.parse(
      brief,
    ) as PlanBrief;
    this.id = id;
    this.file = file;
    this.facts = openFacts(facts, () => reader.readDetails('long'));
    this.works = works.map(openWork);
    this.subjectFragments = subjectFragments;
    this.htmlDigest = htmlDigest;
    this.#reader = reader;
    this.#openCitations = (readText) => openItems(citationEnds, readText);
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
    return this.#reader.readCitations(this.#openCitations);
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
}

function withoutLong(facts: PlanFrontmatter): PlanFrontmatter {
  const entries = Object.entries(facts).map(([name, value]) => [name, isLong(name) ? null : value]);
  return Object.fromEntries(entries) as PlanFrontmatter;
}

function isLong(name: string): boolean {
  return (LONG_FACTS as readonly string[]).includes(name);
}

/** The facts as they were, of which the long ones are read when they are asked for. */
function openFacts(facts: PlanFrontmatter, readLong: () => LongFacts): PlanFrontmatter {
  for (const name of LONG_FACTS) {
    if (!(name in facts)) continue;
    Object.defineProperty(facts, name, { enumerable: true, get: () => readLong()[name] });
  }
  return facts;
}

function packWork(cited: CitedWork): PackedWork {
  const { work, type, number, date, issuer, nestedIn, role, variant, sentence } = cited;
  return [work, type, number, date, issuer, nestedIn, role, variant, sentence];
}

function openWork(packed: PackedWork): CitedWork {
  const [work, type, number, date, issuer, nestedIn, role, variant, sentence] = packed;
  return { work, type, number, date, issuer, nestedIn, role, variant, sentence };
}
