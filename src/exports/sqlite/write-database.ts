import { closeSync, openSync, writeSync } from 'node:fs';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { TableDefinition } from '../codebook/field.ts';
import type { ExportRow, ExportValue } from '../csv.ts';
import type { DataTable } from '../data-tables.ts';
import { joinPassageParts, PASSAGES } from './passage-parts.ts';
import { listLinkTables, printCreateTable, quoteName, type LinkTable } from './table-sql.ts';
import { VIEWS } from './views.ts';
import { openForWriting, transact } from './write-file.ts';

const CODEBOOK_SQL = `CREATE TABLE "codebook" (
  "table" TEXT NOT NULL, "field" TEXT NOT NULL, "type" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL, "titleEn" TEXT NOT NULL,
  "descriptionVi" TEXT NOT NULL, "descriptionEn" TEXT NOT NULL,
  PRIMARY KEY ("table", "field")
)`;

/**
 * Makes the SQLite file of the open data: every table with its keys, lists of keys as tables of their
 * own, views, the text of plans by passage with full-text search, and the codebook.
 *
 * The same tables and parts give the same bytes. Throws when a key leads nowhere, and when the file
 * exists.
 */
export function writeDatabase(
  file: string,
  tables: readonly DataTable[],
  passageParts: readonly string[],
): void {
  writeSettledTables(
    file,
    tables.filter(({ definition }) => isSettled(definition)),
  );
  addPassages(file, passageParts);
  completeDatabase(
    file,
    tables.filter(({ definition }) => !isSettled(definition)),
    tables.map(({ definition }) => definition),
  );
}

/**
 * Whether the rows of a table stay as they are when nothing but the words of a plan changes. Such tables
 * are written first, so that a file that holds them can be kept and completed again and again.
 */
export function isSettled({ name }: TableDefinition): boolean {
  return name !== 'plans';
}

/** Makes a file with tables that are settled, which the others are then added to. */
export function writeSettledTables(file: string, tables: Iterable<DataTable>): void {
  writeInto(file, (database) => {
    for (const table of tables) insertTable(database, table);
  });
}

/** Adds the text of plans by passage (see passage-parts.ts). */
export function addPassages(file: string, parts: readonly string[]): void {
  const database = openForWriting(file);
  try {
    joinPassageParts(database, parts);
  } finally {
    database.close();
  }
}

/**
 * Adds the tables that are not settled, and what is said of all in the codebook, in its order. Throws
 * when a key leads nowhere; those of settled tables that were `checked` before are not followed again.
 */
export function completeDatabase(
  file: string,
  tables: readonly DataTable[],
  definitions: readonly TableDefinition[],
  checked: 'checked' | 'unchecked' = 'unchecked',
): void {
  writeInto(file, (database) => {
    for (const table of tables) insertTable(database, table);
    insertCodebook(database, definitions);
    for (const view of VIEWS) database.exec(view);
    checkKeys(database, checked === 'checked' ? [PASSAGES, ...tables.flatMap(namesOf)] : null);
  });
  const written = openSync(file, 'r+');
  try {
    const { start, end } = WRITER_VERSION;
    writeSync(written, new Uint8Array(end - start), 0, end - start, start);
  } finally {
    closeSync(written);
  }
}

/**
 * Where a file says which version of SQLite wrote it. Nobody reads it (SQLite, "Database File Format",
 * 1.3), and it is all that differs between versions of Node.
 */
const WRITER_VERSION = { start: 96, end: 100 };

/** The names of a table and of those that its lists are put into. */
function namesOf({ definition }: DataTable): readonly string[] {
  return [definition.name, ...listLinkTables(definition).map(({ name }) => name)];
}

/** Follows the keys of some tables, or of all. Throws when one leads nowhere. */
function checkKeys(database: DatabaseSync, names: readonly string[] | null): void {
  const checks = names?.map((name) => `foreign_key_check(${quoteName(name)})`);
  const broken = (checks ?? ['foreign_key_check']).flatMap((check) =>
    database.prepare(`PRAGMA ${check}`).all(),
  );
  if (broken.length > 0) throw new Error(`Broken keys: ${JSON.stringify(broken.slice(0, 10))}`);
}

/** Writes into a database file in one transaction, and closes it. */
function writeInto(file: string, write: (database: DatabaseSync) => void): void {
  const database = openForWriting(file);
  try {
    transact(database, () => write(database));
  } finally {
    database.close();
  }
}

function insertTable(database: DatabaseSync, { definition, rows }: DataTable): void {
  database.exec(printCreateTable(definition));
  const columns = definition.fields.map(({ name }) => name);
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

function insertCodebook(database: DatabaseSync, definitions: readonly TableDefinition[]): void {
  database.exec(CODEBOOK_SQL);
  const names = ['table', 'field', 'type', 'titleVi', 'titleEn', 'descriptionVi', 'descriptionEn'];
  const insert = prepareInsert(database, 'codebook', names);
  for (const { name: table, fields } of definitions) {
    for (const { name, type, title, description } of fields) {
      const words = [title.vi, title.en, description.vi, description.en];
      insert([table, name, type, ...words]);
    }
  }
}

function prepareInsert(
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
