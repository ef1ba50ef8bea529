import type { SourceBlock, SourceCell, SourceParagraph } from '../source-block.ts';
import { childElements, childValue, findChild, type XmlElement } from '../xml/parse-xml.ts';
import type { DocxContext } from './read-docx.ts';

interface OpenCell {
  readonly paragraphs: readonly SourceParagraph[];
  readonly columns: number;
  rows: number;
}

const WIDEST = 63;

/** Reads a table of Word with its merged cells. A table inside a cell becomes lines of that cell. */
export function readTable(table: XmlElement, context: DocxContext): SourceBlock {
  const above: (OpenCell | undefined)[] = [];
  const rows = childrenNamed(table, 'w:tr').map((row): readonly OpenCell[] => {
    const cells: OpenCell[] = [];
    let column = Number(childValue(findChild(row, 'w:trPr'), 'w:gridBefore') ?? 0);
    if (column > 0) cells.push({ paragraphs: [], columns: Math.min(column, WIDEST), rows: 1 });
    for (const element of childrenNamed(row, 'w:tc')) {
      const properties = findChild(element, 'w:tcPr');
      const columns = Math.min(
        Math.max(1, Number(childValue(properties, 'w:gridSpan') ?? 1)),
        WIDEST,
      );
      const merge = findChild(properties, 'w:vMerge');
      const continues = merge !== undefined && merge.attributes['w:val'] !== 'restart';
      const open = above[column];
      if (continues && open !== undefined) open.rows++;
      else {
        const cell = { paragraphs: readCell(element, context), columns, rows: 1 };
        cells.push(cell);
        above[column] = merge === undefined ? undefined : cell;
      }
      column += columns;
    }
    return cells;
  });
  return {
    kind: 'table',
    rows: rows.filter((row) => row.length > 0) as readonly (readonly SourceCell[])[],
  };
}

/** Rows and cells may be wrapped in content controls. */
function childrenNamed(parent: XmlElement, name: string): readonly XmlElement[] {
  return childElements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    const content = child.name === 'w:sdt' ? findChild(child, 'w:sdtContent') : undefined;
    return content === undefined ? [] : childrenNamed(content, name);
  });
}

function readCell(cell: XmlElement, context: DocxContext): readonly SourceParagraph[] {
  return context.readBlocks(cell).flatMap((block) => {
    if (block.kind === 'paragraph') return [block];
    if (block.kind !== 'table') return [];
    return block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
  });
}
