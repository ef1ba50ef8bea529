import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { CACHE_FOLDER } from '../../archive/plan-cache.ts';
import { publishedNumber } from '../release-folders.ts';
import { FileLedger } from './file-ledger.ts';
import { packRecord, type MadeRecord, type PackedRecord } from './made-record.ts';

/** What is remembered of a published site, so that the next one need not be made anew. */
export interface SiteState extends MadeRecord {
  /** Plans by their ids, with the keys under which the cache keeps them. */
  readonly plans: ReadonlyMap<string, string>;
  /** Files that no route makes, without the search index. */
  readonly others: readonly string[];
  readonly searchFiles: number;
  /** A digest of the register of addresses that the site was held to. */
  readonly register: string;
  /** A digest of the content that makes no plan (see site-context.ts). */
  readonly otherContent: string;
}

interface Stored
  extends
    PackedRecord,
    Pick<SiteState, 'plans' | 'others' | 'searchFiles' | 'register' | 'otherContent'> {
  readonly context: string;
  readonly release: string;
}

/**
 * What is remembered of the published site; null when nothing is, when it was made in another context
 * (other code, registers or settings), or when another site stands there by now.
 */
export function readSiteState(outDir: string, context: string): SiteState | null {
  const file = stateFile(outDir);
  const release = identifyRelease(outDir);
  if (release === null || !existsSync(file)) return null;
  const stored = readStored(file);
  if (stored === null || stored.context !== context || stored.release !== release) return null;
  return { ...stored, ledger: FileLedger.unpack(stored.ledger) };
}

/** Remembers the site that was just published. */
export function writeSiteState(outDir: string, context: string, state: SiteState): void {
  const release = identifyRelease(outDir);
  if (release === null) return;
  const { plans, others, searchFiles, register, otherContent } = state;
  const own = { plans, others, searchFiles, register, otherContent, context, release };
  const stored: Stored = { ...packRecord(state), ...own };
  const file = stateFile(outDir);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(`${file}.part`, serialize(stored));
  renameSync(`${file}.part`, file);
}

/** Forgets what is remembered, because the site is about to be made anew. */
export function forgetSiteState(outDir: string): void {
  rmSync(stateFile(outDir), { force: true });
}

function readStored(file: string): Stored | null {
  try {
    return deserialize(readFileSync(file)) as Stored;
  } catch {
    // Another version of Node wrote it.
    return null;
  }
}

/** A release is told by its number and its folder, so that no other one is taken for it. */
function identifyRelease(outDir: string): string | null {
  const number = publishedNumber(outDir);
  return number === null ? null : `${number} ${statSync(outDir).ino}`;
}

function stateFile(outDir: string): string {
  const name = createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16);
  return join(CACHE_FOLDER, 'sites', `${name}.bin`);
}
