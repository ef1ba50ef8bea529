import { spawn } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutNetwork } from './confine-command.ts';

/** What a confined script may use, and what it may see. */
export interface Confinement {
  readonly seconds: number;
  readonly megabytes: number;
  /** Files and folders that it may read, beside the program itself. */
  readonly readable: readonly string[];
}

/** How a confined script ended. */
export type ConfinedOutcome =
  | { readonly kind: 'done'; readonly output: string }
  /** It was ended because it ran too long, or used or wrote too much. */
  | { readonly kind: 'time' | 'memory' }
  | { readonly kind: 'broken' };

const PROGRAM = ['../../..', '../../../node_modules'].map((path) =>
  realpathSync(fileURLToPath(new URL(path, import.meta.url))),
);
const PRELOAD = new URL('./refuse-network.ts', import.meta.url).href;
/** An answer holds at most the text of a plan twice. Bytes. */
const LONGEST_OUTPUT = 16_000_000;
/** How often the memory of the process is looked at. Milliseconds. */
const WATCH_EVERY = 25;

/**
 * Runs a script in a process of its own: a parser of untrusted files may crash, run on or be taken
 * over. It gets its input on standard input and may read only what it is given; it may write no file,
 * start no process and reach no network. Time is limited everywhere; memory by the heap of Node
 * everywhere, and as a whole where the system tells it (Linux).
 */
export async function runConfined(
  script: string,
  input: string,
  { seconds, megabytes, readable }: Confinement,
): Promise<ConfinedOutcome> {
  const { program, args } = withoutNetwork({
    program: process.execPath,
    args: [
      `--max-old-space-size=${megabytes}`,
      '--permission',
      ...[...PROGRAM, ...readable].map((path) => `--allow-fs-read=${path}`),
      // The parser of Markdown is an addon of the project's own choosing.
      '--allow-addons',
      '--no-warnings',
      `--import=${PRELOAD}`,
      script,
    ],
  });
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'], env: systemPath() });
  let ended: 'time' | 'memory' | null = null;
  const end = (reason: 'time' | 'memory'): void => {
    ended ??= reason;
    child.kill('SIGKILL');
  };
  const timer = setTimeout(() => end('time'), seconds * 1_000);
  const watch = setInterval(() => {
    if (peakMemory(child.pid) > megabytes) end('memory');
  }, WATCH_EVERY);
  const output: Buffer[] = [];
  let length = 0;
  let failure = '';
  child.stdout.on('data', (chunk: Buffer) => {
    length += chunk.length;
    if (length > LONGEST_OUTPUT) end('memory');
    else output.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    if (failure.length < 4_000) failure += chunk.toString('utf8');
  });
  // A child that ends before it has read its input closes the pipe; its exit code tells why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.once('error', reject);
  child.once('close', resolve);
  try {
    const code = await promise;
    if (ended !== null) return { kind: ended };
    if (code === 0) return { kind: 'done', output: Buffer.concat(output).toString('utf8') };
    const isFull = code === null || /heap out of memory|allocation failed/iu.test(failure);
    return { kind: isFull ? 'memory' : 'broken' };
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
  }
}

/** The environment stays outside, but for where programs are found. */
function systemPath(): NodeJS.ProcessEnv {
  const { PATH } = process.env;
  // Node hands this one on to every child unless it is named.
  const withoutCoverage = { NODE_V8_COVERAGE: undefined };
  return PATH === undefined ? withoutCoverage : { PATH, ...withoutCoverage };
}

/** The most memory that a process ever held, in megabytes; 0 where the system does not tell. */
function peakMemory(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return (Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * 1_024) / 1_000_000;
  } catch {
    return 0;
  }
}
