import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { ComparedPlan } from '../domain/reuse/collect-texts.ts';
import { packDigests, unpackDigests } from '../domain/reuse/passage-digests.ts';
import type { PlanNode } from '../domain/plan-text/plan-text.ts';
import type { Plan, PlanBody } from './archive.ts';
import { CACHE_FOLDER } from './cache-folder.ts';
import { CachedPlan, storeSummary, type OpenCitations, type PlanDetails } from './cached-plan.ts';
import type { ProcessedPlan } from './process-plan.ts';
import { RecentValues } from './recent-values.ts';

/*
 * Plans, read and rendered once and kept on disk under a digest of everything that they were made
 * from: the entry, its original, the registers and the code. One file holds them all, so that ten
 * thousand plans are no burden for a file system; several builds may use it at once.
 */
const FILE = 'plans.sqlite';
/** Changes with the tables; a cache of another form is made anew. */
const FORM = 12;

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
    works: new RecentValues(RECENT_PLANS),
    mentions: new RecentValues(RECENT_PLANS),
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
        outline TEXT NOT NULL, citations BLOB NOT NULL, targets TEXT NOT NULL, long TEXT NOT NULL,
        works TEXT NOT NULL, mentions TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS body (key TEXT UNIQUE, html TEXT NOT NULL, text TEXT NOT NULL,
        nodes TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS compared (key TEXT UNIQUE, id TEXT NOT NULL, agency TEXT NOT NULL,
        day TEXT NOT NULL, digests BLOB NOT NULL);
    `);
    // All parts of a plan are written and forgotten together.
    this.#has = this.#database.prepare('SELECT 1 FROM summary WHERE key = ?');
    const selectPart = (part: string): StatementSync =>
      this.#database.prepare(`SELECT ${part} AS json FROM summary WHERE key = ?`);
    this.#brief = selectPart('brief');
    this.#details = {
      outline: selectPart('outline'),
      targets: selectPart('targets'),
      long: selectPart('long'),
      works: selectPart('works'),
      mentions: selectPart('mentions'),
    };
    this.#citations = this.#database.prepare(
      'SELECT CAST(substr(citations, ?, ?) AS TEXT) AS json FROM summary WHERE key = ?',
    );
    this.#body = this.#database.prepare('SELECT html, text, nodes FROM body WHERE key = ?');
    this.#compared = this.#database.prepare(
      'SELECT id, agency, day, digests FROM compared WHERE key = ?',
    );
    this.#insert = this.#database.prepare(
      `INSERT OR REPLACE INTO summary VALUES (?, ?, ?, ${BYTES}, ?, ?, ?, ?)`,
    );
  }

  has(key: string): boolean {
    return this.#has.get(key) !== undefined;
  }

  /** The keys of all plans that it holds. */
  listKeys(): ReadonlySet<string> {
    const rows = this.#database.prepare('SELECT key FROM summary').all();
    return new Set(rows.map(({ key }) => String(key)));
  }

  /** A plan, read part by part when somebody asks for it; that throws when the cache does not hold it. */
  openPlan(key: string): Plan {
    return new CachedPlan({
      readBrief: () => readJson(this.#brief, key),
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

  /** Keeps plans, all or none of them. */
  write(plans: readonly KeyedPlan[]): void {
    const insertBody = this.#database.prepare('INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)');
    const insertCompared = this.#database.prepare(
      `INSERT OR REPLACE INTO compared VALUES (?, ?, ?, ?, ${BYTES})`,
    );
    this.#database.exec('BEGIN IMMEDIATE');
    for (const { key, plan } of plans) {
      const stored = storeSummary(plan.summary);
      const { brief, outline, citations, targets, long, works, mentions } = stored;
      this.#insert.run(key, brief, outline, citations, targets, long, works, mentions);
      const { html, text, nodes } = plan.body;
      insertBody.run(key, html, text, JSON.stringify(nodes));
      const { id, agency, day, digests } = plan.compared;
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
      const tables = this.#database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
      for (const { name } of tables.all()) this.#database.exec(`DROP TABLE ${String(name)}`);
      this.#database.exec(`PRAGMA user_version = ${FORM}`);
    }
    this.#database.exec('COMMIT');
  }
}

function readJson(part: StatementSync, ...keys: readonly SQLInputValue[]): string {
  const row = part.get(...keys);
  if (row === undefined) throw new Error(`The cache holds no plan ${keys.join(' ')}`);
  return String(row['json']);
}
