import { hash } from 'node:crypto';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import { BlockNames } from '../domain/plan-text/block-id.ts';
import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import type { Span } from '../domain/text/span.ts';
import { renderPlanText, type Annotation } from '../markdown/render-plan-text.ts';
import { isAbsent } from '../schema/evidence.ts';
import {
  annotateCitation,
  annotateNote,
  annotateTarget,
  type PrintAddress,
} from './annotate-plan.ts';
import type {
  CitationMention,
  CitationRole,
  CitedWork,
  Plan,
  PlanBody,
  PlanCitation,
  PlanTarget,
} from './archive.ts';
import { describeComparedPlan } from './describe-compared-plan.ts';
import { digestPlanPassages } from './digest-plan-passages.ts';
import type { PlanFile } from './list-plan-files.ts';
import { listNotes } from './list-notes.ts';
import { listPassages } from './list-passages.ts';
import { PassageMap } from './place-passages.ts';
import type { PlanEntry } from './read-plan-entry.ts';

/** A plan without its body: small enough to keep ten thousand of them. */
export type PlanSummary = Omit<Plan, 'loadBody' | 'loadDigests'>;

export interface ProcessedPlan {
  readonly summary: PlanSummary;
  readonly body: PlanBody;
  readonly compared: ComparedPlan;
}

/**
 * Joins everything that is known of one plan from its entry alone: places of its facts, citations,
 * targets and notes, and the page's HTML. Depends on nothing but its arguments.
 */
export function processPlan(
  file: PlanFile,
  entry: PlanEntry,
  citations: readonly ResolvedCitation[],
  printAddress: PrintAddress,
): ProcessedPlan {
  const { facts, text } = entry;
  const passages = new PassageMap(text);
  const placedCitations = placeCitations(citations, entry, passages);
  const targets = placeTargets(entry, passages);
  const notes = listNotes(facts, text.text, passages);
  const annotations: readonly Annotation[] = [
    ...placedCitations.map((citation) => annotateCitation(citation, citation, printAddress)),
    ...targets.map(({ target, span }) => annotateTarget(target, span)),
    ...notes.map(annotateNote),
  ];
  const factFragments = placeFacts(entry, passages);
  const html = renderPlanText(text, annotations, facts.anchors);
  return {
    summary: {
      id: file.id,
      file: file.file,
      facts,
      factFragments,
      headings: passages.listHeadings(),
      citations: placedCitations,
      works: placedCitations.map(describeWork),
      mentions: placedCitations.map(describeMention),
      subjectFragments: listSubjectFragments(entry, placedCitations, factFragments),
      targets: targets.map(({ target }) => target),
      notes: notes.map(({ note }) => note),
      htmlDigest: hash('sha256', html, 'base64url'),
    },
    body: { ...text, html },
    compared: describeComparedPlan({ id: file.id, facts }, digestPlanPassages(text)),
  };
}

function placeFacts({ facts }: PlanEntry, passages: PassageMap): Readonly<Record<string, string>> {
  const fragments: Record<string, string> = {};
  for (const { passage } of listPassages(facts)) {
    const span = passages.locate(passage);
    const fragment = span === null ? null : passages.fragmentOf(span);
    if (fragment !== null) fragments[passage] = fragment;
  }
  return fragments;
}

/** Where its basis and its theme stand, each passage once. */
function listSubjectFragments(
  { facts: { theme } }: PlanEntry,
  citations: readonly PlanCitation[],
  factFragments: Readonly<Record<string, string>>,
): readonly string[] {
  const basis = citations.filter(({ role }) => role === 'can-cu').map(({ fragment }) => fragment);
  const about = isAbsent(theme) ? undefined : factFragments[theme.passage];
  return [...new Set(about === undefined ? basis : [...basis, about])];
}

/**
 * Every cited document has a page, so a document outside the register is linked under its derived
 * id; a citation that leaves several registered candidates is linked to none of them.
 */
function placeCitations(
  citations: readonly ResolvedCitation[],
  { facts }: PlanEntry,
  passages: PassageMap,
): readonly PlanCitation[] {
  const basis = isAbsent(facts.basis)
    ? []
    : facts.basis.flatMap((item) => passages.locate(item.passage) ?? []);
  return citations.flatMap((citation, index) => {
    const place = passages.describe(citation);
    if (place === null) return [];
    return [
      {
        ...citation,
        ...place,
        work: citation.work ?? (citation.candidates.length === 0 ? citation.derivedId : null),
        order: index + 1,
        role: roleOf(citation, basis),
      },
    ];
  });
}

/** What of a citation in the list of its plan is known without reading it. */
export function describeWork(
  citation: PlanCitation,
  _place: number,
  citations: readonly PlanCitation[],
): CitedWork {
  const { work, type, number, date, issuer, nestedIn, role, numberAsWritten, repairs } = citation;
  const variant = repairs.length === 0 ? null : numberAsWritten;
  const sentence = citations.findIndex(
    (other) =>
      other.fragment === citation.fragment && other.sentence.text === citation.sentence.text,
  );
  return { work, type, number, date, issuer, nestedIn, role, variant, sentence };
}

/** The same of its words and its place. */
export function describeMention({ surface, fragment, title }: PlanCitation): CitationMention {
  return { surface, fragment, title };
}

function roleOf(citation: Span, basis: readonly Span[]): CitationRole {
  return basis.some((span) => span.start <= citation.start && citation.start < span.end)
    ? 'can-cu'
    : 'vien-dan';
}

function placeTargets(
  { facts }: PlanEntry,
  passages: PassageMap,
): readonly { target: PlanTarget; span: Span }[] {
  if (isAbsent(facts.targets)) return [];
  const names = new BlockNames();
  return facts.targets
    .flatMap((declared) => {
      const span = passages.locate(declared.passage);
      const place = span === null ? null : passages.describe(span);
      return span === null || place === null ? [] : [{ declared, span, place }];
    })
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ declared, span, place }, index) => ({
      span,
      target: {
        ...declared,
        ...place,
        fragment: names.namePassage('ct', declared.passage),
        order: index + 1,
      },
    }));
}
