import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { findNewestDay } from '../../archive/newest-day.ts';
import type { Archive } from '../../archive/archive.ts';
import { printChecksums } from '../../exports/data-file.ts';
import { listSiteFiles } from '../site-files.ts';
import { joinPieces } from './join-pieces.ts';
import { printTar, type TarEntry } from './print-tar.ts';

/** What is known of a file that holds the whole content. */
export interface PackedContent {
  /** How many files of the content it holds. */
  readonly files: number;
  /** In bytes. */
  readonly size: number;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
}

/** The day of an archive that knows no day. */
const NO_DAY = '1970-01-01';

/** The name of the one folder in the file: dated by the newest day of the archive, never by the clock. */
export function nameContentFolder(archive: Archive): string {
  return `thi-dua-mo-${dayOfContent(archive)}`;
}

/** The newest day that the content knows of, "1970-01-01" when it knows none. */
export function dayOfContent(archive: Archive): string {
  return findNewestDay(archive) ?? NO_DAY;
}

/**
 * Packs a content folder, originals included, into one compressed tar, piece by piece, with the
 * checksums of all its files and what to do with them. The same content gives the same bytes, from
 * every copy of it. Throws what reading or writing throws; `sink` may then hold half a file.
 */
export async function packContent(
  contentDir: string,
  archive: Archive,
  sink: Writable,
): Promise<PackedContent> {
  const names = listSiteFiles(contentDir).filter((name) => !/(?:^|\/)\./u.test(name));
  const entries = listEntries(contentDir, nameContentFolder(archive), names);
  // The form knows no time before 1970.
  const time = Math.max(0, Date.parse(`${dayOfContent(archive)}T00:00:00Z`) / 1000);
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    Readable.from(joinPieces(printTar(entries, time))),
    createGzip(),
    async function* (pieces: AsyncIterable<Buffer>) {
      for await (const piece of pieces) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    },
    sink,
  );
  return { files: names.length, size, sha256: hash.digest('hex') };
}

const README = `Thi đua mở: toàn bộ nội dung của kho, gồm cả các tệp gốc như đã nhận.

Kiểm tra từng tệp, trong thư mục này:
  sha256sum -c SHA256SUMS
Dựng lại cả trang, trong thư mục mã nguồn của kho:
  CONTENT_DIR=<thư mục này>/content npm run build

Dữ liệu do kho lập: CC BY 4.0. Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả.
`;

function* listEntries(
  contentDir: string,
  folder: string,
  names: readonly string[],
): Generator<TarEntry> {
  const sums: { readonly name: string; readonly sha256: string }[] = [];
  const take = (name: string, bytes: Uint8Array): TarEntry => {
    sums.push({ name, sha256: createHash('sha256').update(bytes).digest('hex') });
    return { name: `${folder}/${name}`, bytes };
  };
  yield take('DOC-TRUOC.txt', Buffer.from(README));
  for (const name of names) yield take(`content/${name}`, readFileSync(join(contentDir, name)));
  yield { name: `${folder}/SHA256SUMS`, bytes: Buffer.from(printChecksums(sums)) };
}
