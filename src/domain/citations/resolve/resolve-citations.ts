import { datesAgree, yearOf } from '../../dates/civil-date.ts';
import type { Citation } from '../citation.ts';
import type { CitingContext } from './citing-context.ts';
import { deriveId, isFullyIdentified } from './derive-document-id.ts';
import { findCandidates } from './find-candidates.ts';
import { completeCitations } from './fuller-mentions.ts';
import type { CompletedCitation } from './fuller-mentions.ts';
import { judgeCandidate } from './judge-candidate.ts';
import type { Judgement } from './judge-candidate.ts';
import { listContradictions } from './list-contradictions.ts';
import { readCitation } from './read-citation.ts';
import type { RegisteredDocument, Register } from './register.ts';
import type { Evidence, ResolvedCitation } from './resolved-citation.ts';

/**
 * Tells which document each citation of one text means, by its date, issuer, title, province, the
 * citing agency and fuller mentions in the text.
 *
 * `work` is given only when one document remains and something besides its number speaks for it; the
 * year inside a number does. Several remain as `candidates`. A document of no register has its
 * `derivedId`, which is its `work` when number, issuer and date are known.
 */
export function resolveCitations(
  citations: readonly Citation[],
  register: Register,
  context: CitingContext,
): readonly ResolvedCitation[] {
  return completeCitations(citations).map((completed, index) =>
    resolveOne(citations[index] ?? completed.citation, completed, register, context),
  );
}

function resolveOne(
  written: Citation,
  completed: CompletedCitation,
  register: Register,
  context: CitingContext,
): ResolvedCitation {
  const { citation } = completed;
  const reading = readCitation(citation, register, context);
  const judged = findCandidates(citation, register, context).map((document) =>
    judgeCandidate(reading, document, context),
  );
  const remaining = pickRemaining(citation, judged);
  const evidence = [
    ...listMatches(remaining, completed),
    ...judged
      .filter((one) => !remaining.some(({ document }) => document === one.document))
      .flatMap(({ document, rejected }): Evidence[] =>
        rejected === null ? [] : [{ kind: 'rejected', document: document.id, reason: rejected }],
      ),
  ];
  const chosen =
    remaining.length === 1 && remaining[0]?.isBorneOut === true ? remaining[0].document : null;
  const derivedId = deriveId(reading, register);
  const ownId = remaining.length === 0 && isFullyIdentified(reading, derivedId) ? derivedId : null;
  return {
    ...written,
    work: chosen?.id ?? ownId,
    candidates: chosen === null ? remaining.map(({ document }) => document.id) : [],
    derivedId: chosen === null ? derivedId : null,
    evidence,
    contradictions: listContradictions(written, reading.number, completed, chosen, context),
  };
}

/** The documents that are not ruled out; of those, only the borne out ones when there are any. */
function pickRemaining(citation: Citation, judged: readonly Judgement[]): readonly Judgement[] {
  const open = judged.filter(({ rejected }) => rejected === null);
  const borneOut = open.filter(({ isBorneOut }) => isBorneOut);
  if (borneOut.length > 0) return borneOut;
  if (open.length > 0 || citation.date === null) return open;
  const nearly = judged.filter(
    (one) => one.rejected === 'date' && isSlip(citation, one.document) && isPlaced(one),
  );
  // One of another issuer bears the very date: without its issuer the citation may mean that one.
  const rivals = judged.filter(
    ({ rejected, document }) => rejected === 'province' && document.date === citation.date,
  );
  if (citation.issuer === null && rivals.length > 0) return [...nearly, ...rivals];
  return nearly.length === 1 ? nearly.map((one) => ({ ...one, isBorneOut: true })) : [];
}

/**
 * No issuer gives one number twice in a year: another day of that year is a slip of the source (or
 * of the register), not another document.
 */
function isSlip({ date }: Citation, document: RegisteredDocument): boolean {
  return (
    date !== null &&
    document.date !== null &&
    !datesAgree(date, document.date) &&
    yearOf(date) === yearOf(document.date)
  );
}

/** True when the issuer is one and the same: a central one, or one of the right province. */
function isPlaced({ document, matched }: Judgement): boolean {
  return document.province === null || matched.includes('province') || matched.includes('title');
}

function listMatches(
  remaining: readonly Judgement[],
  { completedBy }: CompletedCitation,
): readonly Evidence[] {
  const reasons = new Set(remaining.flatMap(({ matched }) => matched));
  const matches = [...reasons].map((reason): Evidence => ({ kind: 'matched', reason }));
  return completedBy === null
    ? matches
    : [...matches, { kind: 'matched', reason: 'fuller-mention', citation: completedBy }];
}
