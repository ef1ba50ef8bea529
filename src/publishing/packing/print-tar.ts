/** A file of an archive file; its name is a path with "/". */
export interface TarEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const BLOCK = 512;
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;

/**
 * Prints files one after another as a tar of POSIX.1-1988 (ustar), which says nothing of the machine
 * that it was made on: every file is of one time, of nobody, and readable by all. `time` is in seconds
 * since 1970. Throws for a name that the form cannot hold.
 */
export function* printTar(entries: Iterable<TarEntry>, time: number): Generator<Uint8Array> {
  for (const { name, bytes } of entries) {
    yield printHeader(name, bytes.length, time);
    yield bytes;
    yield new Uint8Array((BLOCK - (bytes.length % BLOCK)) % BLOCK);
  }
  // Two blocks of zeros end it.
  yield new Uint8Array(2 * BLOCK);
}

function printHeader(path: string, size: number, time: number): Uint8Array {
  const { prefix, name } = splitName(path);
  const header = new Uint8Array(BLOCK);
  const write = (offset: number, text: string): void => {
    header.set(new TextEncoder().encode(text), offset);
  };
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  write(0, name);
  write(100, `${octal(0o644, 7)}\0`);
  write(108, `${octal(0, 7)}\0`);
  write(116, `${octal(0, 7)}\0`);
  write(124, `${octal(size, 11)}\0`);
  write(136, `${octal(time, 11)}\0`);
  // The checksum counts its own place as spaces.
  write(148, ' '.repeat(8));
  write(156, '0');
  write(257, 'ustar\0');
  write(263, '00');
  write(345, prefix);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(148, `${octal(sum, 6)}\0 `);
  return header;
}

/** A long path is split at a "/" into what the two fields for it hold. */
function splitName(path: string): { readonly prefix: string; readonly name: string } {
  const bytes = new TextEncoder().encode(path).length;
  if (bytes !== path.length) throw new Error(`Not plain ASCII: ${path}`);
  if (bytes <= NAME_BYTES) return { prefix: '', name: path };
  const split = path.indexOf('/', bytes - NAME_BYTES - 1);
  if (split === -1 || split > PREFIX_BYTES) throw new Error(`Too long for a tar: ${path}`);
  return { prefix: path.slice(0, split), name: path.slice(split + 1) };
}
