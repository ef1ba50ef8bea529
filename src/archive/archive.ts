import type { CivilDate } from '../domain/dates/civil-date.ts';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import type { PlanText } from '../domain/plan-text/plan-text.ts';
import type { PassageDigests } from '../domain/reuse/passage-digests.ts';
import type { PlanReuse } from '../domain/reuse/reuse.ts';
import type { AgencyData } from '../schema/agency.ts';
import type { DirectiveData } from '../schema/directive.ts';
import type { IndicatorData } from '../schema/indicator.ts';
import type { MovementData } from '../schema/movement.ts';
import type { PlaceData } from '../schema/place.ts';
import type { PlanRecordData } from '../schema/plan-record.ts';
import type { DeclaredTarget, PlanFrontmatter } from '../schema/plan.ts';
import type { LookupTable } from './lookup-table.ts';
import type { PlanList } from './plan-list.ts';

/** A record of a register under its id. */
export type Registered<T> = T & { readonly id: string };

export type Agency = Registered<AgencyData>;
export type Directive = Registered<DirectiveData>;
export type Indicator = Registered<IndicatorData>;
export type Movement = Registered<MovementData>;
export type Place = Registered<PlaceData> & { readonly era: 63 | 34 };
export type PlanRecord = Registered<PlanRecordData>;

/** A sentence of a plan with the words in it that matter, as offsets into the sentence. */
export interface QuotedSentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where in a plan something stands. */
export interface PassagePlace {
  /** The fragment of the passage in the plan's address, without "#". */
  readonly fragment: string;
  /** The innermost heading above it, as printed; null before the first heading. */
  readonly section: string | null;
  readonly sentence: QuotedSentence;
}

/** `can-cu`: in the opening basis of the plan; `vien-dan`: anywhere else. */
export type CitationRole = 'can-cu' | 'vien-dan';

/** A citation of a plan: what was found, which document it means, and where it stands. */
export interface PlanCitation extends ResolvedCitation, PassagePlace {
  /** From 1, in reading order. */
  readonly order: number;
  readonly role: CitationRole;
}

/** Of a citation, what documents are joined by and told apart. */
export interface CitedWork extends Pick<
  PlanCitation,
  'work' | 'type' | 'number' | 'date' | 'issuer' | 'nestedIn' | 'role'
> {
  /** Its number as written, where that is another form; else null. */
  readonly variant: string | null;
  /** The place in the plan's list, from 0, of the first citation that stands in the same sentence. */
  readonly sentence: number;
}

/** Of a citation, its words and its place, and the title under which it names the document. */
export type CitationMention = Pick<PlanCitation, 'surface' | 'fragment' | 'title'>;

/** A target of a plan with its place in the text. */
export interface PlanTarget extends DeclaredTarget, PassagePlace {
  /** From 1, in reading order. */
  readonly order: number;
}

/** A note that readers see beside the text: nothing is changed or doubted silently. */
export type PlanNote = {
  /** From 1, in reading order. */
  readonly order: number;
  readonly fragment: string;
} & (
  | {
      readonly kind: 'correction';
      readonly cause: 'ocr' | 'page-join' | 'layout';
      readonly received: string;
      readonly corrected: string;
      readonly reason: string;
    }
  | { readonly kind: 'remark'; readonly passage: string; readonly remark: string }
);

/** A heading of a plan's text. */
export interface PlanHeading {
  readonly fragment: string;
  readonly text: string;
  readonly depth: number;
}

/** The large part of a plan, read only when a page needs it. */
export interface PlanBody extends PlanText {
  /** Safe HTML of the whole text with its citations, targets and notes. */
  readonly html: string;
}

/** A plan whose text the archive holds. */
export interface Plan {
  /** `<province>/<year>/<agency>/<name>`. */
  readonly id: string;
  /** The entry, as the editor knows it. */
  readonly file: string;
  readonly facts: PlanFrontmatter;
  /** Fragments of the passages that the facts name, by passage. */
  readonly factFragments: Readonly<Record<string, string>>;
  readonly headings: readonly PlanHeading[];
  readonly citations: readonly PlanCitation[];
  /** Of every citation, in their order, a small part that is known without reading them. */
  readonly works: readonly CitedWork[];
  /** Another one, which changes with the words of citations. */
  readonly mentions: readonly CitationMention[];
  /** Fragments of the passages that say what it rests on and what it is about. */
  readonly subjectFragments: readonly string[];
  /** Empty when the plan states none; `facts.targets` then says why. */
  readonly targets: readonly PlanTarget[];
  readonly notes: readonly PlanNote[];
  /** A digest of the HTML of its body: tells without loading it whether it is the same. */
  readonly htmlDigest: string;
  readonly loadBody: () => PlanBody;
  /** What of its passages is compared with those of other plans. */
  readonly loadDigests: () => PassageDigests;
}

/** A citation together with the plan that it stands in. */
export interface Citing {
  readonly plan: Plan;
  /** Its place in the plan's list, from 0. */
  readonly place: number;
  readonly citation: PlanCitation;
  /** Small parts of it that are known without reading it. */
  readonly cited: CitedWork;
  readonly mention: CitationMention;
}

/** What is known of a cited document, and from where. */
export interface DocumentFacts {
  readonly type: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** A document that at least one plan cites, or that the register knows. It has a page for ever. */
export interface CitedDocument {
  readonly id: string;
  readonly facts: DocumentFacts;
  /** Its entry in the register; null when it is known from citations only. */
  readonly entry: Directive | null;
  /** The plan of the archive that this document is, when the archive holds it. */
  readonly heldAs: Plan | null;
  readonly citedBy: readonly Citing[];
  /** Forms of its number as written in plans, most frequent first, without the canonical one. */
  readonly variants: readonly string[];
  /** Documents that it implements or is about, by the titles under which plans cite it. */
  readonly cites: readonly string[];
  readonly citedByDocuments: readonly string[];
  /** How many plans cite it; several citations in one plan count once. */
  readonly citingPlans: number;
  /** How many do so in each role; a plan may do so in both. */
  readonly citingRoles: Readonly<Record<CitationRole, number>>;
}

/** Everything that bears one number. */
export interface NumberEntry {
  /** The part of the address: "34-ct-tw". */
  readonly slug: string;
  readonly number: string;
  readonly documents: readonly CitedDocument[];
  /** Held plans whose own number it is. */
  readonly plans: readonly Plan[];
}

/** The whole archive, joined and read-only: one value serves pages, exports, checks and commands. */
export interface Archive {
  readonly plans: readonly Plan[];
  readonly records: readonly PlanRecord[];
  /** The register of documents; `documents` holds each of them, and all that are only cited. */
  readonly directives: readonly Directive[];
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly places: readonly Place[];
  readonly movements: ReadonlyMap<string, Movement>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly documents: ReadonlyMap<string, CitedDocument>;
  readonly numbers: ReadonlyMap<string, NumberEntry>;
  /** Which passages of a held plan stand in others too. Throws for the id of no held plan. */
  readonly loadReuse: (planId: string) => PlanReuse;
  /**
   * What `make` gives, made once for this archive and kept under a name. It may read the archive and
   * nothing else that changes.
   */
  readonly remember: <T>(name: string, make: () => T) => T;
  /**
   * A table of this archive, made once when it is first asked for (see lookup-tables.ts). It may be made
   * from the archive and from nothing else that changes.
   */
  readonly lookUp: <K extends string | number, V>(table: LookupTable<K, V>) => ReadonlyMap<K, V>;
  /**
   * What a list gives of each plan, in the order of plans (see plan-list.ts). Throws when it reads
   * something else.
   */
  readonly eachPlan: <T>(list: PlanList<T>) => readonly T[];
  /**
   * The same as `remember` for something small and plain that takes long to make: the next build takes
   * it over when nothing that it was made from has changed.
   */
  readonly keep: <T>(name: string, make: () => T) => T;
}
