import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { CACHE_FOLDER } from '../../archive/cache-folder.ts';
import { keepFile } from '../../archive/keep-file.ts';
import { publishedNumber } from '../release-folders.ts';
import { FileLedger } from './file-ledger.ts';
import { keepLedger, readLedger } from './kept-ledger.ts';
import type { LedgerChanges } from './ledger-changes.ts';
import type { MadeRecord } from './made-record.ts';
import type { PackedLedger } from './packed-ledger.ts';

const STATES = join(CACHE_FOLDER, 'sites');

const [LEDGER, RECORD] = ['.ledger', '.record'];

/** Of what a published site was made from, what is small and tells whether it is the same. */
export interface SiteContent {
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

/** What is remembered of a published site, so that the next one need not be made anew. */
export interface SiteState extends MadeRecord {
  readonly content: SiteContent;
}

/** A published site of which something is remembered. */
export interface KnownSite {
  readonly content: SiteContent;
  /** Gives the rest, which is large; null where some of it is lost. */
  readonly load: () => Promise<SiteState | null>;
}

/** What is remembered of the site of a folder, which may be another one by now. */
export interface RecalledSite {
  readonly stored: StoredContent;
  /** Begins to read what is large, beside whatever else is done. */
  readonly beginReading: () => void;
  /** Gives all that is remembered. */
  readonly load: KnownSite['load'];
}

/** What is remembered, and where the rest of it lies. */
interface StoredContent {
  readonly content: SiteContent;
  readonly context: string;
  readonly release: string;
  /** The name of the file with the rest, but for most of the ledger. */
  readonly recordFile: string;
  /** The name of the file that the ledger was packed into: large, and written seldom. */
  readonly ledgerFile: string;
}

/** All of a record but most of its ledger: other after every build. */
interface StoredRecord extends Omit<MadeRecord, 'ledger'> {
  /** What has changed in the ledger since it was packed. */
  readonly ledgerChanges: LedgerChanges;
}

/** In which files ledgers lie that were read. */
const FILES = new WeakMap<PackedLedger, string>();

/** With more changes than this a ledger is packed anew: to read them would take longer than that. */
const MOST_CHANGES = 100_000;

/** Recalls what was remembered of the site of a folder, whatever stands there now; null for nothing. */
export function recallSite(outDir: string): RecalledSite | null {
  const stored = readValue(stateFile(outDir)) as StoredContent | null;
  if (stored === null) return null;
  let reading: Promise<PackedLedger | null> | undefined;
  const read = (): Promise<PackedLedger | null> =>
    (reading ??= readLedger(join(STATES, stored.ledgerFile)));
  return {
    stored,
    beginReading: () => void read(),
    load: async () => loadState(stored, await read()),
  };
}

/**
 * What is remembered of the published site; null when nothing is, when it was made in another context
 * (other code, registers or settings), or when another site stands there by now.
 */
export function findSite(
  outDir: string,
  context: string,
  recalled = recallSite(outDir),
): KnownSite | null {
  if (recalled === null) return null;
  const { stored, load } = recalled;
  if (stored.context !== context || stored.release !== identifyRelease(outDir)) return null;
  return { content: stored.content, load };
}

function loadState(
  { content, recordFile, ledgerFile }: StoredContent,
  packed: PackedLedger | null,
): SiteState | null {
  const record = readValue(join(STATES, recordFile)) as StoredRecord | null;
  if (record === null || packed === null) return null;
  FILES.set(packed, ledgerFile);
  const ledger = new FileLedger(packed);
  const { ledgerChanges, ...made } = record;
  ledger.change(ledgerChanges);
  return { ...made, ledger, content };
}

/** Remembers the site that was just published. */
export function writeSiteState(
  outDir: string,
  context: string,
  { content, ledger, ...made }: SiteState,
): void {
  const release = identifyRelease(outDir);
  if (release === null) return;
  const { ledgerFile, ledgerChanges } = writeLedger(outDir, ledger);
  const record: StoredRecord = { ...made, ledgerChanges };
  const recordFile = nameFile(outDir, RECORD);
  keepFile(join(STATES, recordFile), serialize(record));
  const stored: StoredContent = { content, context, release, recordFile, ledgerFile };
  keepFile(stateFile(outDir), serialize(stored));
  for (const other of listParts(outDir)) {
    if (other !== recordFile && other !== ledgerFile) rmSync(join(STATES, other), { force: true });
  }
}

/** Writes what has changed in a ledger, or all of it. */
function writeLedger(
  outDir: string,
  ledger: FileLedger,
): Pick<StoredContent, 'ledgerFile'> & Pick<StoredRecord, 'ledgerChanges'> {
  const known = ledger.base === null ? undefined : FILES.get(ledger.base);
  const isThere = known !== undefined && existsSync(join(STATES, known));
  if (isThere && ledger.countChanges() <= MOST_CHANGES) {
    return { ledgerFile: known, ledgerChanges: ledger.listChanges() };
  }
  const ledgerFile = nameFile(outDir, LEDGER);
  keepLedger(join(STATES, ledgerFile), ledger.pack());
  return { ledgerFile, ledgerChanges: new FileLedger().listChanges() };
}

/** The name of a file that is not there yet. */
function nameFile(outDir: string, ending: string): string {
  return `${nameState(outDir)}.${randomBytes(8).toString('hex')}${ending}`;
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

function listParts(outDir: string): readonly string[] {
  const name = nameState(outDir);
  return readdirSync(STATES).filter(
    (file) => file.startsWith(name) && [LEDGER, RECORD].some((ending) => file.endsWith(ending)),
  );
}

function nameState(outDir: string): string {
  return createHash('sha256').update(resolve(outDir)).digest('hex').slice(0, 16);
}
