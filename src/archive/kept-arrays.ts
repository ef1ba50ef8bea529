import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { keepFile } from './keep-file.ts';

/** What a file of arrays begins with: small, and read without the arrays. */
interface Header<T> {
  readonly about: T;
  /** The bytes of each array, in the order in which they follow. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** The bytes of the number that a file begins with: how long its header is. */
const LENGTH = 4;

/** Large arrays of numbers that an earlier build has kept in one file, each read when it is asked for. */
export class KeptArrays<T> {
  readonly about: T;
  readonly #file: number;
  readonly #places: ReadonlyMap<string, { readonly start: number; readonly size: number }>;

  private constructor(file: number, { about, sizes }: Header<T>, start: number) {
    this.about = about;
    this.#file = file;
    let end = start;
    this.#places = new Map(
      Object.entries(sizes).map(([name, size]) => {
        end += size;
        return [name, { start: end - size, size }];
      }),
    );
    if (fstatSync(file).size < end) throw new Error('A file of arrays was cut short.');
  }

  /** Opens what `keepArrays` wrote with these words about it; null when nothing whole is kept. */
  static open<T>(path: string): KeptArrays<T> | null {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return null;
    }
    try {
      const [length = 0] = new Uint32Array(readBytes(file, 0, LENGTH));
      const header = Buffer.from(readBytes(file, LENGTH, length)).toString('utf8');
      return new KeptArrays(file, JSON.parse(header) as Header<T>, LENGTH + length);
    } catch {
      closeSync(file);
      return null;
    }
  }

  /** The bytes of an array, in memory that all threads see. */
  read(name: string): SharedArrayBuffer {
    const { start, size } = this.#placeOf(name);
    return readBytes(this.#file, start, size);
  }

  /** The same, read beside whatever else is done. */
  async readBeside(name: string): Promise<SharedArrayBuffer> {
    const { start, size } = this.#placeOf(name);
    const bytes = new SharedArrayBuffer(size);
    const done = await readAt(this.#file, new Uint8Array(bytes), 0, size, start);
    return wholeBytes(bytes, done.bytesRead);
  }

  /** Nothing must be being read any more. */
  close(): void {
    closeSync(this.#file);
  }

  #placeOf(name: string): { readonly start: number; readonly size: number } {
    const place = this.#places.get(name);
    if (place === undefined) throw new Error(`No array ${name} is kept`);
    return place;
  }
}

const readAt = promisify(read);

/** Keeps arrays in a file, with words about them. Who has opened an earlier one goes on reading that. */
export function keepArrays(
  path: string,
  about: unknown,
  arrays: Readonly<Record<string, NodeJS.TypedArray>>,
): void {
  const sizes = Object.fromEntries(
    Object.entries(arrays).map(([name, { byteLength }]) => [name, byteLength]),
  );
  const header = Buffer.from(JSON.stringify({ about, sizes }));
  keepFile(path, Uint32Array.of(header.length), header, ...Object.values(arrays));
}

/** Throws when the file ends before. */
function readBytes(file: number, start: number, size: number): SharedArrayBuffer {
  const bytes = new SharedArrayBuffer(size);
  return wholeBytes(bytes, readSync(file, new Uint8Array(bytes), 0, size, start));
}

function wholeBytes(bytes: SharedArrayBuffer, read: number): SharedArrayBuffer {
  if (read < bytes.byteLength) throw new Error('A file of arrays was cut short.');
  return bytes;
}
