import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { ExportRow, ExportValue } from '../csv.ts';
import { columnsOf, type DataTable } from '../data-tables.ts';
import { listLinkTables, printCreateTable, quoteName, type LinkTable } from './table-sql.ts';

/** Makes a table with its rows, and those that its lists of keys are put into. */
export function insertTable(database: DatabaseSync, { definition, rows }: DataTable): void {
  database.exec(printCreateTable(definition));
  const columns = columnsOf(definition);
  const insert = prepareInsert(database, definition.name, columns);
  for (const row of rows) insert(columns.map((column) => toSqlValue(row[column] ?? null)));
  for (const link of listLinkTables(definition)) insertLinks(database, link, rows);
}

function insertLinks(database: DatabaseSync, link: LinkTable, rows: readonly ExportRow[]): void {
  database.exec(link.create);
  const keys = link.keyFields.map(({ name }) => name);
  const insert = prepareInsert(database, link.name, [...keys, 'item']);
  for (const row of rows) {
    const list = row[link.field];
    if (!Array.isArray(list)) continue;
    const key = keys.map((name) => toSqlValue(row[name] ?? null));
    for (const item of new Set<string>(list)) insert([...key, item]);
  }
}

/** Gives what inserts one row of values. */
export function prepareInsert(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
): (values: readonly SQLInputValue[]) => void {
  const names = columns.map(quoteName).join(', ');
  const places = columns.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT INTO ${quoteName(table)} (${names}) VALUES (${places})`,
  );
  return (values) => {
    statement.run(...values);
  };
}

function toSqlValue(value: ExportValue): SQLInputValue {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
