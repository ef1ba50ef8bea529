import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the project, with a closing slash. */
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Lists the files of the project, by path from its root: those that git tracks or would track.
 * Without git (an unpacked archive of the project) it throws.
 */
export function listProjectFiles(...folders: readonly string[]): readonly string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...folders];
  const output = execFileSync('git', args, { cwd: PROJECT_DIR, encoding: 'utf8' });
  return output.split('\0').filter((file) => file !== '' && existsSync(`${PROJECT_DIR}${file}`));
}
