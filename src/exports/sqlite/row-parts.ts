import type { DatabaseSync } from 'node:sqlite';
import type { TableDefinition } from '../codebook/field.ts';
import type { DataTable } from '../data-tables.ts';
import { insertTable } from './insert-rows.ts';
import { listLinkTables, printCreateTable, quoteName } from './table-sql.ts';
import { openForWriting, transact } from './write-file.ts';

/*
 * Rows of tables are made in parts: files of their own that are joined without making a row again.
 */

/** Tables of a database, and the parts that hold their rows, in order; each part holds some tables. */
export interface PartedTables {
  readonly definitions: readonly TableDefinition[];
  readonly files: readonly string[];
}

/** Makes a part that holds some rows of tables. Throws when the file exists. */
export function writeRowPart(file: string, tables: readonly DataTable[]): void {
  const database = openForWriting(file);
  try {
    transact(database, () => {
      for (const table of tables) insertTable(database, table);
    });
  } finally {
    database.close();
  }
}

/** Joins parts into a database of their own. Throws when the file exists. */
export function joinRowFile(file: string, parts: PartedTables): void {
  const database = openForWriting(file);
  try {
    joinRowParts(database, parts);
  } finally {
    database.close();
  }
}

/**
 * Joins parts into a database that has none of their tables; outside of a transaction. Throws for a
 * table that no part holds.
 */
export function joinRowParts(database: DatabaseSync, { definitions, files }: PartedTables): void {
  const tables = definitions.flatMap((definition) => [
    { name: definition.name, create: printCreateTable(definition) },
    ...listLinkTables(definition),
  ]);
  for (const { create } of tables) database.exec(create);
  const found = new Set<unknown>();
  for (const file of files) {
    database.prepare('ATTACH ? AS part').run(file);
    const listed = database.prepare('SELECT "name" FROM part.sqlite_schema').all();
    const held = new Set(listed.map(({ name }) => name));
    transact(database, () => {
      for (const { name } of tables) {
        if (!held.has(name)) continue;
        found.add(name);
        const table = quoteName(name);
        // Rows and keys of a table that one part holds are so copied without reading them.
        database.exec(`INSERT INTO main.${table} SELECT * FROM part.${table}`);
      }
    });
    database.exec('DETACH part');
  }
  const lost = tables.filter(({ name }) => files.length > 0 && !found.has(name));
  if (lost.length > 0) throw new Error(`No part holds ${lost.map(({ name }) => name).join(', ')}`);
}
