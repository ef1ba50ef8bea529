import type { SourceCell } from '../source-block.ts';
import { printCell } from './print-paragraph.ts';

/**
 * Prints a table with a heading row. "||" merges a cell with its left neighbour, "^^" with the cell
 * above; a heading cell never reaches into the body.
 */
export function printTable(rows: readonly (readonly SourceCell[])[]): string {
  const width = Math.max(1, ...rows.map((row) => widthOf(row)));
  const below: number[] = [];
  const printed = rows.map((row, index) => {
    let line = '|';
    let column = 0;
    const putAbove = (): void => {
      while ((below[column] ?? 0) > 0) {
        below[column] = (below[column] ?? 1) - 1;
        line += index === 1 ? '  |' : ' ^^ |';
        column++;
      }
    };
    for (const cell of row) {
      putAbove();
      const words = printCell(cell.paragraphs);
      const isLast = cell === row.at(-1);
      // A row of one cell is a heading over the whole table.
      const columns = isLast && row.length === 1 ? width - column : cell.columns;
      line += words === '' ? '  |' : ` ${words} |`;
      line += '|'.repeat(Math.max(0, columns - 1));
      for (let at = column; at < column + columns; at++) below[at] = cell.rows - 1;
      column += columns;
    }
    putAbove();
    while (column++ < width) line += '  |';
    return line;
  });
  const [head = '|', ...body] = printed;
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function widthOf(row: readonly SourceCell[]): number {
  return row.reduce((width, cell) => width + cell.columns, 0);
}
