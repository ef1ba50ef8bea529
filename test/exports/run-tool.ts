import { spawnSync } from 'node:child_process';

/** True where the tool can be started. */
export function hasTool(tool: string): boolean {
  return spawnSync(tool, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Runs a tool in a folder with `input` as its standard input. */
export function runTool(
  tool: string,
  args: readonly string[],
  folder: string,
  input = '',
): { readonly status: number | null; readonly output: string; readonly errors: string } {
  // The examples are for readers whose machine knows Unicode, which a bare environment does not say.
  const env = { LANG: 'C.UTF-8', ...process.env, PYTHONUTF8: '1' };
  const { status, stdout, stderr } = spawnSync(tool, args, {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout, errors: stderr };
}
