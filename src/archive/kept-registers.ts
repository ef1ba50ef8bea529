import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { digestFiles, firstFolder, type ContentFile } from './content-files.ts';
import { digestRenderingCode } from './digest-code.ts';
import { keepFile } from './keep-file.ts';
import { INDICATORS, readIndicators, type IndicatorsReading } from './read-indicators.ts';
import { readRegisters, REGISTERS } from './read-registers.ts';
import type { Registers } from './registers.ts';

/** What was read last, with a digest of what it was read from. */
interface KeptReading<T> {
  readonly digest: string;
  readonly reading: T;
}

/**
 * The registers of a content folder as `readRegisters` gives them: out of the cache when their files
 * are those that were read last, because to check them takes longer than to read them. Registers with
 * problems are not kept. `contentFiles` are all files of the folder.
 */
export function readKeptRegisters(
  contentFolder: string,
  contentFiles: readonly ContentFile[],
  cacheFolder = CACHE_FOLDER,
): Registers {
  const file = join(cacheFolder, 'registers.json');
  const digest = digestSources(contentFolder, contentFiles, REGISTERS);
  return readKept(file, digest, () => readRegisters(contentFolder));
}

/** The same of the register of indicators, as `readIndicators` gives it. */
export function readKeptIndicators(
  contentFolder: string,
  contentFiles: readonly ContentFile[],
  cacheFolder = CACHE_FOLDER,
): IndicatorsReading {
  const file = join(cacheFolder, 'indicators.json');
  const digest = digestSources(contentFolder, contentFiles, [INDICATORS]);
  return readKept(file, digest, () => readIndicators(contentFolder));
}

function digestSources(
  contentFolder: string,
  contentFiles: readonly ContentFile[],
  registers: readonly string[],
): string {
  const hash = createHash('sha256');
  // Entries say where they lie.
  hash.update(digestRenderingCode()).update(resolve(contentFolder)).update(contentFolder);
  const sources = contentFiles.filter(({ name }) => registers.includes(firstFolder(name)));
  return hash.update(digestFiles(sources)).digest('hex');
}

function readKept<T extends { readonly problems: readonly Problem[] }>(
  file: string,
  digest: string,
  read: () => T,
): T {
  const kept = openKept<T>(file);
  if (kept?.digest === digest) return kept.reading;
  const reading = read();
  if (reading.problems.length === 0) {
    const made: KeptReading<T> = { digest, reading };
    keepFile(file, JSON.stringify(made));
  }
  return reading;
}

function openKept<T>(file: string): KeptReading<T> | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptReading<T>;
  } catch {
    // There is none yet, or an earlier build was cut short.
    return null;
  }
}
