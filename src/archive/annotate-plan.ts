import { documentAddress, numberAddress } from '../domain/addresses/addresses.ts';
import type { Annotation } from '../markdown/render-plan-text.ts';
import type { Span } from '../domain/text/span.ts';
import type { PlanCitation, PlanTarget } from './archive.ts';
import type { PlacedNote } from './list-notes.ts';

/** How far out each kind of annotation wraps: a target holds citations, a citation holds a correction. */
const RANK = { target: 1, citation: 2, note: 3 } as const;

/** Turns addresses of the site into addresses of this deployment (which may be under a sub-path). */
export type PrintAddress = (address: string) => string;

/** A citation becomes a link to its document, to the chooser of its number, or to its own card. */
export function annotateCitation(
  citation: PlanCitation,
  span: Span,
  printAddress: PrintAddress,
): Annotation {
  return {
    ...span,
    element: 'a',
    rank: RANK.citation,
    attributes: {
      class: citation.work === null ? 'citation citation-ambiguous' : 'citation',
      href: citationHref(citation, printAddress),
      'data-citation': String(citation.order),
    },
    after: `<sup class="citation-ref"><a href="#vien-dan-${citation.order}" aria-label="Vì sao liên kết này? Viện dẫn ${citation.order}">${citation.order}</a></sup>`,
  };
}

function citationHref(citation: PlanCitation, printAddress: PrintAddress): string {
  if (citation.work !== null) return printAddress(documentAddress(citation.work));
  if (citation.number !== null && citation.candidates.length > 1) {
    return printAddress(numberAddress(citation.number));
  }
  return `#vien-dan-${citation.order}`;
}

export function annotateTarget(target: PlanTarget, span: Span): Annotation {
  return {
    ...span,
    element: 'mark',
    rank: RANK.target,
    attributes: { class: 'target', id: target.fragment },
  };
}

export function annotateNote({ note, span }: PlacedNote): Annotation {
  const mark = letterOf(note.order);
  return {
    ...span,
    element: 'span',
    rank: RANK.note,
    attributes: { class: note.kind === 'correction' ? 'corrected' : 'remarked' },
    after: `<sup class="note-ref"><a href="#ghi-chu-${note.order}" aria-label="Ghi chú ${mark}">${mark}</a></sup>`,
  };
}

/** 1 → "a", 26 → "z", 27 → "aa": notes are lettered, because citations are numbered. */
export function letterOf(order: number): string {
  const letter = String.fromCharCode(97 + ((order - 1) % 26));
  return order <= 26 ? letter : letterOf(Math.floor((order - 1) / 26)) + letter;
}
