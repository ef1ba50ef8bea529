import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportAnswer, ImportRequest } from './import-file.ts';

/** What an import may use: seconds of time, megabytes of memory. */
export const IMPORT_LIMITS = { seconds: 30, megabytes: 512 } as const;

const CHILD = fileURLToPath(new URL('./import-child.ts', import.meta.url));
/** An answer holds at most the text of a plan twice. Bytes. */
const LONGEST_ANSWER = 16_000_000;

/**
 * Imports a file in a process of its own, with limits on time and memory: a parser of untrusted files
 * may crash, run on or be taken over. The process may read files; it may write none and start none
 * (Node's permission model). Gives its answer, or a refusal when it was ended.
 */
export async function runImport(
  request: ImportRequest,
  { seconds = IMPORT_LIMITS.seconds }: { readonly seconds?: number } = {},
): Promise<ImportAnswer> {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${IMPORT_LIMITS.megabytes}`,
      '--permission',
      '--allow-fs-read=*',
      '--allow-addons',
      '--no-warnings',
      CHILD,
    ],
    { stdio: ['pipe', 'pipe', 'pipe'], env: {} },
  );
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, seconds * 1_000);
  const output: Buffer[] = [];
  let length = 0;
  let failure = '';
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_ANSWER) child.kill('SIGKILL');
    else output.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (failure.length < 4_000) failure += chunk.toString('utf8');
  });
  // A child that ends before it has read the request closes the pipe; its exit code tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', resolve);
  const code = await promise;
  clearTimeout(timer);
  if (timedOut) return refused('import-time', { seconds: String(seconds) });
  if (code === 0 && length <= LONGEST_ANSWER) {
    return JSON.parse(Buffer.concat(output).toString('utf8')) as ImportAnswer;
  }
  if (
    /heap out of memory|allocation failed/iu.test(failure) ||
    code === null ||
    length > LONGEST_ANSWER
  ) {
    return refused('import-memory', { megabytes: String(IMPORT_LIMITS.megabytes) });
  }
  return refused('import-broken', {});
}

function refused(code: string, values: Record<string, string>): ImportAnswer {
  return { ok: false, refusals: [{ code, values }] };
}
