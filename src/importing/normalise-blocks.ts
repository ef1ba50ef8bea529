import type { SourceBlock, SourceNote, SourceParagraph, SourceRun } from './source-block.ts';
import { wordsOf } from './source-block.ts';

// Control characters, byte order marks and marks of direction say nothing that a reader sees; the
// soft hyphen and the zero-width space only tell where a line may break.
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is taken out
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const SPACES = /[^\S\n]+/gu;

/**
 * Puts the words of a source into the form in which they are kept: composed letters (NFC, TCVN
 * 6909:2001), single spaces, no characters that cannot be seen. Empty paragraphs are left out.
 * Says so where letters were composed or characters taken out.
 */
export function normaliseBlocks(blocks: readonly SourceBlock[]): {
  readonly blocks: readonly SourceBlock[];
  readonly notes: readonly SourceNote[];
} {
  let composed = 0;
  let removed = 0;
  const clean = (run: SourceRun): SourceRun => {
    const visible = run.text.replace(UNSEEN, () => {
      removed++;
      return '';
    });
    const text = visible.normalize('NFC');
    if (text !== visible) composed++;
    return { ...run, text: text.replace(/[\v\r]+/gu, '\n').replace(SPACES, ' ') };
  };
  const cleanParagraph = (paragraph: SourceParagraph): SourceParagraph => ({
    ...paragraph,
    runs: mergeRuns(joinMarks(paragraph.runs).map(clean)),
  });
  const hasWords = (paragraph: SourceParagraph): boolean => wordsOf(paragraph) !== '';
  const cleaned = blocks.flatMap((block): SourceBlock[] => {
    if (block.kind === 'paragraph') {
      const paragraph = cleanParagraph(block);
      return hasWords(paragraph) ? [paragraph] : [];
    }
    if (block.kind !== 'table') return [block];
    const rows = block.rows.map((row) =>
      row.map((cell) => ({
        ...cell,
        paragraphs: cell.paragraphs.map(cleanParagraph).filter(hasWords),
      })),
    );
    return rows.some((row) => row.some(({ paragraphs }) => paragraphs.length > 0))
      ? [{ kind: 'table', rows }]
      : [];
  });
  const notes: SourceNote[] = [];
  if (composed > 0) notes.push({ code: 'import-composed', values: { count: String(composed) } });
  if (removed > 0)
    notes.push({ code: 'import-unseen-removed', values: { count: String(removed) } });
  return { blocks: cleaned, notes };
}

/** A combining mark belongs to the letter before it, whatever run it was typed in. */
function joinMarks(runs: readonly SourceRun[]): readonly SourceRun[] {
  const joined: SourceRun[] = [];
  for (const run of runs) {
    const marks = /^\p{M}+/u.exec(run.text)?.[0] ?? '';
    const last = joined.at(-1);
    if (marks === '' || last === undefined) {
      joined.push(run);
      continue;
    }
    joined[joined.length - 1] = { ...last, text: last.text + marks };
    joined.push({ ...run, text: run.text.slice(marks.length) });
  }
  return joined;
}

/** Neighbours that look the same are one run; space alone takes the look of the run before it. */
function mergeRuns(runs: readonly SourceRun[]): readonly SourceRun[] {
  const merged: SourceRun[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = merged.at(-1);
    const looksAlike =
      last !== undefined &&
      ((last.strong === run.strong && last.emphasis === run.emphasis) || run.text.trim() === '');
    if (looksAlike) merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
