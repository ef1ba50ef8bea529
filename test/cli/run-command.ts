import { spawn } from 'node:child_process';
import { PROJECT_DIR } from '../project/source-files.ts';

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of `src/cli` as npm would, to its end; `project` may be another copy of the project. */
export async function runCommand(
  name: string,
  {
    args = [] as readonly string[],
    env = {} as Readonly<Record<string, string>>,
    project = PROJECT_DIR,
  } = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, [`src/cli/${name}.ts`, ...args], {
    cwd: project,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, stdout, stderr };
}
