import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/*
 * Large text files are joined out of pieces. Those that are made from the same lie in one file: first a
 * line that says where each is, then their bytes.
 */

/** A piece of text that lies in a file. */
export interface TextPiece {
  readonly file: string;
  /** Its first byte in the file. */
  readonly start: number;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many rows of a table it holds, or nodes or links of the graph. */
  readonly rows: number;
}

/** What is printed into a piece. */
export interface PrintedRows {
  /** No other piece of the file has it. */
  readonly name: string;
  readonly rows: number;
  readonly text: Iterable<string>;
}

type Entry = readonly [name: string, size: number, sha256: string, rows: number];

/** Writes pieces into a file, one after the other. */
export function writeTextPieces(file: string, printed: Iterable<PrintedRows>): void {
  const entries: Entry[] = [];
  const all: Buffer[] = [];
  for (const { name, rows, text } of printed) {
    const bytes = Buffer.from([...text].join(''));
    entries.push([name, bytes.length, createHash('sha256').update(bytes).digest('hex'), rows]);
    all.push(bytes);
  }
  writeFileSync(file, Buffer.concat([Buffer.from(`${JSON.stringify(entries)}\n`), ...all]));
}

/** The line that says where the pieces are is never longer. */
const LONGEST_LINE = 1 << 13;

/** The pieces that lie in a file, by name. Throws what reading throws. */
export function readTextPieces(file: string): ReadonlyMap<string, TextPiece> {
  const begin = Buffer.alloc(LONGEST_LINE);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, begin);
  } finally {
    closeSync(opened);
  }
  const end = begin.indexOf('\n') + 1;
  let start = end;
  const entries = JSON.parse(begin.toString('utf8', 0, end)) as readonly Entry[];
  return new Map(
    entries.map(([name, size, sha256, rows]) => {
      const piece: TextPiece = { file, start, size, sha256, rows };
      start += size;
      return [name, piece];
    }),
  );
}
