import { readInline } from './read-inline.ts';
import type { SourceBlock, SourceCell, SourceParagraph, SourceRun } from '../source-block.ts';

const RULE = /^\s*-{3,}\s*$/u;
const HEADING = /^\s{0,3}(#{1,6})\s+/u;
const ITEM_START = /^\s*(?:[-+•]|\d{1,3}[.)])\s/u;

/**
 * Reads plain text or simple Markdown: empty lines part paragraphs, "#" marks headings, "**" and "*"
 * emphasis, tabs or bars the cells of a row, a form feed a page break. Anything else is words.
 */
export function readText(text: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let lines: string[] = [];
  let rows: SourceCell[][] = [];
  const endParagraph = (): void => {
    if (lines.length > 0) blocks.push(toParagraph(lines));
    lines = [];
  };
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows: fillRows(rows) });
    rows = [];
  };
  for (const [page, pageText] of text.split('\f').entries()) {
    if (page > 0) {
      endParagraph();
      endTable();
      blocks.push({ kind: 'page-break' });
    }
    for (const line of pageText.split(/\r\n|[\n\r\u2028\u2029]/u)) {
      const cells = splitRow(line);
      if (cells !== null) {
        endParagraph();
        if (!cells.every((cell) => /^:?-{3,}:?$/u.test(cell.trim()))) rows.push(cells.map(toCell));
        continue;
      }
      if (line.trim() === '') {
        endParagraph();
        continue;
      }
      // A table may be cut by an empty line, as page breaks leave it; any other line ends it.
      endTable();
      if (RULE.test(line)) {
        endParagraph();
        blocks.push({ kind: 'rule' });
      } else if (HEADING.test(line)) {
        endParagraph();
        blocks.push({ ...toParagraph([line.replace(HEADING, '')]), isHeading: true });
      } else {
        if (ITEM_START.test(line) || startsAnew(lines.at(-1), line)) endParagraph();
        lines.push(line);
      }
    }
  }
  endParagraph();
  endTable();
  return blocks;
}

/** The cells of a row of a table; null for a line that is none. */
function splitRow(line: string): readonly string[] | null {
  const words = line.trim();
  if (/^\|.*\|$/u.test(words)) return words.slice(1, -1).split('|');
  return line.replace(/^\s+/u, '').includes('\t') ? line.split('\t') : null;
}

function toCell(words: string): SourceCell {
  const paragraph = toParagraph([words]);
  return { paragraphs: paragraph.runs.length > 0 ? [paragraph] : [], columns: 1, rows: 1 };
}

/** A row whose first cell alone has words is a heading over the whole table. */
function fillRows(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => {
    const [first, ...rest] = row;
    const isAlone = first !== undefined && rest.every(({ paragraphs }) => paragraphs.length === 0);
    if (isAlone && first.paragraphs.length > 0) return [{ ...first, columns: width }];
    return [
      ...row,
      ...Array.from({ length: width - row.length }, () => ({
        paragraphs: [],
        columns: 1,
        rows: 1,
      })),
    ];
  });
}

/** The name of a kind of document, or the heading of a part, begins a paragraph wherever it stands. */
const STANDS_ALONE =
  /^[\s*]*(?:(?:KẾ HOẠCH|PHÁT ĐỘNG|CHƯƠNG TRÌNH|CHỈ THỊ|THÔNG BÁO)[\s*]*$|[IVX]{1,4}[.)]\s*\p{Lu}{2}|Nơi nhận\s*:)/u;

/** A line after a whole sentence is a paragraph of its own: text copied out of Word has no empty lines. */
function startsAnew(above: string | undefined, line: string): boolean {
  if (above === undefined) return false;
  if (STANDS_ALONE.test(line)) return true;
  return (
    /[.;:!?]["”’)*]*\s*$/u.test(above) && /^[\s“"‘(*]*(?:\p{Lu}|[a-zđ\d]{1,2}[.)])/u.test(line)
  );
}

function toParagraph(lines: readonly string[]): SourceParagraph {
  const runs: SourceRun[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0)
      runs.push({ text: joint(lines[index - 1] ?? '', line), strong: false, emphasis: false });
    runs.push(...readInline(line.trim()));
  }
  return { kind: 'paragraph', runs, isHeading: false };
}

/** A line that goes on in mid-sentence is only wrapped; short lines stand under each other on purpose. */
function joint(above: string, line: string): string {
  const isForced = / {2}$|<br {0,9}\/?>$/u.test(above);
  const goesOn = /^[\s*]*\p{Ll}/u.test(line) || above.trim().length >= 60;
  return goesOn && !isForced ? ' ' : '\n';
}
