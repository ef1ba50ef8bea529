import { createHash, hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gzipSync } from 'node:zlib';
import { findNewestDay } from '../../archive/newest-day.ts';
import type { Archive } from '../../archive/archive.ts';
import { lookAtContent, type ContentFile } from '../../archive/content-files.ts';
import { printChecksums } from '../../exports/data-file.ts';
import { divideFiles } from './divide-files.ts';
import { KeptPieces } from './kept-pieces.ts';
import { printTarEnd, printTarFile, type TarEntry } from './print-tar.ts';

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

/** Changes with how files are packed; what was packed in another form is packed anew. */
const FORM = '1';

/** The name of the one folder in the file: dated by the newest day of the archive, never by the clock. */
export function nameContentFolder(day: string): string {
  return `thi-dua-mo-${day}`;
}

/** The newest day that the content knows of, "1970-01-01" when it knows none. */
export function dayOfContent(archive: Archive): string {
  return findNewestDay(archive) ?? NO_DAY;
}

/** What the list of checksums says of a file. */
type SummedFile = Pick<ContentFile, 'name' | 'sha256'>;

/** A content folder whose files were looked at, in the groups that they are packed in. */
export interface GroupedContent {
  readonly contentDir: string;
  readonly groups: readonly (readonly SummedFile[])[];
}

/** Groups all files of a content folder, originals included. Where they must be listed, throws what that throws. */
export function groupContent(
  contentDir: string,
  files: readonly ContentFile[] = lookAtContent(contentDir).files,
): GroupedContent {
  return { contentDir, groups: divideFiles(files) };
}

/**
 * Packs a content folder into one compressed tar, group by group, with the checksums of all its files
 * and what to do with them. `day` dates it. The same content gives the same bytes, from every copy of
 * it. Throws what reading or writing throws; `sink` may then hold half a file.
 *
 * Each group of files is compressed by itself, so that it need not be again: gzip files written one
 * after the other are one (RFC 1952, section 2.2).
 */
export async function packContent(
  content: GroupedContent,
  day: string,
  sink: Writable,
): Promise<PackedContent> {
  const digest = createHash('sha256');
  let size = 0;
  await pipeline(
    Readable.from(listMembers(content, day)),
    async function* (members: AsyncIterable<Buffer>) {
      for await (const member of members) {
        digest.update(member);
        size += member.length;
        yield member;
      }
    },
    sink,
  );
  return { files: content.groups.flat().length, size, sha256: digest.digest('hex') };
}

const README = `Thi đua mở: toàn bộ nội dung của kho, gồm cả các tệp gốc như đã nhận.

Kiểm tra từng tệp, trong thư mục này:
  sha256sum -c SHA256SUMS
Dựng lại cả trang, trong thư mục mã nguồn của kho:
  CONTENT_DIR=<thư mục này>/content npm run build

Dữ liệu do kho lập: CC BY 4.0. Văn bản hành chính không thuộc đối tượng bảo hộ quyền tác giả.
`;

/** The packed file, piece by piece; each is compressed by itself. */
function* listMembers({ contentDir, groups }: GroupedContent, day: string): Generator<Buffer> {
  const folder = nameContentFolder(day);
  // The form knows no time before 1970.
  const time = Math.max(0, Date.parse(`${day}T00:00:00Z`) / 1000);
  const pieces = new KeptPieces('packed', FORM);
  const partsOf = (files: readonly SummedFile[]): readonly (string | number)[] => [
    folder,
    time,
    ...files.map(({ name, sha256 }) => `${sha256} ${name}`),
  ];
  const print = (files: readonly TarEntry[], place = folder): Buffer => {
    const entries = files.map(({ name, bytes }) => ({ name: `${place}/${name}`, bytes }));
    return Buffer.concat(entries.flatMap((entry) => [...printTarFile(entry, time)]));
  };
  const sums: SummedFile[] = [];

  const readMe = { name: 'DOC-TRUOC.txt', bytes: Buffer.from(README) };
  sums.push({ name: readMe.name, sha256: hash('sha256', readMe.bytes) });
  yield gzipSync(print([readMe]));
  for (const group of groups) {
    let kept = pieces.find(partsOf(group));
    let packed = group;
    if (kept === null) {
      const files = group.map(({ name }) => ({
        name,
        bytes: readFileSync(join(contentDir, name)),
      }));
      // What has changed since it was looked at is packed as it is now.
      packed = files.map(({ name, bytes }) => ({ name, sha256: hash('sha256', bytes) }));
      kept = pieces.take(partsOf(packed), (file) =>
        writeFileSync(file, gzipSync(print(files, `${folder}/content`))),
      );
    }
    sums.push(...packed.map(({ name, sha256 }) => ({ name: `content/${name}`, sha256 })));
    yield readFileSync(kept);
  }
  const list = { name: 'SHA256SUMS', bytes: Buffer.from(printChecksums(sums)) };
  yield gzipSync(Buffer.concat([print([list]), printTarEnd()]));
  pieces.forgetOld();
}
