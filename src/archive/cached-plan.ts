import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import type { Plan, PlanBody } from './archive.ts';
import { openItems, packItems, type ReadText } from './json-list.ts';
import type { PlanSummary } from './process-plan.ts';

/** What the whole archive is joined out of, and what lists say of a plan: read of every plan. */
interface PlanBrief extends Pick<
  PlanSummary,
  'id' | 'file' | 'facts' | 'works' | 'subjectFragments' | 'htmlDigest'
> {
  /** Where in the bytes of its citations each of them ends. */
  readonly citationEnds: readonly number[];
}

/** The rest of a summary, in parts that are read when they are asked for. */
export interface PlanDetails {
  readonly outline: Pick<PlanSummary, 'factFragments' | 'headings' | 'notes'>;
  readonly targets: PlanSummary['targets'];
}

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
    facts,
    works,
    subjectFragments,
    htmlDigest,
    citationEnds,
  };
  const outline: PlanDetails['outline'] = { factFragments, headings, notes };
  return {
    brief: JSON.stringify(brief),
    outline: JSON.stringify(outline),
    citations: bytes,
    targets: JSON.stringify(targets),
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
    this.facts = facts;
    this.works = works;
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
