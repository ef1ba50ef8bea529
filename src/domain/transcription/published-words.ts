import type { Span } from '../text/span.ts';

/** A word of a published text, at its place, and whether a block begins with it. */
export interface PublishedWord extends Span {
  readonly text: string;
  readonly startsBlock: boolean;
}

/**
 * Gives the words of the text of a plan, punctuation included. In that text every block stands on
 * its own line and the cells of a row are separated by tabs (see `PlanText`).
 */
export function listPublishedWords(published: string): readonly PublishedWord[] {
  const words: PublishedWord[] = [];
  let end = 0;
  for (const match of published.matchAll(/\S+/gu)) {
    const gap = published.slice(end, match.index);
    end = match.index + match[0].length;
    const startsBlock = words.length === 0 || /[\n\t]/u.test(gap);
    words.push({ text: match[0], start: match.index, end, startsBlock });
  }
  return words;
}
