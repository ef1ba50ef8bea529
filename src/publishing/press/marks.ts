/*
 * A page is printed from the inside out, but a script stands where it is met first and the head's
 * content only once. A mark keeps such a place in the text until the page is whole.
 */

/** It stands on both sides of a mark. The checks let no text with it into the archive. */
const BOUND = '\0';

export type Mark = 'head' | 'maybe-head' | 'template-enter' | 'template-exit' | `script:${string}`;

/** The mark in the form in which it stands in a text. */
export function printMark(mark: Mark): string {
  return BOUND + mark + BOUND;
}

/** Puts in the place of every mark, in their order, what `settle` gives for it. */
export function settleMarks(text: string, settle: (mark: Mark) => string): string {
  if (!text.includes(BOUND)) return text;
  const pieces = text.split(BOUND);
  if (pieces.length % 2 === 0) throw new Error('The character U+0000 stands in the text of a page');
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : settle(piece as Mark))).join('');
}

/** Takes the marks out of a text. */
export function liftMarks(text: string): { readonly marks: string; readonly rest: string } {
  let marks = '';
  const rest = settleMarks(text, (mark) => {
    marks += printMark(mark);
    return '';
  });
  return { marks, rest };
}
