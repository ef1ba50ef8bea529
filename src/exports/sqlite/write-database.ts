import { closeSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { TableDefinition } from '../codebook/field.ts';
import type { ExportRow, ExportValue } from '../csv.ts';
import type { DataTable } from '../data-tables.ts';
import type { Passage } from './passages.ts';
import { listLinkTables, printCreateTable, quoteName, type LinkTable } from './table-sql.ts';
import { VIEWS } from './views.ts';

const CODEBOOK_SQL = `CREATE TABLE "codebook" (
  "table" TEXT NOT NULL, "field" TEXT NOT NULL, "type" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL, "titleEn" TEXT NOT NULL,
  "descriptionVi" TEXT NOT NULL, "descriptionEn" TEXT NOT NULL,
  PRIMARY KEY ("table", "field")
)`;

// The tokenizer folds tones and case; "đ" is a letter of its own, so a second column spells it "d"
// where there is one. A query then finds a word however it was typed.
const PASSAGES_SQL = `CREATE TABLE "passages" (
  "id" INTEGER PRIMARY KEY,
  "plan" TEXT NOT NULL REFERENCES "plans" ("id"),
  "order" INTEGER NOT NULL,
  "fragment" TEXT NOT NULL,
  "section" TEXT,
  "text" TEXT NOT NULL,
  "textWithoutStroke" TEXT GENERATED ALWAYS AS
    (NULLIF(replace(replace("text", 'đ', 'd'), 'Đ', 'D'), "text")) VIRTUAL,
  UNIQUE ("plan", "order")
)`;
const PASSAGES_SEARCH_SQL = `CREATE VIRTUAL TABLE "passagesSearch" USING fts5(
  "text", "textWithoutStroke",
  content="passages", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
)`;

/**
 * Makes the SQLite file of the open data: every table with its keys, lists of keys as tables of their
 * own, views, the text of plans by passage with full-text search, and the codebook.
 *
 * The same tables give the same bytes. Throws when a key leads nowhere, and when the file exists.
 */
export function writeDatabase(
  file: string,
  tables: readonly DataTable[],
  passages: Iterable<Passage>,
): void {
  writeSettledTables(
    file,
    tables.filter(({ definition }) => isSettled(definition)),
  );
  completeDatabase(file, {
    tables: tables.filter(({ definition }) => !isSettled(definition)),
    passages,
    definitions: tables.map(({ definition }) => definition),
  });
}

/**
 * Whether the rows of a table stay as they are when nothing but the words of a plan changes. Such tables
 * are written first, so that a file that holds them can be kept and completed again and again.
 */
export function isSettled({ name }: TableDefinition): boolean {
  return name !== 'plans';
}

/** Makes a file with tables that are settled; `completeDatabase` makes the database out of it. */
export function writeSettledTables(file: string, tables: Iterable<DataTable>): void {
  writeWithin(file, (database) => {
    for (const table of tables) insertTable(database, table);
  });
}

/** Adds everything else to a file that holds the settled tables. */
export function completeDatabase(
  file: string,
  {
    tables,
    passages,
    definitions,
  }: {
    /** The tables that are not settled. */
    readonly tables: Iterable<DataTable>;
    readonly passages: Iterable<Passage>;
    /** What is said of all tables in the codebook, in its order. */
    readonly definitions: readonly TableDefinition[];
  },
): void {
  writeWithin(file, (database) => {
    for (const table of tables) insertTable(database, table);
    insertCodebook(database, definitions);
    insertPassages(database, passages);
    for (const view of VIEWS) database.exec(view);
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    if (broken.length > 0) throw new Error(`Broken keys: ${JSON.stringify(broken.slice(0, 10))}`);
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

/** Writes into a database file in one transaction, and closes it. */
function writeWithin(file: string, write: (database: DatabaseSync) => void): void {
  // Rows are put in before what they refer to, so keys are checked as a whole at the end.
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  try {
    // Nothing is lost with a file that a crash has cut short, so nothing waits for the disk.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
    database.exec('PRAGMA page_size = 8192; PRAGMA encoding = "UTF-8"; BEGIN');
    write(database);
    database.exec('COMMIT');
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

function insertPassages(database: DatabaseSync, passages: Iterable<Passage>): void {
  database.exec(PASSAGES_SQL);
  const names = ['plan', 'order', 'fragment', 'section', 'text'];
  const insert = prepareInsert(database, 'passages', names);
  for (const { plan, order, fragment, section, text } of passages) {
    insert([plan, order, fragment, section, text]);
  }
  database.exec(PASSAGES_SEARCH_SQL);
  setHashSize(database, LARGE_HASH);
  database.exec(`INSERT INTO "passagesSearch" ("passagesSearch") VALUES ('rebuild')`);
  database.exec(`INSERT INTO "passagesSearch" ("passagesSearch") VALUES ('optimize')`);
  setHashSize(database, DEFAULT_HASH);
}

// Bytes of words that are gathered before they are written: what is written in few pieces has not to be
// merged again and again, and leaves no gaps. The file keeps the value, so it is set back for its readers.
const LARGE_HASH = 1 << 26;
const DEFAULT_HASH = 1 << 20;

function setHashSize(database: DatabaseSync, bytes: number): void {
  database.exec(
    `INSERT INTO "passagesSearch" ("passagesSearch", "rank") VALUES ('hashsize', ${bytes})`,
  );
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
