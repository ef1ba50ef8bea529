import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive } from '../../archive/archive.ts';
import type { DataFile, DataFileFacts } from '../../exports/data-file.ts';
import { listDataTables, TABLE_SOURCES, type DataTable } from '../../exports/data-tables.ts';
import {
  addPassages,
  completeDatabase,
  isSettled,
  writeSettledTables,
} from '../../exports/sqlite/write-database.ts';
import { beginDatabase } from './settled-tables.ts';
import { dayOfContent, packContent, groupContent, type GroupedContent } from './pack-content.ts';

/*
 * The files of the open data that hold the text of every plan. They are too large to be held, so they are
 * written where they shall lie, beside the pages and not by one of them.
 */

/** The name that the whole content is published under: one address for ever, whatever day it is of. */
export const PACKED_FILE = 'thi-dua-mo.tar.gz';
export const DATABASE_FILE = 'archive.sqlite';

/** What the database is made from. */
export interface DatabaseContent {
  readonly archive: Archive;
  /** Makes the addresses that rows of the database carry. */
  readonly printAddress: PrintAddress;
  /** The parts that hold the text of its plans; those that are kept nowhere are made in the folder given. */
  readonly listPassageParts: (folder: string) => readonly string[];
}

/** What all the files are made from. */
export interface WholeContent extends DatabaseContent {
  readonly contentDir: string;
}

/** Where a file of the open data lies in a site. */
export function placeOfDataFile(name: string): string {
  return `du-lieu/${name}`;
}

/** The names of these files, in the order in which they are described. */
export const WHOLE_FILES: readonly string[] = [DATABASE_FILE, PACKED_FILE];

/** Writes them, or those of some names, into a site, where none of these may lie. */
export async function writeWholeFiles(
  content: WholeContent,
  siteDir: string,
  names = WHOLE_FILES,
): Promise<readonly DataFileFacts[]> {
  const files: DataFileFacts[] = [];
  for (const name of names) files.push(await writeWholeFile(name, content, siteDir));
  return files;
}

async function writeWholeFile(
  name: string,
  content: WholeContent,
  siteDir: string,
): Promise<DataFileFacts> {
  return name === DATABASE_FILE
    ? await writeDatabaseFile(content, siteDir)
    : await writePackedContent(
        groupContent(content.contentDir),
        dayOfContent(content.archive),
        siteDir,
      );
}

/** Writes the database; what has not changed in it since the last time comes out of the cache. */
export async function writeDatabaseFile(
  { archive, printAddress, listPassageParts }: DatabaseContent,
  siteDir: string,
): Promise<DataFileFacts> {
  const path = openDatabasePlace(siteDir);
  const folder = mkdtempSync(join(tmpdir(), 'passages-'));
  try {
    writeSettledInto(path, archive, printAddress);
    addPassages(path, listPassageParts(folder));
    return await finishDatabase(path, listUnsettledTables(archive, printAddress), 'unchecked');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Where the database is written; throws when it is there already. */
export function openDatabasePlace(siteDir: string): string {
  const path = openPlace(siteDir, DATABASE_FILE);
  if (existsSync(path)) throw new Error(`${path} already exists`);
  return path;
}

/** Begins the database with the tables that stay as they are after most changes. */
export function writeSettledInto(path: string, archive: Archive, printAddress: PrintAddress): void {
  beginDatabase(path, archive, () =>
    writeSettledTables(path, listDataTables(archive, printAddress, isSettled)),
  );
}

/** The tables that are other after every change. */
export function listUnsettledTables(
  archive: Archive,
  printAddress: PrintAddress,
): readonly DataTable[] {
  return [...listDataTables(archive, printAddress, (definition) => !isSettled(definition))];
}

/**
 * Adds these tables to a database that holds all else; whether the keys of all else are `checked` says
 * who has begun it.
 */
export async function finishDatabase(
  path: string,
  unsettled: readonly DataTable[],
  checked: 'checked' | 'unchecked',
): Promise<DataFileFacts> {
  const definitions = TABLE_SOURCES.map(({ definition }) => definition);
  completeDatabase(path, unsettled, definitions, checked);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(createReadStream(path), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
    }
  });
  const sha256 = hash.digest('hex');
  return { name: DATABASE_FILE, mediaType: 'application/vnd.sqlite3', size, sha256 };
}

/** Writes the packed content, dated by a day. */
export async function writePackedContent(
  content: GroupedContent,
  day: string,
  siteDir: string,
): Promise<DataFileFacts> {
  const sink = createWriteStream(openPlace(siteDir, PACKED_FILE), { flags: 'wx' });
  const { size, sha256 } = await packContent(content, day, sink);
  return { name: PACKED_FILE, mediaType: 'application/gzip', size, sha256 };
}

/** The same files for `astro dev` and a bare `astro build`, which write every file themselves. */
export async function makeWholeFiles(content: WholeContent): Promise<readonly DataFile[]> {
  const folder = mkdtempSync(join(tmpdir(), 'du-lieu-'));
  try {
    const files = await writeWholeFiles(content, folder);
    return files.map((file) => ({
      ...file,
      bytes: new Uint8Array(readFileSync(join(folder, placeOfDataFile(file.name)))),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function openPlace(siteDir: string, name: string): string {
  const path = join(siteDir, placeOfDataFile(name));
  mkdirSync(join(path, '..'), { recursive: true });
  return path;
}
