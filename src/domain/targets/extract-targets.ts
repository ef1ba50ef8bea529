import { isReported, isTargetAmount } from './accept-amount.ts';
import type { AmountContext } from './accept-amount.ts';
import { isTargetTitle } from './accept-title.ts';
import { splitBlocks } from './blocks.ts';
import { findClauseEvents } from './clause-events.ts';
import { indexClauseStarts } from './clause-starts.ts';
import { cutClauses } from './clauses.ts';
import type { Clause } from './clauses.ts';
import { describeClause } from './describe-clause.ts';
import { matchIndicator } from './match-indicator.ts';
import type { IndicatorMatcher } from './match-indicator.ts';
import { readDue } from './read-due.ts';
import { placeBlocks } from './section-walk.ts';
import type { PlacedBlock } from './section-walk.ts';
import { splitSentences } from './sentences.ts';
import type { Heading, SectionKind } from './sections.ts';
import type { Sentence, SentenceIntro } from './sentences.ts';
import type { Target, TargetDue } from './target.ts';
import { tokenizeSpan } from './tokens.ts';
import type { Token } from './tokens.ts';

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
  for (const block of placeBlocks(text, splitBlocks(text))) {
    for (const sentence of splitSentences(tokenizeSpan(text, block))) {
      for (const clause of readClauses(sentence, block, options)) {
        targets.push(buildTarget(text, sentence, clause, block, targets.length + 1, options));
      }
    }
  }
  return targets;
}

function readClauses(
  { tokens, intro }: Sentence,
  block: PlacedBlock,
  { year }: ExtractionOptions,
): readonly Clause[] {
  const place = placeOf(intro, block);
  const starts = indexClauseStarts(tokens);
  const events = findClauseEvents(tokens, place === 'target', starts);
  const context: AmountContext = { place, hedgedBefore: intro.hedge !== null, year: year ?? null };
  return cutClauses(tokens, events, starts).filter((clause) => isTarget(tokens, clause, context));
}

function placeOf(intro: SentenceIntro, block: PlacedBlock): SectionKind {
  return block.kind === 'other' && intro.announces ? 'target' : block.kind;
}

function isTarget(tokens: readonly Token[], clause: Clause, context: AmountContext): boolean {
  const { event, from, to } = clause;
  if (event.kind === 'amount') return isTargetAmount(tokens, from, to, event.quantity, context);
  if (context.place === 'report' || isReported(tokens, from, to, context.year)) return false;
  return event.kind === 'none' || isTargetTitle(tokens, from, to, event.from);
}

function buildTarget(
  text: string,
  { tokens, intro }: Sentence,
  clause: Clause,
  block: PlacedBlock,
  order: number,
  { indicators }: ExtractionOptions,
): Target {
  const start = tokens[clause.from]?.start ?? block.start;
  const end = tokens[clause.to - 1]?.end ?? block.end;
  const words = text.slice(start, end);
  const { heading } = block;
  return {
    start,
    end,
    text: words,
    ...describeClause(tokens, clause, {
      intro,
      sectionDue: heading === null ? null : readHeadingDue(text, heading),
      kind: placeOf(intro, block) === 'target' ? 'chi-tieu' : 'ngoai-muc',
      indicator: indicators === undefined ? null : matchIndicator(words, indicators).id,
    }),
    section: heading === null ? null : text.slice(heading.start, heading.end),
    order,
  };
}

function readHeadingDue(text: string, heading: Heading): TargetDue | null {
  const tokens = tokenizeSpan(text, heading);
  return readDue(tokens, 0, tokens.length);
}
