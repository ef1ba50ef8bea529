import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The words that were recognised on a scan, or why there are none. */
export type ScanReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tool-missing'; readonly tool: string; readonly packages: string }
  | { readonly kind: 'unreadable' };

const MOST_PAGES = 60;
const SECONDS_PER_STEP = 300;
const RESOLUTION = 300;

/**
 * Recognises the words of a scanned PDF or image with Tesseract in Vietnamese, and Poppler for the
 * pages of a PDF, where both are installed. Pages are parted by form feeds. Writes only into a
 * temporary folder, which it removes.
 */
export function recogniseScan(file: string, bytes: number, limit: number): ScanReading {
  if (bytes > limit) return { kind: 'unreadable' };
  const languages = run('tesseract', ['--list-langs']);
  if (!languages.found || !/^vie$/mu.test(languages.output)) {
    return {
      kind: 'tool-missing',
      tool: 'Tesseract với tiếng Việt',
      packages: 'tesseract-ocr và tesseract-ocr-vie',
    };
  }
  if (!/\.pdf$/iu.test(file)) {
    const page = recognisePage(file);
    return page === null ? { kind: 'unreadable' } : { kind: 'text', text: page };
  }
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    const pages = run('pdftoppm', [
      ...['-r', String(RESOLUTION), '-gray', '-png', '-l', String(MOST_PAGES)],
      ...[file, join(folder, 'page')],
    ]);
    if (!pages.found) {
      return { kind: 'tool-missing', tool: 'pdftoppm', packages: 'poppler-utils' };
    }
    const texts = readdirSync(folder)
      .sort()
      .map((name) => recognisePage(join(folder, name)));
    const read = texts.filter((text) => text !== null);
    return read.length === 0 ? { kind: 'unreadable' } : { kind: 'text', text: read.join('\f') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function recognisePage(image: string): string | null {
  const { ok, output } = run('tesseract', [image, 'stdout', '-l', 'vie']);
  return ok ? output.replaceAll('\f', '') : null;
}

function run(
  tool: string,
  args: readonly string[],
): { readonly found: boolean; readonly ok: boolean; readonly output: string } {
  const result = spawnSync(tool, args, {
    encoding: 'utf8',
    timeout: SECONDS_PER_STEP * 1_000,
    maxBuffer: 32_000_000,
  });
  const isMissing = (result.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  return { found: !isMissing, ok: result.status === 0, output: result.stdout ?? '' };
}
