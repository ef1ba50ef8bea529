import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withMemory, withoutNetwork } from '../confined/confine-command.ts';
import type { PageContent } from '../pdf/build-pages.ts';
import { readPageImage } from './read-page-image.ts';
import { readRecognisedWords } from './read-recognised-words.ts';

/** What was recognised on a scan, page by page, or why there is nothing. */
export type ScanReading =
  | { readonly kind: 'pages'; readonly pages: readonly PageContent[] }
  | { readonly kind: 'tool-missing'; readonly tool: string; readonly packages: string }
  /** A page took longer than may be. */
  | { readonly kind: 'time'; readonly seconds: number }
  | { readonly kind: 'too-long'; readonly limit: number }
  | { readonly kind: 'unreadable' };

/** What the tools may use for one page: seconds of time, megabytes of memory; and how many pages there may be. */
export const SCAN_LIMITS = { seconds: 30, megabytes: 512, pages: 60 } as const;

const RESOLUTION = 300;

/**
 * Recognises the words of a scanned PDF or image with Tesseract in Vietnamese, and Poppler for the
 * pages of a PDF, where both are installed. The tools read an untrusted file: each page has its limits
 * of time and memory, and no network. Writes only into a temporary folder, which it removes.
 */
export function recogniseScan(file: string): ScanReading {
  const isPdf = /\.pdf$/iu.test(file);
  const languages = run('tesseract', ['--list-langs']);
  if (!languages.found || !/^vie$/mu.test(languages.output)) {
    return {
      kind: 'tool-missing',
      tool: 'Tesseract với tiếng Việt',
      packages: 'tesseract-ocr và tesseract-ocr-vie',
    };
  }
  if (!isPdf) return toReading(recognisePage(file));
  if (!run('pdftoppm', ['-v']).found) {
    return { kind: 'tool-missing', tool: 'pdftoppm', packages: 'poppler-utils' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'scan-'));
  try {
    return recognisePdf(file, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function recognisePdf(file: string, folder: string): ScanReading {
  const pages: PageContent[] = [];
  for (let number = 1; ; number++) {
    const only = ['-f', String(number), '-l', String(number)];
    const output = join(folder, 'page');
    const drawn = run('pdftoppm', ['-r', String(RESOLUTION), '-gray', ...only, file, output]);
    if (drawn.isLate) return toReading('time');
    const [name] = readdirSync(folder);
    // Behind its last page a file has none.
    if (name === undefined) return toReading(pages.length === 0 ? null : pages);
    if (number > SCAN_LIMITS.pages) return { kind: 'too-long', limit: SCAN_LIMITS.pages };
    const image = join(folder, name);
    const page = recognisePage(image);
    // A page that is left out would be words that are lost.
    if (page === null || page === 'time') return toReading(page);
    pages.push(...page);
    rmSync(image);
  }
}

type PagesReading = readonly PageContent[] | 'time' | null;

function recognisePage(image: string): PagesReading {
  const dots = ['--dpi', String(RESOLUTION)];
  const { ok, isLate, output } = run('tesseract', [image, 'stdout', '-l', 'vie', ...dots, 'tsv']);
  if (isLate) return 'time';
  if (!ok) return null;
  const { pieces } = readRecognisedWords(output, RESOLUTION);
  const page = readPageImage(readFileSync(image), RESOLUTION);
  return [{ pieces, rulings: page?.rulings ?? [] }];
}

function toReading(pages: PagesReading): ScanReading {
  if (pages === null) return { kind: 'unreadable' };
  if (pages === 'time') return { kind: 'time', seconds: SCAN_LIMITS.seconds };
  return { kind: 'pages', pages };
}

interface ToolResult {
  readonly found: boolean;
  readonly ok: boolean;
  readonly isLate: boolean;
  readonly output: string;
}

function run(tool: string, args: readonly string[]): ToolResult {
  const command = withoutNetwork(withMemory({ program: tool, args }, SCAN_LIMITS.megabytes));
  const result = spawnSync(command.program, command.args, {
    encoding: 'utf8',
    timeout: SCAN_LIMITS.seconds * 1_000,
    killSignal: 'SIGKILL',
    maxBuffer: 32_000_000,
    // More threads make one page slower, not faster.
    env: { ...process.env, OMP_THREAD_LIMIT: '1' },
  });
  const code = (result.error as NodeJS.ErrnoException | undefined)?.code;
  // The wrappers that confine a tool tell by 127 that there is no such tool.
  const isMissing = code === 'ENOENT' || result.status === 127;
  return {
    found: !isMissing,
    ok: result.status === 0,
    isLate: code === 'ETIMEDOUT',
    output: result.stdout ?? '',
  };
}
