import type { DatabaseSync } from 'node:sqlite';

/*
 * What FTS5 writes down of its index beside the words themselves (SQLite, ext/fts5/fts5_index.c, "FTS5
 * database records"). With it segments that were made apart become one index, without merging them.
 */

/** One sorted piece of a full-text index, the only one of its file, and what it was counted over. */
export interface SearchSegment {
  /** The number of its last page; the first is 1. */
  readonly lastPage: number;
  readonly rows: number;
  /** Words in all rows, column by column. */
  readonly words: readonly number[];
}

/** In the table of its records these are not pages of a segment. */
const AVERAGES_RECORD = 1;
const STRUCTURE_RECORD = 10;

/** The number of a segment stands above the number of its page. */
export const PAGE_BITS = 37;
/** FTS5_MAX_SEGMENT: an index of more is refused as broken. */
export const MOST_SEGMENTS = 2_000;

/** Four bytes that count changes of its settings, which only it changes. */
const COOKIE_BYTES = 4;

/** Reads what is known of an index that was optimized; null when it holds no word. Throws when it was not. */
export function readSegment(database: DatabaseSync, table: string): SearchSegment | null {
  const structure = readNumbers(readRecord(database, table, STRUCTURE_RECORD), COOKIE_BYTES);
  const [levels = 0, segments = 0] = structure;
  if (segments === 0) return null;
  if (segments > 1) throw new Error(`${table} has ${segments} segments`);
  // Levels that hold nothing take two numbers each; the last one holds the segment.
  const [number, , lastPage = 0] = structure.slice(3 + 2 * levels);
  if (number !== 1) throw new Error(`The segment of ${table} has the number ${number}`);
  const [rows = 0, ...words] = readNumbers(readRecord(database, table, AVERAGES_RECORD), 0);
  return { lastPage, rows, words };
}

/** Says of an index, whose pages are there, that it has these segments, numbered from 1. */
export function writeSegments(
  database: DatabaseSync,
  table: string,
  segments: readonly SearchSegment[],
): void {
  const described = segments.flatMap(({ lastPage }, place) => [place + 1, 1, lastPage]);
  const structure = [1, segments.length, 0, 0, segments.length, ...described];
  const rows = sum(segments.map((segment) => segment.rows));
  const columns = segments[0]?.words.length ?? 0;
  const words = Array.from({ length: columns }, (_, column) =>
    sum(segments.map((segment) => segment.words[column] ?? 0)),
  );
  const replace = database.prepare(`REPLACE INTO "${table}_data" VALUES (?, ?)`);
  replace.run(AVERAGES_RECORD, printNumbers([rows, ...words]));
  const cookie = new Uint8Array(COOKIE_BYTES);
  replace.run(STRUCTURE_RECORD, Buffer.concat([cookie, printNumbers(structure)]));
}

function readRecord(database: DatabaseSync, table: string, id: number): Uint8Array {
  const row = database.prepare(`SELECT block FROM "${table}_data" WHERE id = ?`).get(id);
  return row?.['block'] as Uint8Array;
}

/** Numbers of seven bits to the byte, the highest first; the last byte of each is below 128. */
function readNumbers(bytes: Uint8Array, from: number): readonly number[] {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of bytes.subarray(from)) {
    value = value * 128 + (byte % 128);
    if (byte >= 128) continue;
    numbers.push(value);
    value = 0;
  }
  return numbers;
}

function printNumbers(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap((number) => {
      const bytes = [number % 128];
      for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) {
        bytes.unshift(128 + (rest % 128));
      }
      return bytes;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
