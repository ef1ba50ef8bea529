/**
 * What stands between two lines of one paragraph that a page broke: nothing where the line ends at a
 * hyphen or a bar inside a word ("16/KH-" and "HĐTĐKT"), else a space.
 */
export function jointAfter(line: string): '' | ' ' {
  return /[\p{L}\p{N}][-/]$/u.test(line) ? '' : ' ';
}
