import { listBlocks, textOf, type PlacedBlock } from '../../domain/plan-text/blocks.ts';
import type { PlanPart, PlanText, TextBlock } from '../../domain/plan-text/plan-text.ts';

/** The text of a draft by its parts, each in reading order. Lines are cut at forced line breaks too. */
export interface TextParts {
  readonly plan: PlanText;
  readonly letterhead: readonly string[];
  /** The title on one line; empty when none was recognised. */
  readonly title: string;
  readonly titleLines: readonly string[];
  /** Running text before the first heading. */
  readonly opening: readonly TextBlock[];
  /** All running text, headings and tables included. */
  readonly running: readonly PlacedBlock[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  /** The signature as it stands in the text, on one line. */
  readonly signatureText: string;
}

/** Sorts the blocks of a text by the part that they stand in. */
export function readTextParts(plan: PlanText): TextParts {
  const blocks = listBlocks(plan);
  const inPart = (part: PlanPart): readonly PlacedBlock[] =>
    blocks.filter((block) => block.part === part);
  const running = blocks.filter(({ part }) => part === null);
  const firstHeading = running.findIndex(({ kind }) => kind === 'heading');
  const firstItem = running.findIndex(({ kind }) => kind === 'item');
  const ends = [firstHeading, firstItem].filter((index) => index !== -1);
  const opening = running
    .slice(0, ends.length === 0 ? running.length : Math.min(...ends))
    .filter(({ kind }) => kind === 'paragraph');
  const joined = (part: PlanPart): string =>
    inPart(part)
      .map(({ block }) => textOf(plan, block))
      .join(' ');
  const lines = (part: PlanPart): readonly string[] =>
    inPart(part).flatMap(({ block }) => linesOfBlock(plan, block));
  return {
    plan,
    letterhead: lines('letterhead'),
    title: joined('title'),
    titleLines: lines('title'),
    opening: opening.map(({ block }) => block),
    running,
    recipients: lines('recipients'),
    signature: lines('signature'),
    signatureText: joined('signature'),
  };
}

function linesOfBlock(plan: PlanText, block: TextBlock): readonly string[] {
  const breaks = block.marks.filter(({ kind }) => kind === 'line-break');
  const lines: string[] = [];
  let from = block.start;
  for (const { start, end } of breaks) {
    lines.push(plan.text.slice(from, start));
    from = end;
  }
  lines.push(plan.text.slice(from, block.end));
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
