import type { SourceRun } from '../source-block.ts';

const MARK = /\\[^\p{L}\p{N}\s]|\*{1,3}|<\/?(?:b|strong|i|em|u|br)\s?\/?>/giu;

/**
 * Reads the words of one line with their emphasis: "**bold**", "*italic*", simple HTML tags; a
 * backslash takes the meaning off the sign behind it. A mark that is never closed stays in the words.
 */
export function readInline(line: string): readonly SourceRun[] {
  const runs: SourceRun[] = [];
  let strong = false;
  let emphasis = false;
  let words = '';
  const flush = (): void => {
    if (words !== '') runs.push({ text: words, strong, emphasis });
    words = '';
  };
  let at = 0;
  for (const match of line.matchAll(MARK)) {
    words += line.slice(at, match.index);
    at = match.index + match[0].length;
    const mark = match[0].toLowerCase();
    if (mark.startsWith('\\')) {
      words += match[0].slice(1);
      continue;
    }
    if (mark.startsWith('<br')) {
      words += '\n';
      continue;
    }
    if (mark.startsWith('*')) {
      flush();
      if (mark.length !== 1) strong = !strong;
      if (mark.length !== 2) emphasis = !emphasis;
      continue;
    }
    flush();
    const isOpen = !mark.startsWith('</');
    if (/^<\/?(?:b|strong)/u.test(mark)) strong = isOpen;
    else if (!/^<\/?u/u.test(mark)) emphasis = isOpen;
  }
  words += line.slice(at);
  flush();
  return runs;
}
