/** A file of an archive file; its name is a path with "/". */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
const FILE = '0';
/** What stands in such an entry holds for the one that follows (POSIX.1-2001, "pax"). */
const EXTENDED_HEADER = 'x';

/**
 * Prints a file as it stands in a tar of POSIX.1-1988 (ustar), one behind the other, which says nothing
 * of the machine that it was made on: every file is of one time, of nobody, and readable by all. `time`
 * is in seconds since 1970. A name that this form cannot hold stands before its file in the form of
 * POSIX.1-2001.
 */
export function* printTarFile({ name, bytes }: TarEntry, time: number): Generator<Uint8Array> {
  const split = splitName(name);
  if (split === null) yield* printEntry('', 'pax', EXTENDED_HEADER, printPath(name), time);
  yield* printEntry(split?.prefix ?? '', split?.name ?? 'file', FILE, bytes, time);
}

/** What stands behind the last file of a tar: two blocks of zeros. */
export function printTarEnd(): Uint8Array {
  return new Uint8Array(2 * BLOCK);
}

function* printEntry(
  prefix: string,
  name: string,
  type: string,
  bytes: Uint8Array,
  time: number,
): Generator<Uint8Array> {
  const header = Buffer.alloc(BLOCK);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  header.write(name, 0);
  header.write(`${octal(0o644, 7)}\0`, 100);
  header.write(`${octal(0, 7)}\0`, 108);
  header.write(`${octal(0, 7)}\0`, 116);
  header.write(`${octal(bytes.length, 11)}\0`, 124);
  header.write(`${octal(time, 11)}\0`, 136);
  // The checksum counts its own place as spaces.
  header.write(' '.repeat(8), 148);
  header.write(type, 156);
  header.write('ustar\0', 257);
  header.write('00', 263);
  header.write(prefix, 345);
  let sum = 0;
  for (const byte of header) sum += byte;
  header.write(`${octal(sum, 6)}\0 `, 148);
  yield header;
  yield bytes;
  yield new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK);
}

/** The two fields for a path; null for one that is not plain ASCII or has no place to split it. */
function splitName(path: string): { readonly prefix: string; readonly name: string } | null {
  if (/[^\x20-\x7e]/u.test(path)) return null;
  if (path.length <= NAME_BYTES) return { prefix: '', name: path };
  const split = path.indexOf('/', path.length - NAME_BYTES - 1);
  if (split === -1 || split > PREFIX_BYTES) return null;
  return { prefix: path.slice(0, split), name: path.slice(split + 1) };
}

/** "30 path=kế-hoạch/…\n": a record begins with its own length in bytes, these digits included. */
function printPath(path: string): Uint8Array {
  const bytes = Buffer.byteLength(` path=${path}\n`);
  let length = bytes;
  while (length !== bytes + String(length).length) length = bytes + String(length).length;
  return Buffer.from(`${length} path=${path}\n`);
}
