import {
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/* Where releases lie and which of them is published; see releases.ts for what they mean. */

/** The number of the published release; null when nothing, or nothing numbered, is published. */
export function publishedNumber(outDir: string): number | null {
  if (isSymbolicLink(outDir)) {
    const target = resolve(dirname(outDir), readlinkSync(outDir));
    const inReleases = dirname(target) === resolve(releasesDir(outDir));
    return inReleases ? parseNumber(basename(target)) : null;
  }
  if (!existsSync(outDir)) return null;
  const exchange = readExchange(outDir);
  if (exchange === null) return Math.max(0, ...storedNumbers(outDir)) + 1;
  const [from, to] = exchange;
  return existsSync(folderOf(outDir, from)) ? to : from;
}

/** The numbers of the releases that lie in the folder of releases, lowest first. */
export function storedNumbers(outDir: string): readonly number[] {
  const folder = releasesDir(outDir);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => parseNumber(name) ?? [])
    .sort((a, b) => a - b);
}

/** The last exchange of folders as written down: which release made room for which. */
export function readExchange(outDir: string): readonly [from: number, to: number] | null {
  const file = exchangeFile(outDir);
  if (!existsSync(file)) return null;
  const [from = null, to = null] = readFileSync(file, 'utf8').trim().split(' ').map(parseNumber);
  return from === null || to === null ? null : [from, to];
}

/** Writes down an exchange before it begins; a reader never sees half a line. */
export function writeExchange(outDir: string, from: number, to: number): void {
  const staged = `${exchangeFile(outDir)}.next`;
  writeFileSync(staged, `${from} ${to}\n`);
  renameSync(staged, exchangeFile(outDir));
}

function parseNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : null;
}

/** The folder of the releases that are not at `outDir` itself. */
export function releasesDir(outDir: string): string {
  return `${outDir}.releases`;
}

export function folderOf(outDir: string, number: number): string {
  return join(releasesDir(outDir), String(number));
}

function exchangeFile(outDir: string): string {
  return join(releasesDir(outDir), 'exchange');
}

export function isSymbolicLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
