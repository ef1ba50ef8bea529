import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import { packDigests, unpackDigests } from '../domain/reuse/passage-digests.ts';
import type { ReuseTable } from '../domain/reuse/reuse-table.ts';
import type { PlanNode } from '../domain/plan-text/plan-text.ts';
import type { Plan, PlanBody } from './archive.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { CachedPlan, storeSummary, type OpenCitations, type PlanDetails } from './cached-plan.ts';
import { describeComparedPlan } from './join-reuse.ts';
import type { ProcessedPlan } from './process-plan.ts';
import { RecentValues } from './recent-values.ts';

/*
 * Plans, read and rendered once and kept on disk under a digest of everything that they were made
 * from: the entry, its original, the registers and the code. One file holds them all, so that ten
 * thousand plans are no burden for a file system; several builds may use it at once.
 */
const FILE = 'plans.sqlite';
/** Changes with the tables; a cache of another form is made anew. */
const FORM = 9;

/** How long a build waits for another one that is writing, in milliseconds. */
const PATIENCE = 60_000;

/** Stands for bytes in a statement: Node 22 takes none at all for NULL. */
const BYTES = "coalesce(?, x'')";

/**
 * Of how many plans each part stays in memory, some 150 MB when all are read. Pages of documents name
 * plans in no order that would let less do: with 500 most parts were read again for every page.
 */
const RECENT_PLANS = 3_000;

/** A plan that is to be kept, with its key. */
export interface KeyedPlan {
  readonly key: string;
  readonly plan: ProcessedPlan;
}

/** The plans that earlier builds have read. */
export class PlanCache {
  readonly #database: DatabaseSync;
  readonly #has: StatementSync;
  readonly #brief: StatementSync;
  readonly #details: { readonly [P in keyof PlanDetails]: StatementSync };
  readonly #recent: { readonly [P in keyof PlanDetails]: RecentValues<PlanDetails[P]> } = {
    outline: new RecentValues(RECENT_PLANS),
    targets: new RecentValues(RECENT_PLANS),
    long: new RecentValues(RECENT_PLANS),
  };
  readonly #recentCitations = new RecentValues<Plan['citations']>(RECENT_PLANS);
  readonly #citations: StatementSync;
  readonly #body: StatementSync;
  readonly #compared: StatementSync;
  readonly #insert: StatementSync;

  /** Opens the cache in a folder and makes it when there is none. */
  constructor(folder = CACHE_FOLDER) {
    mkdirSync(folder, { recursive: true });
    this.#database = new DatabaseSync(join(folder, FILE), { timeout: PATIENCE });
    // A cache that a crash has cut short is only made again, so nothing waits for the disk.
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = OFF;
    `);
    this.#renewOldForm();
    this.#database.exec(`
      CREATE TABLE IF NOT EXISTS summary (key TEXT UNIQUE, brief TEXT NOT NULL,
        outline TEXT NOT NULL, citations BLOB NOT NULL, targets TEXT NOT NULL, long TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS body (key TEXT UNIQUE, html TEXT NOT NULL, text TEXT NOT NULL,
        nodes TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS compared (key TEXT UNIQUE, id TEXT NOT NULL, agency TEXT NOT NULL,
        day TEXT NOT NULL, digests BLOB NOT NULL);
      CREATE TABLE IF NOT EXISTS reuse (keys TEXT, plans TEXT NOT NULL, starts BLOB NOT NULL,
        rows BLOB NOT NULL, digests BLOB NOT NULL, fragments BLOB NOT NULL,
        fragment_starts BLOB NOT NULL);
    `);
    this.#has = this.#database.prepare(
      'SELECT 1 FROM summary JOIN body USING (key) JOIN compared USING (key) WHERE key = ?',
    );
    const selectPart = (part: string): StatementSync =>
      this.#database.prepare(`SELECT ${part} AS json FROM summary WHERE key = ?`);
    this.#brief = selectPart('brief');
    this.#details = {
      outline: selectPart('outline'),
      targets: selectPart('targets'),
      long: selectPart('long'),
    };
    this.#citations = this.#database.prepare(
      'SELECT CAST(substr(citations, ?, ?) AS TEXT) AS json FROM summary WHERE key = ?',
    );
    this.#body = this.#database.prepare('SELECT html, text, nodes FROM body WHERE key = ?');
    this.#compared = this.#database.prepare(
      'SELECT id, agency, day, digests FROM compared WHERE key = ?',
    );
    this.#insert = this.#database.prepare(
      `INSERT OR REPLACE INTO summary VALUES (?, ?, ?, ${BYTES}, ?, ?)`,
    );
  }

  has(key: string): boolean {
    return this.#has.get(key) !== undefined;
  }

  /** A plan, read part by part when somebody asks for it. Throws when the cache does not hold the plan. */
  openPlan(key: string): Plan {
    return new CachedPlan(readJson(this.#brief, key), {
      readDetails: (part) => this.#readDetails(key, part),
      readCitations: (open) => this.#readCitations(key, open),
      readBody: () => this.readBody(key),
      readCompared: () => this.readCompared(key),
    });
  }

  #readDetails<P extends keyof PlanDetails>(key: string, part: P): PlanDetails[P] {
    const read = (): PlanDetails[P] =>
      JSON.parse(readJson(this.#details[part], key)) as PlanDetails[P];
    return this.#recent[part].get(key, read);
  }

  #readCitations(key: string, open: OpenCitations): Plan['citations'] {
    return this.#recentCitations.get(key, () =>
      open((start, end) => readJson(this.#citations, start + 1, end - start, key)),
    );
  }

  /** The plan's text. Throws when the cache does not hold it. */
  readBody(key: string): PlanBody {
    const row = this.#body.get(key);
    if (row === undefined) throw new Error(`The cache holds no text of plan ${key}`);
    const nodes = String(row['nodes']);
    let parsed: readonly PlanNode[] | undefined;
    return {
      html: String(row['html']),
      text: String(row['text']),
      // Few readers of a text need its structure.
      get nodes() {
        return (parsed ??= JSON.parse(nodes) as readonly PlanNode[]);
      },
    };
  }

  /** What of the plan is compared with others. Throws when the cache does not hold it. */
  readCompared(key: string): ComparedPlan {
    const row = this.#compared.get(key);
    if (row === undefined) throw new Error(`The cache holds nothing to compare of plan ${key}`);
    return {
      id: String(row['id']),
      agency: String(row['agency']),
      day: String(row['day']),
      digests: unpackDigests(row['digests'] as Uint8Array),
    };
  }

  /** What was found when the plans of these keys were compared last; null when others were. */
  readReuse(keys: readonly string[]): ReuseTable | null {
    const row = this.#database
      .prepare(
        'SELECT plans, starts, rows, digests, fragments, fragment_starts FROM reuse WHERE keys = ?',
      )
      .get(digestKeys(keys));
    if (row === undefined) return null;
    return {
      plans: JSON.parse(String(row['plans'])) as readonly string[],
      planStarts: new Int32Array(shareBytes(row['starts'])),
      rows: new Int32Array(shareBytes(row['rows'])),
      digests: new Float64Array(shareBytes(row['digests'])),
      fragments: new Uint8Array(shareBytes(row['fragments'])),
      fragmentStarts: new Int32Array(shareBytes(row['fragment_starts'])),
    };
  }

  /** Keeps what was found when the plans of these keys were compared, and nothing older. */
  writeReuse(keys: readonly string[], table: ReuseTable): void {
    const insert = this.#database.prepare(
      `INSERT INTO reuse VALUES (?, ?, ${BYTES}, ${BYTES}, ${BYTES}, ${BYTES}, ${BYTES})`,
    );
    this.#database.exec('BEGIN IMMEDIATE; DELETE FROM reuse;');
    insert.run(
      digestKeys(keys),
      JSON.stringify(table.plans),
      bytesOf(table.planStarts),
      bytesOf(table.rows),
      bytesOf(table.digests),
      table.fragments,
      bytesOf(table.fragmentStarts),
    );
    this.#database.exec('COMMIT');
  }

  /** Keeps plans, all or none of them. */
  write(plans: readonly KeyedPlan[]): void {
    const insertBody = this.#database.prepare('INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)');
    const insertCompared = this.#database.prepare(
      `INSERT OR REPLACE INTO compared VALUES (?, ?, ?, ?, ${BYTES})`,
    );
    this.#database.exec('BEGIN IMMEDIATE');
    for (const { key, plan } of plans) {
      const { brief, outline, citations, targets, long } = storeSummary(plan.summary);
      this.#insert.run(key, brief, outline, citations, targets, long);
      const { html, text, nodes } = plan.body;
      insertBody.run(key, html, text, JSON.stringify(nodes));
      const { id, agency, day, digests } = describeComparedPlan(plan.summary, plan.digests);
      insertCompared.run(key, id, agency, day, packDigests(digests));
    }
    this.#database.exec('COMMIT');
  }

  /** Forgets what was kept longest ago, beyond twice the plans that are in use; never one of those. */
  forgetOld(used: readonly string[]): void {
    this.#database.exec('CREATE TEMP TABLE used (key TEXT PRIMARY KEY) WITHOUT ROWID');
    const insert = this.#database.prepare('INSERT OR IGNORE INTO used VALUES (?)');
    this.#database.exec('BEGIN IMMEDIATE');
    for (const key of used) insert.run(key);
    for (const table of ['summary', 'body', 'compared']) {
      this.#database
        .prepare(
          `DELETE FROM ${table} WHERE rowid <= (SELECT max(rowid) FROM ${table}) - ?
           AND key NOT IN (SELECT key FROM used)`,
        )
        .run(2 * used.length + 1_000);
    }
    this.#database.exec('COMMIT');
    this.#database.exec('DROP TABLE used');
  }

  close(): void {
    this.#database.close();
  }

  #renewOldForm(): void {
    const isOld = (): boolean =>
      this.#database.prepare('PRAGMA user_version').get()?.['user_version'] !== FORM;
    if (!isOld()) return;
    // Several builds may open the cache at once, and one of them is enough.
    this.#database.exec('BEGIN IMMEDIATE');
    if (isOld()) {
      this.#database.exec(`
        DROP TABLE IF EXISTS summary;
        DROP TABLE IF EXISTS body;
        DROP TABLE IF EXISTS compared;
        DROP TABLE IF EXISTS reuse;
        PRAGMA user_version = ${FORM};
      `);
    }
    this.#database.exec('COMMIT');
  }
}

function readJson(part: StatementSync, ...keys: readonly SQLInputValue[]): string {
  const row = part.get(...keys);
  if (row === undefined) throw new Error(`The cache holds no plan ${keys.join(' ')}`);
  return String(row['json']);
}

function digestKeys(keys: readonly string[]): string {
  return createHash('sha256').update(keys.join('\n')).digest('hex');
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy of what the database gave, in memory that all threads see. */
function shareBytes(bytes: unknown): SharedArrayBuffer {
  const given = bytes as Uint8Array;
  const shared = new SharedArrayBuffer(given.length);
  new Uint8Array(shared).set(given);
  return shared;
}
