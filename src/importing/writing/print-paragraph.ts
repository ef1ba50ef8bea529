import type { SourceParagraph, SourceRun } from '../source-block.ts';
import { escapeLineStart, escapeWords } from './escape-words.ts';

/** Prints the words of a paragraph as restricted MDX; forced line breaks become `\` at a line's end. */
export function printParagraph(paragraph: SourceParagraph): string {
  return splitLines(paragraph)
    .map((runs, index) => escapeLineStart(printRuns(runs), index === 0))
    .join('\\\n');
}

/** Prints the words of a paragraph as a heading, on one line. */
export function printHeading(paragraph: SourceParagraph, depth: 2 | 3): string {
  const words = paragraph.runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  // A "#" at the end of a heading would be taken for its closing mark.
  return `${'#'.repeat(depth)} ${escapeWords(words).replace(/(?<!#)#+$/u, (marks) => marks.replaceAll('#', '\\#'))}`;
}

/** Prints the paragraphs of a table cell on one line. */
export function printCell(paragraphs: readonly SourceParagraph[]): string {
  return paragraphs
    .map((paragraph) => splitLines(paragraph).map(printRuns).join(' '))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function splitLines({ runs }: SourceParagraph): readonly (readonly SourceRun[])[] {
  const lines: SourceRun[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.map(trimLine).filter((line) => line.length > 0);
}

function trimLine(runs: readonly SourceRun[]): readonly SourceRun[] {
  const line = runs.map((run) => ({ ...run, text: run.text.replace(/\s+/gu, ' ') }));
  while (line[0] !== undefined && line[0].text.trimStart() === '') line.shift();
  while (line.length > 0 && line.at(-1)?.text.trimEnd() === '') line.pop();
  const [first] = line;
  if (first !== undefined) line[0] = { ...first, text: first.text.trimStart() };
  const last = line.at(-1);
  if (last !== undefined) line[line.length - 1] = { ...last, text: last.text.trimEnd() };
  return line;
}

function printRuns(runs: readonly SourceRun[]): string {
  let printed = '';
  let before = '';
  let markedBefore = false;
  for (const [index, run] of runs.entries()) {
    const core = run.text.trim();
    const lead = run.text.slice(0, run.text.length - run.text.trimStart().length);
    const trail = run.text.slice(lead.length + core.length);
    const mark = run.strong ? (run.emphasis ? '***' : '**') : run.emphasis ? '*' : '';
    const previous = lead === '' ? before : ' ';
    const next = trail === '' ? (runs[index + 1]?.text.charAt(0) ?? '') : ' ';
    // Marks that touch marks could be paired wrongly, so of two neighbours the second stays plain.
    const isMarked: boolean =
      mark !== '' &&
      core !== '' &&
      !(markedBefore && lead === '') &&
      canOpen(previous, core.charAt(0)) &&
      canOpen(next, core.at(-1) ?? '');
    printed += lead + (isMarked ? mark + escapeWords(core) + mark : escapeWords(core)) + trail;
    before = run.text.at(-1) ?? before;
    markedBefore = isMarked && trail === '';
  }
  return printed;
}

const SPACE_OR_NONE = /^\s?$/u;
const LETTER = /[\p{L}\p{N}]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The rule of CommonMark for marks of emphasis (left- and right-flanking), seen from outside. Half a
 * character (of an emoji, say) is read as what forbids the mark.
 */
function canOpen(outside: string, inside: string): boolean {
  return LETTER.test(inside) || SPACE_OR_NONE.test(outside) || PUNCTUATION.test(outside);
}
