import { splitBlocks } from './blocks.ts';
import { describeClause } from './describe-clause.ts';
import { matchIndicator } from './match-indicator.ts';
import type { IndicatorMatcher } from './match-indicator.ts';
import { readBlock } from './read-block.ts';
import type { TargetClause } from './read-block.ts';
import { readDue } from './read-due.ts';
import { placeBlocks } from './section-walk.ts';
import type { PlacedBlock } from './section-walk.ts';
import type { Heading } from './sections.ts';
import type { Target, TargetDue, TargetStatement } from './target.ts';
import { tokenizeSpan } from './tokens.ts';

/** What is known of a text beside its words. */
export interface ExtractionOptions {
  /** The year the plan is for: a figure of an earlier year is then an achievement, no target. */
  readonly year?: number;
  /** Recognises indicators; without it every target's indicator is null. */
  readonly indicators?: IndicatorMatcher;
}

/**
 * Finds the targets of a plain text (one block per line), in reading order. Offsets are UTF-16
 * offsets into the text as given, and `text` is exactly what stands between them. A text that states
 * none gives an empty list.
 */
export function extractTargets(text: string, options: ExtractionOptions = {}): readonly Target[] {
  const targets: Target[] = [];
  let reporting: Heading | null | undefined;
  for (const block of placeBlocks(text, splitBlocks(text))) {
    // A list of results runs on until the next heading.
    const reports = block.kind === 'other' && reporting === block.heading;
    const placed: PlacedBlock = reports ? { ...block, kind: 'report' } : block;
    const read = readBlock(text, placed, options.year ?? null);
    if (read.reports) reporting = block.heading;
    for (const clause of read.clauses) {
      const target = buildTarget(text, placed, clause, targets.length + 1, options);
      if (!clause.needsIndicator || target.indicator !== null) targets.push(target);
    }
  }
  return targets;
}

function buildTarget(
  text: string,
  block: PlacedBlock,
  read: TargetClause,
  order: number,
  { indicators }: ExtractionOptions,
): Target {
  const { tokens, clause, place, lent, doer } = read;
  const start = tokens[clause.from]?.start ?? block.start;
  const end = tokens[clause.to - 1]?.end ?? block.end;
  const words = text.slice(start, end);
  const { heading } = block;
  const statement = describeClause(tokens, clause, {
    hedge: lent.hedge,
    due: lent.due ?? readHeadingDue(text, heading),
    kind: place === 'target' ? 'chi-tieu' : 'ngoai-muc',
  });
  return {
    start,
    end,
    text: words,
    ...statement,
    subject: doer ?? statement.subject,
    indicator:
      indicators === undefined
        ? null
        : matchIndicator(wordsOfPredicate(words, start, read, statement), indicators).id,
    section: heading === null ? null : text.slice(heading.start, heading.end),
    order,
  };
}

/** What tells the indicator: the clause; of two predicates the one that is meant, with its subject. */
function wordsOfPredicate(
  words: string,
  start: number,
  { tokens, clause }: TargetClause,
  { subject }: TargetStatement,
): string {
  const predicate = clause.predicate === undefined ? undefined : tokens[clause.predicate];
  return predicate === undefined
    ? words
    : `${subject ?? ''} ${words.slice(predicate.start - start)}`;
}

/** "Mục tiêu đến hết năm 2027": the deadline of a whole section. */
function readHeadingDue(text: string, heading: Heading | null): TargetDue | null {
  if (heading === null) return null;
  const tokens = tokenizeSpan(text, heading);
  return readDue(tokens, 0, tokens.length);
}
