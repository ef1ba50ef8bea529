import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedCitation } from '../domain/citations/resolve/resolved-citation.ts';
import type { Problem } from '../domain/problem/problem.ts';
import type { PrintAddress } from './annotate-plan.ts';
import { checkPlan, type KnownIds, type ReceivedFile, type ReferableIds } from './check-plan.ts';
import type { CitationRegister } from './find-plan-citations.ts';
import { findPlanCitations } from './find-plan-citations.ts';
import type { PlanFile } from './list-plan-files.ts';
import { processPlan, type ProcessedPlan } from './process-plan.ts';
import { readPlanEntry, readPlanSource } from './read-plan-entry.ts';

/** What reading a plan needs beside its own files. */
export interface PlanSurroundings {
  readonly known: KnownIds;
  readonly register: CitationRegister;
  readonly printAddress: PrintAddress;
}

/** A plan that may be published, or every reason why it may not. */
export type PlanReading =
  | ({ readonly ok: true } & ProcessedPlan)
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads one entry with its original, checks it and joins what is known of it. */
export function readPlan(file: PlanFile, surroundings: PlanSurroundings): PlanReading {
  const read = readPlanSource(file);
  if (!read.ok) return read;
  const entry = readPlanEntry(read.source, file.file);
  if (!entry.ok) return entry;
  const received = readReceived(join(file.folder, entry.facts.source.file));
  const { original } = entry.facts.source;
  const originalFile =
    original === undefined ? null : readReceived(join(file.folder, original.file));
  const citations = findPlanCitations(entry, surroundings.register);
  const known = withCited(surroundings.known, citations);
  const problems = checkPlan(file, entry, received, known, originalFile);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, ...processPlan(file, entry, citations, surroundings.printAddress) };
}

/** A document that the plan cites with all that tells it apart needs no entry of its own. */
function withCited(known: KnownIds, citations: readonly ResolvedCitation[]): ReferableIds {
  const cited = new Set(citations.map(({ work }) => work));
  const { directives } = known;
  return { ...known, directives: { has: (id) => directives.has(id) || cited.has(id) } };
}

function readReceived(path: string): ReceivedFile | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return {
    text: bytes.toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
