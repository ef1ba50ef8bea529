/**
 * Finds where the words of a passage stand in the text of an entry, below its frontmatter. Marks of
 * Markdown between the words do not count. Gives the beginning of the entry for words that are not
 * there and for notes about the file as a whole.
 */
export function findPlace(
  entry: string,
  passage: string | undefined,
): { readonly line: number; readonly column: number } {
  const start = entry.indexOf('\n---\n') + 5;
  const first = passage?.trim().split(/\s+/u).slice(0, 6) ?? [];
  for (let count = first.length; count > 0; count--) {
    const at = entry.indexOf(first.slice(0, count).join(' '), start);
    if (at === -1) continue;
    const before = entry.slice(0, at);
    return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
  }
  return { line: 1, column: 1 };
}
