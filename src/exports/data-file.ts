import { createHash } from 'node:crypto';

/** What others are told of a file of the open data. */
export interface DataFileFacts {
  readonly name: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** How many rows it has, where it is a table. */
  readonly rows?: number;
}

/** One file of the open data. */
export interface DataFile extends DataFileFacts {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file out of its bytes. */
export function makeDataFile(
  name: string,
  mediaType: string,
  bytes: Uint8Array<ArrayBuffer>,
): DataFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mediaType, bytes, size: bytes.length, sha256 };
}

const CHUNK_LENGTH = 1 << 20;

/** A file of text, in UTF-8, out of pieces that are encoded as they come. */
export function makeTextFile(name: string, mediaType: string, pieces: Iterable<string>): DataFile {
  const chunks: Buffer[] = [];
  let pending = '';
  for (const piece of pieces) {
    pending += piece;
    if (pending.length < CHUNK_LENGTH) continue;
    chunks.push(Buffer.from(pending));
    pending = '';
  }
  chunks.push(Buffer.from(pending));
  return makeDataFile(name, mediaType, Buffer.concat(chunks));
}

/** Prints a value as JSON for people to read. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Prints checksums in the form of `sha256sum`, so that `sha256sum -c` run in the folder of the list
 * checks every file. Names are paths from there, with "/" and without a line break.
 */
export function printChecksums(
  files: readonly { readonly name: string; readonly sha256: string }[],
): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
