import { createHash } from 'node:crypto';

/** One file of the open data, ready to be written. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file of text, in UTF-8. */
export function makeTextFile(name: string, mediaType: string, text: string): DataFile {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}

/** Prints a value as JSON for people to read. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The SHA-256 of bytes in hexadecimal. */
export function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
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
