import type { Span } from './span.ts';

/** Where a quoted passage stands in a text. `unique` is false when it stands there more than once. */
export type PassageLocation =
  | { readonly found: true; readonly span: Span; readonly unique: boolean }
  | { readonly found: false };

/**
 * Finds a quoted passage in a text, word for word. Only the kind of white space may differ, so a
 * quotation may run over a line or block break.
 *
 * Gives the first place in the text; `{ found: false }` when the passage is empty or not there.
 */
export function locatePassage(text: string, passage: string): PassageLocation {
  const words = passage.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return { found: false };
  const first = findWords(text, words, 0);
  if (first === null) return { found: false };
  return { found: true, span: first, unique: findWords(text, words, first.start + 1) === null };
}

function findWords(text: string, words: readonly string[], from: number): Span | null {
  const [head = '', ...rest] = words;
  for (let start = text.indexOf(head, from); start !== -1; start = text.indexOf(head, start + 1)) {
    const end = matchRest(text, start + head.length, rest);
    if (end !== null) return { start, end };
  }
  return null;
}

function matchRest(text: string, from: number, words: readonly string[]): number | null {
  let at = from;
  for (const word of words) {
    const gap = at;
    while (at < text.length && /\s/u.test(text.charAt(at))) at++;
    if (at === gap || !text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}
