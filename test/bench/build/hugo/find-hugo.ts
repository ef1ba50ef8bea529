import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Hugo that can be run, with what it needs in its environment. */
export interface Hugo {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
  readonly version: string;
}

/**
 * Finds Hugo on the path, or fetches it into a folder: the npm package `hugo-extended`, or, where its
 * binary is out of reach, Debian's package. Null where none of them can be had.
 */
export function findHugo(folder: string): Hugo | null {
  return (
    tryHugo('hugo', {}) ??
    tryFetching(() => {
      run('npm', ['install', '--no-save', '--prefix', folder, 'hugo-extended']);
      return tryHugo(join(folder, 'node_modules', '.bin', 'hugo'), {});
    }) ??
    tryFetching(() => {
      const unpacked = join(folder, 'debian');
      mkdirSync(unpacked, { recursive: true });
      run('apt-get', ['download', 'hugo', 'libsass1'], unpacked);
      for (const file of readdirSync(unpacked).filter((name) => name.endsWith('.deb'))) {
        run('dpkg-deb', ['-x', join(unpacked, file), unpacked]);
      }
      const libraries = join(unpacked, 'usr', 'lib');
      const folders = [libraries, ...readdirSync(libraries).map((name) => join(libraries, name))];
      return tryHugo(join(unpacked, 'usr', 'bin', 'hugo'), {
        LD_LIBRARY_PATH: folders.filter((path) => existsSync(path)).join(':'),
      });
    })
  );
}

function tryHugo(command: string, env: Readonly<Record<string, string>>): Hugo | null {
  try {
    const words = execFileSync(command, ['version'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { command, env, version: /v[\d.]+/u.exec(words)?.[0] ?? words.trim() };
  } catch {
    return null;
  }
}

function tryFetching(fetch: () => Hugo | null): Hugo | null {
  try {
    return fetch();
  } catch {
    return null;
  }
}

function run(command: string, args: readonly string[], cwd?: string): void {
  execFileSync(command, args, { stdio: 'ignore', ...(cwd === undefined ? {} : { cwd }) });
}
