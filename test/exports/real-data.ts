import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { readArchive } from '../../src/archive/from-files.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { makeDataFile, type DataFile } from '../../src/exports/data-file.ts';
import { LISTED_TABLES, TABLE_DEFINITIONS, type DataTable } from '../../src/exports/data-tables.ts';
import { OpenData } from '../../src/exports/open-data.ts';
import { listPlanTables, listRecordTables, sortById } from '../../src/exports/plan-tables.ts';
import { listPassagesOf, writePassagePart } from '../../src/exports/sqlite/passage-parts.ts';
import type { Passage } from '../../src/exports/sqlite/passages.ts';
import { writeRowPart } from '../../src/exports/sqlite/row-parts.ts';
import {
  beginDatabase,
  checkDatabase,
  completeDatabase,
} from '../../src/exports/sqlite/write-database.ts';
import { makeContentPieces } from '../../src/publishing/packing/content-pieces.ts';
import {
  joinTextFile,
  openPieces,
  TEXT_FILE_NAMES,
} from '../../src/publishing/packing/text-files.ts';

/** The archive of the project's own content. Throws when something in it may not be published. */
export function readRealArchive(): Archive {
  const { archive, problems } = readArchive('content');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]),
    [],
  );
  assert.ok(archive.plans.length >= 5);
  return archive;
}

/** Addresses as a site without a configured host gives them. */
export const printSitePath = (path: string): string => path;

/** The open data with its database, all in memory. */
export interface RealData {
  readonly tables: readonly DataTable[];
  readonly files: readonly DataFile[];
}

export function makeRealData(archive = readRealArchive()): RealData {
  const tables = listAllTables(archive);
  const bytes = makeDatabase(tables, listPassagesOf(archive.plans));
  const database = makeDataFile('archive.sqlite', 'application/vnd.sqlite3', bytes);
  const joined = [...makeTextFiles(archive), database];
  const data = new OpenData(archive, printSitePath, joined);
  const files = data.names.map(
    (name) => joined.find((file) => file.name === name) ?? data.make(name),
  );
  return { tables, files };
}

/** Every table with all its rows. */
export function listAllTables(archive: Archive): readonly DataTable[] {
  const { plans, records, places } = archive;
  const context = { printAddress: printSitePath, places };
  const [ofPlans, ofRecords] = [
    listPlanTables(sortById(plans), context),
    listRecordTables(records, context),
  ];
  return TABLE_DEFINITIONS.map((definition) => {
    const listed = LISTED_TABLES.find((table) => table.definition === definition);
    const rows = listed?.listRows(archive, printSitePath) ?? [];
    const own = [...ofPlans, ...ofRecords].filter((table) => table.definition === definition);
    return { definition, rows: [...rows, ...own.flatMap((table) => table.rows)] };
  });
}

/** The files that are joined out of pieces of text. */
function makeTextFiles(archive: Archive): readonly DataFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'pieces-'));
  try {
    const pieces = openPieces(makeContentPieces(folder, archive, printSitePath));
    return TEXT_FILE_NAMES.map((name) => {
      const path = join(folder, name);
      const facts = joinTextFile(name, pieces, path, undefined);
      return { ...facts, bytes: new Uint8Array(readFileSync(path)) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The bytes of a database. */
export function makeDatabase(
  tables: readonly DataTable[],
  passages: Iterable<Passage>,
): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'database-'));
  try {
    const file = join(folder, 'archive.sqlite');
    const [rows, part] = [join(folder, 'rows.sqlite'), join(folder, 'passages.sqlite')];
    writeRowPart(rows, tables);
    writePassagePart(part, 0, passages);
    const definitions = tables.map(({ definition }) => definition);
    beginDatabase(file, rows, [part]);
    completeDatabase(file, { parted: [], codebook: definitions });
    checkDatabase(file);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What SQLite finds unsound in a database; one row that says "ok" where it finds nothing. */
export function checkIntegrity(database: DatabaseSync): readonly unknown[] {
  return database
    .prepare('PRAGMA integrity_check')
    .all()
    .map((row) => ({ ...row }));
}

/** A table of the data by its name. */
export function tableNamed({ tables }: RealData, name: string): DataTable {
  const table = tables.find(({ definition }) => definition.name === name);
  assert.ok(table !== undefined, name);
  return table;
}

/** The content of one of the files, as text. */
export function textOfFile({ files }: RealData, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfFile({ files }, name));
}

export function bytesOfFile({ files }: Pick<RealData, 'files'>, name: string): Uint8Array {
  const file = files.find((candidate) => candidate.name === name);
  assert.ok(file !== undefined, name);
  return file.bytes;
}
