import { foldText } from '../../domain/text/fold.ts';
import type { Glyph } from './glyph-atlas.ts';

/** How wide words are in a face, in pixels. */
export function measureWords(face: ReadonlyMap<string, Glyph>, words: string): number {
  let width = 0;
  for (const letter of words) width += glyphOf(face, letter).advance;
  return width / 64;
}

/**
 * Sets words on lines of at most `width` pixels. What does not fit on `mostLines` is left out, and "…"
 * says so; a word wider than a line is cut where the line ends.
 */
export function setLines(
  face: ReadonlyMap<string, Glyph>,
  words: string,
  width: number,
  mostLines: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measureWords(face, longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === mostLines - 1) return [...lines, endLine(face, longer, width)];
    if (line !== '') lines.push(line);
    line = measureWords(face, word) <= width ? word : endLine(face, word, width);
  }
  return line === '' ? lines : [...lines, line];
}

function endLine(face: ReadonlyMap<string, Glyph>, line: string, width: number): string {
  const letters = [...line];
  while (letters.length > 0 && measureWords(face, `${letters.join('')}…`) > width) letters.pop();
  const cut = letters.join('');
  const space = cut.lastIndexOf(' ');
  return `${space === -1 ? cut : cut.slice(0, space)}…`;
}

/** The picture of a letter; one that the fonts lack is shown without its marks, else as a question mark. */
export function glyphOf(face: ReadonlyMap<string, Glyph>, letter: string): Glyph {
  const glyph = face.get(letter) ?? face.get(foldText(letter)) ?? face.get('?');
  if (glyph === undefined) throw new Error('The face has no question mark');
  return glyph;
}
