import type { Span } from '../domain/text/span.ts';
import { locateCorrections } from '../domain/transcription/locate-corrections.ts';
import type { PlanFrontmatter } from '../schema/plan.ts';
import type { PlanNote } from './archive.ts';
import type { PassageMap } from './place-passages.ts';

/** A note with the words of the text that it is about. */
export interface PlacedNote {
  readonly note: PlanNote;
  readonly span: Span;
}

type UnnumberedNote = PlanNote extends infer N
  ? N extends PlanNote
    ? Omit<N, 'order'>
    : never
  : never;

/** Every declared correction and every remark of a plan, numbered in reading order. */
export function listNotes(
  facts: PlanFrontmatter,
  text: string,
  passages: PassageMap,
): readonly PlacedNote[] {
  const notes: { note: UnnumberedNote; span: Span }[] = [];
  for (const { correction, span } of locateCorrections(text, facts.corrections)) {
    const fragment = span === null ? null : passages.fragmentOf({ ...span, start: span.start - 1 });
    const inside = span === null ? null : (passages.fragmentOf(span) ?? fragment);
    if (span === null || inside === null) continue;
    const { kind, received, corrected, reason } = correction;
    notes.push({
      span,
      note: { kind: 'correction', cause: kind, fragment: inside, received, corrected, reason },
    });
  }
  for (const { passage, remark } of facts.remarks) {
    const span = passages.locate(passage);
    const fragment = span === null ? null : passages.fragmentOf(span);
    if (span === null || fragment === null) continue;
    notes.push({ span, note: { kind: 'remark', fragment, passage, remark } });
  }
  return notes
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ note, span }, index) => ({ note: { ...note, order: index + 1 } as PlanNote, span }));
}
