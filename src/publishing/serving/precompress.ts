import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './media-types.ts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this a compressed file saves no packet (RFC 879: 536 bytes of data at least). */
const SMALLEST_BYTES = 1000;

/** As many as Node's thread pool works on at once. */
const AT_ONCE = 4;

/**
 * Writes `.br` and `.gz` beside every file of a site that becomes smaller by them, for servers that
 * send what lies there. The same file gives the same bytes. Gives the number of files written; `tell`
 * hears how many files are done and how many are left.
 */
export async function precompressFiles(
  siteDir: string,
  files: readonly string[],
  tell: (done: number, left: number) => void = () => undefined,
): Promise<number> {
  const waiting = files.filter(isCompressible);
  const all = waiting.length;
  let done = 0;
  let written = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const count = await precompressFile(join(siteDir, file));
      written += count;
      tell(++done, all - done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return written;
}

async function precompressFile(path: string): Promise<number> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST_BYTES) return 0;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gzipped] = await Promise.all([
    compressBrotli(bytes, { params }),
    compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const smaller = [
    { ending: 'br', compressed: brotli },
    { ending: 'gz', compressed: gzipped },
  ].filter(({ compressed }) => compressed.length < bytes.length);
  for (const { ending, compressed } of smaller) await writeFile(`${path}.${ending}`, compressed);
  return smaller.length;
}
