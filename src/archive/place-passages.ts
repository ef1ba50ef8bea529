import { blockAt, listBlocks, textOf, type PlacedBlock } from '../domain/plan-text/blocks.ts';
import type { PlanText } from '../domain/plan-text/plan-text.ts';
import { locatePassage } from '../domain/text/locate-passage.ts';
import { sentenceAround } from '../domain/text/sentence.ts';
import type { Span } from '../domain/text/span.ts';
import { collapseWhitespace } from '../domain/text/whitespace.ts';
import type { PassagePlace, PlanHeading } from './archive.ts';

/** Finds where things stand in one plan's text: their fragment, section and sentence. */
export class PassageMap {
  readonly #plan: PlanText;
  readonly #blocks: readonly PlacedBlock[];

  constructor(plan: PlanText) {
    this.#plan = plan;
    this.#blocks = listBlocks(plan);
  }

  /** The headings of the text, in order. */
  listHeadings(): readonly PlanHeading[] {
    return this.#blocks
      .filter((placed) => placed.kind === 'heading')
      .map((placed) => ({
        fragment: placed.block.id,
        text: textOf(this.#plan, placed.block),
        depth: placed.sections.length + 2,
      }));
  }

  /** The first place of a quoted passage; null when it is not in the text. */
  locate(passage: string): Span | null {
    const location = locatePassage(this.#plan.text, passage);
    return location.found ? location.span : null;
  }

  /** The fragment of the block that a span begins in; null for a span outside every block. */
  fragmentOf(span: Span): string | null {
    return blockAt(this.#blocks, span.start)?.block.id ?? null;
  }

  /** The address, section and whole sentence of a span; null for a span outside every block. */
  describe(span: Span): PassagePlace | null {
    const placed = blockAt(this.#blocks, span.start);
    if (placed === null) return null;
    const sentence = sentenceAround(this.#plan.text, placed.block, span);
    return {
      fragment: placed.block.id,
      section: placed.sections.at(-1) ?? null,
      sentence: quoteSentence(this.#plan.text, sentence, span),
    };
  }
}

/** A sentence on one line, with the offsets of the marked words moved along. */
function quoteSentence(
  text: string,
  sentence: Span,
  marked: Span,
): { text: string; start: number; end: number } {
  const before = text.slice(sentence.start, marked.start).replace(/\s+/gu, ' ').trimStart();
  const words = collapseWhitespace(text.slice(marked.start, Math.min(marked.end, sentence.end)));
  const after = text
    .slice(Math.min(marked.end, sentence.end), sentence.end)
    .replace(/\s+/gu, ' ')
    .trimEnd();
  return {
    text: before + words + after,
    start: before.length,
    end: before.length + words.length,
  };
}
