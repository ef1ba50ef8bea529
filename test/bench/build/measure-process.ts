import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What running a program took. */
export interface ProcessCost {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds of all processors, of the program and all that it started. */
  readonly cpu: number;
  /** The most memory at once, in MB, of the program and all that it started. */
  readonly peak: number;
}

const SAMPLE_EVERY = 40;
/** Clock ticks in a second, the unit of /proc/<pid>/stat on Linux. */
const TICKS = 100;

/**
 * Runs a program to its end and measures it with everything that it starts, by looking into /proc
 * (Linux only). Throws with the end of its output when it fails.
 */
export async function measureProcess(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<ProcessCost> {
  const started = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const hear = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-2_000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);

  let peak = 0;
  const ticks = new Map<number, number>();
  const sample = (): void => {
    if (child.pid === undefined) return;
    const processes = listProcesses(child.pid);
    peak = Math.max(
      peak,
      processes.reduce((sum, { memory }) => sum + memory, 0),
    );
    for (const { pid, ticks: spent } of processes) ticks.set(pid, spent);
  };
  const timer = setInterval(sample, SAMPLE_EVERY);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (exitCode) => resolve(exitCode));
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
  return {
    wall: (performance.now() - started) / 1000,
    cpu: [...ticks.values()].reduce((sum, spent) => sum + spent, 0) / TICKS,
    peak,
  };
}

interface ProcessState {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  /** In MB. */
  readonly memory: number;
}

/** A process and all that descend from it. */
function listProcesses(root: number): readonly ProcessState[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const family = new Set([root]);
  // A parent is older than its children, and its number nearly always smaller.
  for (const { pid, parent } of all.toSorted((a, b) => a.pid - b.pid)) {
    if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

function readProcess(pid: number): ProcessState | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program may hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const memory = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      pid,
      parent: Number(fields[1]),
      ticks: Number(fields[11]) + Number(fields[12]),
      memory: Number(memory ?? 0) / 1024,
    };
  } catch {
    return null;
  }
}
