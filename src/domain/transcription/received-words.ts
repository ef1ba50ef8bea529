/**
 * Gives the words of a received text file in order, punctuation included, without the marks of its
 * transcription (Markdown headings, emphasis, rules, escapes, simple HTML tags).
 *
 * It deliberately shares nothing with the Markdown engine that reads the published entries: the
 * comparison of the two would otherwise be blind to that engine's mistakes.
 */
export function listReceivedWords(received: string): readonly string[] {
  return listReceivedParagraphs(received).flat();
}

/** The same by paragraph: a blank line, a forced line break or a table row ends one. */
export function listReceivedParagraphs(received: string): readonly (readonly string[])[] {
  return received
    .split(/\n[ \t\u00a0]*\n/u)
    .map((paragraph) => wordsOf(paragraph))
    .filter((words) => words.length > 0);
}

function wordsOf(paragraph: string): string[] {
  return paragraph
    .split('\n')
    .filter((line) => !/^\s*-{3,}\s*$/u.test(line))
    .map((line) =>
      line
        .replace(/^\s*#{1,6}\s+/u, '')
        .replace(/<\/?[a-z]+>/gu, '')
        .replace(/(?<!\\)\*+/gu, '')
        .replace(/\\([^\p{L}\p{N}\s])/gu, '$1'),
    )
    .join(' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
