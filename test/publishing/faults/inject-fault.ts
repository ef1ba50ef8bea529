import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';

/** Which write to a disk fails, and how. */
export interface Fault {
  /** "EIO" and "EACCES" strike once; "ENOSPC" strikes every write from then on, as a full disk does. */
  readonly code: 'EACCES' | 'EIO' | 'ENOSPC';
  /** Counted from 1, among the writes below the folder. */
  readonly at: number;
  readonly below: string;
}

export interface InjectedFault {
  readonly struck: () => boolean;
  readonly restore: () => void;
}

const FILLING = [
  'appendFileSync',
  'copyFileSync',
  'cpSync',
  'mkdirSync',
  'symlinkSync',
  'writeFileSync',
] as const;
const OTHER = ['renameSync', 'rmSync'] as const;

/** Makes one of the writes of this process fail until it is restored; all others go on as before. */
export function injectFault({ code, at, below }: Fault): InjectedFault {
  let count = 0;
  const fail = (name: string, args: readonly unknown[]): void => {
    const paths = args.slice(0, 2).filter((arg) => typeof arg === 'string');
    if (!paths.some((path) => resolve(path).startsWith(below))) return;
    count++;
    if (count !== at && !(code === 'ENOSPC' && count > at)) return;
    throw Object.assign(new Error(`${code}: injected, ${name} '${paths.join(' ')}'`), { code });
  };
  const restorers: (() => void)[] = [];
  const wrap = <K extends string>(
    holder: Record<K, unknown>,
    name: K,
    isPromise: boolean,
  ): void => {
    const original = holder[name] as (...args: unknown[]) => unknown;
    restorers.push(() => {
      holder[name] = original;
    });
    holder[name] = isPromise
      ? async (...args: unknown[]) => {
          fail(name, args);
          return original(...args);
        }
      : (...args: unknown[]) => {
          fail(name, args);
          return original(...args);
        };
  };
  // A full disk still lets things be moved and removed.
  const names = code === 'ENOSPC' ? FILLING : [...FILLING, ...OTHER];
  for (const name of names) wrap(fs as unknown as Record<string, unknown>, name, false);
  wrap(fs.promises as unknown as Record<string, unknown>, 'writeFile', true);
  syncBuiltinESMExports();
  return {
    struck: () => count >= at,
    restore: () => {
      for (const restore of restorers) restore();
      syncBuiltinESMExports();
    },
  };
}
