import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CACHE_FOLDER } from './cache-folder.ts';
import { digestRenderingCode } from './digest-code.ts';
import { keepFile } from './keep-file.ts';
import { listRegisterSources, readRegisters } from './read-registers.ts';
import type { Registers } from './registers.ts';

/** The registers that were read last, with a digest of what they were read from. */
interface KeptRegisters {
  readonly digest: string;
  readonly registers: Registers;
}

/**
 * The registers of a content folder as `readRegisters` gives them: out of the cache when their files
 * are those that were read last, because to check them takes longer than to read them. Registers with
 * problems are not kept.
 */
export function readKeptRegisters(contentFolder: string, cacheFolder = CACHE_FOLDER): Registers {
  const file = join(cacheFolder, 'registers.json');
  const digest = digestSources(contentFolder);
  const kept = readKept(file);
  if (kept?.digest === digest) return kept.registers;
  const registers = readRegisters(contentFolder);
  if (registers.problems.length === 0) {
    const read: KeptRegisters = { digest, registers };
    keepFile(file, JSON.stringify(read));
  }
  return registers;
}

function digestSources(contentFolder: string): string {
  const hash = createHash('sha256');
  // Entries say where they lie.
  hash.update(digestRenderingCode()).update(resolve(contentFolder)).update(contentFolder);
  for (const path of listRegisterSources(contentFolder)) {
    hash.update('\0').update(path).update('\0').update(readFileSync(path));
  }
  return hash.digest('hex');
}

function readKept(file: string): KeptRegisters | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptRegisters;
  } catch {
    // There is none yet, or an earlier build was cut short.
    return null;
  }
}
