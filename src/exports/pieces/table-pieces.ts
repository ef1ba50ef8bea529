import type { TableDefinition } from '../codebook/field.ts';
import { columnsOf, nameTableFile, TABLE_FORMS, type DataTable } from '../data-tables.ts';
import { printRows, type TableForm } from '../table-form.ts';
import { placeBetween, type TextParts } from './join-text.ts';
import { writeTextPieces, type PrintedRows, type TextPiece } from './text-piece.ts';

/** Writes some rows of tables into a file of pieces: each table in every form that it is published in. */
export function writeTablePieces(file: string, tables: readonly DataTable[]): void {
  writeTextPieces(file, printPieces(tables));
}

function* printPieces(tables: readonly DataTable[]): Generator<PrintedRows> {
  for (const { definition, rows } of tables) {
    for (const form of TABLE_FORMS) {
      yield {
        name: nameTableFile(definition, form),
        rows: rows.length,
        text: printRows(form, columnsOf(definition), rows),
      };
    }
  }
}

/** A whole table in a form, out of the pieces of its rows in order. */
export function arrangeTable(
  definition: TableDefinition,
  form: TableForm,
  pieces: readonly TextPiece[],
): TextParts {
  const { before, after, empty } = form.frame(columnsOf(definition));
  const rows = placeBetween(pieces, form.between);
  return rows.length === 0 ? [empty] : [before, ...rows, after];
}
