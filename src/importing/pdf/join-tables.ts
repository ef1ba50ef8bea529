import { wordsOf, type SourceBlock, type SourceCell } from '../source-block.ts';

type Table = Extract<SourceBlock, { kind: 'table' }>;

/**
 * Joins tables that a page break cut: a heading that the next page repeats is left out, and a row
 * that goes on with an empty first cell is put together again, cell by cell.
 */
export function joinTables(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const table = joined.at(-2);
    if (
      block.kind === 'table' &&
      before?.kind === 'page-break' &&
      table?.kind === 'table' &&
      widthOf(table) === widthOf(block)
    ) {
      joined.splice(-2, 2, { kind: 'table', rows: joinRows(table, block) });
    } else joined.push(block);
  }
  return joined;
}

function widthOf({ rows }: Table): number {
  return Math.max(...rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0)));
}

function joinRows(above: Table, below: Table): readonly (readonly SourceCell[])[] {
  const isRepeated = printRow(above.rows[0]) === printRow(below.rows[0]);
  const [first, ...rest] = isRepeated ? below.rows.slice(1) : below.rows;
  const last = above.rows.at(-1);
  if (first === undefined) return above.rows;
  const goesOn =
    last !== undefined &&
    first.length === last.length &&
    first.length > 1 &&
    first[0]?.paragraphs.length === 0 &&
    (last[0]?.paragraphs.length ?? 0) > 0;
  if (!goesOn) return [...above.rows, first, ...rest];
  const whole = last.map((cell, column) => joinCells(cell, first[column]));
  return [...above.rows.slice(0, -1), whole, ...rest];
}

function joinCells(above: SourceCell, below: SourceCell | undefined): SourceCell {
  const runs = [...above.paragraphs, ...(below?.paragraphs ?? [])].flatMap((paragraph, index) => [
    ...(index === 0 ? [] : [{ text: ' ', strong: false, emphasis: false }]),
    ...paragraph.runs,
  ]);
  return {
    ...above,
    paragraphs: runs.length === 0 ? [] : [{ kind: 'paragraph', runs, isHeading: false }],
  };
}

function printRow(row: readonly SourceCell[] | undefined): string {
  return (row ?? []).map(({ paragraphs }) => paragraphs.map(wordsOf).join(' ')).join('\t');
}
