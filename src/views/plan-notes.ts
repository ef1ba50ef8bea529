import type { Plan } from '../archive/archive.ts';

/** A note to the text, as `CorrectionNotes.astro` takes it. */
export interface PlanNoteView {
  readonly number: number;
  readonly received: string;
  readonly shown?: string | undefined;
  readonly reason: string;
  readonly passage: string;
}

/** Every declared correction and every remark on an error of the source, in reading order. */
export function viewPlanNotes(plan: Plan): readonly PlanNoteView[] {
  return plan.notes.map((note) => {
    const place = { number: note.order, passage: `#${note.fragment}` };
    return note.kind === 'remark'
      ? { ...place, received: note.passage, reason: note.remark }
      : { ...place, received: note.received, shown: note.corrected, reason: note.reason };
  });
}
