import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { CACHE_FOLDER } from '../../archive/cache-folder.ts';
import { publishedNumber } from '../release-folders.ts';
import { FileLedger, type PackedLedger } from './file-ledger.ts';
import type { LedgerChanges } from './ledger-changes.ts';
import type { MadeRecord } from './made-record.ts';

const STATES = join(CACHE_FOLDER, 'sites');

const LEDGER = '.ledger';

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

/** All of a state but most of its ledger: small, and other after every build. */
interface StoredState extends Omit<SiteState, 'ledger'>, StoredLedger {
  readonly context: string;
  readonly release: string;
}

/** Where a ledger lies. */
interface StoredLedger {
  /** The name of the file that it was packed into: large, and written seldom. */
  readonly ledgerFile: string;
  /** What has changed since then. */
  readonly ledgerChanges: LedgerChanges;
}

/** In which files ledgers lie that were read. */
const FILES = new WeakMap<PackedLedger, string>();

/** With more changed files than this a ledger is packed anew: to read them would take longer than that. */
const MOST_CHANGES = 500;

/**
 * What is remembered of the published site; null when nothing is, when it was made in another context
 * (other code, registers or settings), or when another site stands there by now.
 */
export function readSiteState(outDir: string, context: string): SiteState | null {
  const release = identifyRelease(outDir);
  if (release === null) return null;
  const stored = readValue(stateFile(outDir)) as StoredState | null;
  if (stored === null || stored.context !== context || stored.release !== release) return null;
  const packed = readValue(join(STATES, stored.ledgerFile)) as PackedLedger | null;
  if (packed === null) return null;
  FILES.set(packed, stored.ledgerFile);
  const ledger = new FileLedger(packed);
  ledger.change(stored.ledgerChanges);
  return { ...stored, ledger };
}

/** Remembers the site that was just published. */
export function writeSiteState(outDir: string, context: string, state: SiteState): void {
  const release = identifyRelease(outDir);
  if (release === null) return;
  mkdirSync(STATES, { recursive: true });
  const { ledger, ...own } = state;
  const written = writeLedger(outDir, ledger);
  const stored: StoredState = { ...own, ...written, context, release };
  const file = stateFile(outDir);
  writeFileSync(`${file}.part`, serialize(stored));
  renameSync(`${file}.part`, file);
  for (const other of listLedgers(outDir).filter((name) => name !== written.ledgerFile)) {
    rmSync(join(STATES, other), { force: true });
  }
}

/** Writes what has changed in a ledger, or all of it. */
function writeLedger(outDir: string, ledger: FileLedger): StoredLedger {
  const known = ledger.base === null ? undefined : FILES.get(ledger.base);
  if (known !== undefined && existsSync(join(STATES, known))) {
    const ledgerChanges = ledger.listChanges();
    if (ledgerChanges.files.size <= MOST_CHANGES) return { ledgerFile: known, ledgerChanges };
  }
  const ledgerFile = `${nameState(outDir)}.${randomBytes(8).toString('hex')}${LEDGER}`;
  writeFileSync(join(STATES, ledgerFile), serialize(ledger.pack()));
  return { ledgerFile, ledgerChanges: new FileLedger().listChanges() };
}

/** Forgets what is remembered, because the site is about to be made anew. */
export function forgetSiteState(outDir: string): void {
  rmSync(stateFile(outDir), { force: true });
}

/** What a file holds; null when there is none or another version of Node wrote it. */
function readValue(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}

/** A release is told by its number and its folder, so that no other one is taken for it. */
function identifyRelease(outDir: string): string | null {
  const number = publishedNumber(outDir);
  return number === null ? null : `${number} ${statSync(outDir).ino}`;
}

function stateFile(outDir: string): string {
  return join(STATES, `${nameState(outDir)}.bin`);
}

function listLedgers(outDir: string): readonly string[] {
  const name = nameState(outDir);
  return readdirSync(STATES).filter((file) => file.startsWith(name) && file.endsWith(LEDGER));
}

function nameState(outDir: string): string {
  return createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16);
}
