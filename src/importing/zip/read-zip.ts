import { crc32, inflateRawSync } from 'node:zlib';
import { RefusedFile } from '../refused-file.ts';

/** What an archive may hold; sizes in bytes. The ratio is that of words to their packed form. */
export const ZIP_LIMITS = {
  entries: 2_000,
  entryBytes: 32_000_000,
  totalBytes: 64_000_000,
  ratio: 100,
} as const;

/** Small parts compress to almost nothing without being a bomb. */
const RATIO_COUNTS_FROM = 64_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** A ZIP archive held in memory. Nothing of it is ever written under the names that it gives. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The bytes of an entry, or null when there is none of that name. */
  readonly read: (name: string) => Buffer | null;
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

/**
 * Opens a ZIP archive by its central directory. Throws a RefusedFile for everything that a Word file
 * does not need: encryption, names that leave the folder, names given twice, other ways of packing,
 * more or larger entries than the limits allow, sizes that contradict the content.
 */
export function openZip(bytes: Buffer): ZipArchive {
  const entries = readDirectory(bytes);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > ZIP_LIMITS.totalBytes) {
    throw new RefusedFile('import-zip-bomb', { entry: '*', limit: String(ZIP_LIMITS.totalBytes) });
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length) throw new RefusedFile('import-zip-broken');
  return {
    names: entries.map(({ name }) => name),
    read: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : unpack(bytes, entry);
    },
  };
}

function readDirectory(bytes: Buffer): readonly ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  if (count > ZIP_LIMITS.entries) {
    throw new RefusedFile('import-zip-bomb', { entry: '*', limit: String(ZIP_LIMITS.entries) });
  }
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new RefusedFile('import-zip-broken');
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if (next > end) throw new RefusedFile('import-zip-broken');
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    checkName(name);
    if ((bytes.readUInt16LE(at + 8) & 0x1) !== 0) throw new RefusedFile('import-encrypted');
    const entry = {
      name,
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    };
    checkSize(entry);
    entries.push(entry);
    at = next;
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const lowest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= lowest; at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RefusedFile('import-zip-broken');
}

function checkName(name: string): void {
  const isUnsafe =
    name === '' ||
    /^[/\\]|^[A-Za-z]:|\\/u.test(name) ||
    // eslint-disable-next-line no-control-regex -- a name with such a character is refused
    /[\u0000-\u001F\uFFFD]/u.test(name) ||
    name.split('/').includes('..');
  if (isUnsafe) throw new RefusedFile('import-zip-unsafe', { entry: name.slice(0, 80) });
}

function checkSize({ name, packed, unpacked }: ZipEntry): void {
  const isTooLarge = unpacked > ZIP_LIMITS.entryBytes;
  const isTooDense = unpacked > RATIO_COUNTS_FROM && unpacked > packed * ZIP_LIMITS.ratio;
  if (!isTooLarge && !isTooDense) return;
  const limit = isTooLarge ? ZIP_LIMITS.entryBytes : ZIP_LIMITS.ratio;
  throw new RefusedFile('import-zip-bomb', { entry: name.slice(0, 80), limit: String(limit) });
}

function unpack(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, unpacked, method, checksum } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_HEADER) {
    throw new RefusedFile('import-zip-broken');
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw new RefusedFile('import-zip-broken');
  const content = inflate(bytes.subarray(start, start + packed), method, unpacked);
  if (content.length !== unpacked || crc32(content) !== checksum) {
    throw new RefusedFile('import-zip-broken');
  }
  return content;
}

function inflate(packed: Buffer, method: number, unpacked: number): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new RefusedFile('import-zip-broken');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw new RefusedFile('import-zip-broken');
  }
}
