import { closeSync, constants, copyFileSync, openSync, writeSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { TableDefinition } from '../codebook/field.ts';
import { prepareInsert } from './insert-rows.ts';
import { joinPassageParts } from './passage-parts.ts';
import { joinRowParts, type PartedTables } from './row-parts.ts';
import { VIEWS } from './views.ts';
import { openForWriting, transact } from './write-file.ts';

const CODEBOOK_SQL = `CREATE TABLE "codebook" (
  "table" TEXT NOT NULL, "field" TEXT NOT NULL, "type" TEXT NOT NULL,
  "titleVi" TEXT NOT NULL, "titleEn" TEXT NOT NULL,
  "descriptionVi" TEXT NOT NULL, "descriptionEn" TEXT NOT NULL,
  PRIMARY KEY ("table", "field")
)`;

/*
 * The SQLite file of the open data: every table with its keys, lists of keys as tables of their own,
 * views, the text of plans by passage with full-text search, and the codebook. The same parts and
 * tables give the same bytes.
 */

/**
 * Begins the file with what is large: a copy of a database with what plans say (see row-parts.ts), and
 * all passages (see passage-parts.ts). Throws when the file exists.
 */
export function beginDatabase(file: string, details: string, passages: readonly string[]): void {
  copyFileSync(details, file, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  const database = openForWriting(file);
  try {
    joinPassageParts(database, passages);
  } finally {
    database.close();
  }
}

/** The rest of the file. */
export interface DatabaseRest {
  /** Tables that lie in parts. */
  readonly parted: readonly PartedTables[];
  /** The tables that the codebook tells of, in its order. */
  readonly codebook: readonly TableDefinition[];
}

/** Adds the rest to a file that was begun. */
export function completeDatabase(file: string, { parted, codebook }: DatabaseRest): void {
  const database = openForWriting(file);
  try {
    for (const parts of parted) joinRowParts(database, parts);
    transact(database, () => {
      insertCodebook(database, codebook);
      for (const view of VIEWS) database.exec(view);
    });
  } finally {
    database.close();
  }
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

/** Throws when a key in a complete file leads nowhere: all of them were put in unchecked. */
export function checkDatabase(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const broken = database.prepare('PRAGMA foreign_key_check').all();
    if (broken.length > 0) throw new Error(`Broken keys: ${JSON.stringify(broken.slice(0, 10))}`);
  } finally {
    database.close();
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
