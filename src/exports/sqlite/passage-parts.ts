import { DatabaseSync } from 'node:sqlite';
import type { Plan } from '../../archive/archive.ts';
import { listPlanPassages, type Passage } from './passages.ts';
import {
  MOST_SEGMENTS,
  PAGE_BITS,
  readSegment,
  writeSegments,
  type SearchSegment,
} from './search-segments.ts';
import { sortById } from '../plan-tables.ts';
import { openForWriting, transact } from './write-file.ts';

/*
 * The text of plans by passage, with its full-text index, is made in parts: files of their own, each of
 * some plans, that are joined without reading a word again. After a change only the part that it lies in
 * is made anew.
 */

/** The table of passages. */
export const PASSAGES = 'passages';

// The tokenizer folds tones and case; "đ" is a letter of its own, so a second column spells it "d"
// where there is one. A query then finds a word however it was typed.
const PASSAGES_SQL = `CREATE TABLE "passages" (
  "id" INTEGER PRIMARY KEY,
  "plan" TEXT NOT NULL REFERENCES "plans" ("id"),
  "order" INTEGER NOT NULL,
  "fragment" TEXT NOT NULL,
  "section" TEXT,
  "text" TEXT NOT NULL,
  "textWithoutStroke" TEXT GENERATED ALWAYS AS
    (NULLIF(replace(replace("text", 'đ', 'd'), 'Đ', 'D'), "text")) VIRTUAL
)`;
// Made when all passages are there: rows that stand in no index yet are copied as they lie in the file.
const INDEX_SQL = 'CREATE UNIQUE INDEX "passagesByPlan" ON "passages" ("plan", "order")';
const SEARCH = 'passagesSearch';
const SEARCH_SQL = `CREATE VIRTUAL TABLE "${SEARCH}" USING fts5(
  "text", "textWithoutStroke",
  content="passages", content_rowid="id", tokenize="unicode61 remove_diacritics 2"
)`;
const COLUMNS = '"id", "plan", "order", "fragment", "section", "text"';

/** Bytes of words that are gathered before they are written: enough for a part, so that nothing is merged. */
const HASH_BYTES = 1 << 26;

/** Ids of passages begin anew with each part, so that one more passage moves those of its own part only. */
const IDS_PER_PART = 2 ** 22;

/** Of more plans, a change of one has more to make anew; of fewer, there are more files to join. */
const PLANS_PER_PART = 25;
/** More parts take longer to join than larger ones to make. An index can have ten times as many. */
const MOST_PARTS = MOST_SEGMENTS / 10;

/** Divides plans, or what stands for them, into parts: in the order of ids, by their places alone. */
export function divideIntoParts<T extends { readonly id: string }>(
  plans: readonly T[],
): readonly (readonly T[])[] {
  const sorted = sortById(plans);
  let size = PLANS_PER_PART;
  while (sorted.length / size > MOST_PARTS) size *= 2;
  const parts: (readonly T[])[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    parts.push(sorted.slice(start, start + size));
  }
  return parts;
}

/** The passages of some plans, one plan after the other. */
export function* listPassagesOf(plans: Iterable<Plan>): Generator<Passage> {
  for (const plan of plans) yield* listPlanPassages(plan);
}

/**
 * Makes the part of a place among all parts, counted from 0. Throws when the file exists, and for more
 * passages than a part has ids.
 */
export function writePassagePart(file: string, place: number, passages: Iterable<Passage>): void {
  const database = openForWriting(file);
  try {
    transact(database, () => {
      database.exec(PASSAGES_SQL);
      const insert = database.prepare(
        `INSERT INTO "passages" (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`,
      );
      let count = 0;
      for (const { plan, order, fragment, section, text } of passages) {
        count++;
        insert.run(place * IDS_PER_PART + count, plan, order, fragment, section, text);
      }
      if (count >= IDS_PER_PART) throw new Error(`${file}: ${count} passages`);
      database.exec(SEARCH_SQL);
      database.exec(`
        INSERT INTO "${SEARCH}" ("${SEARCH}", "rank") VALUES ('hashsize', ${HASH_BYTES});
        INSERT INTO "${SEARCH}" ("${SEARCH}") VALUES ('rebuild');
        INSERT INTO "${SEARCH}" ("${SEARCH}") VALUES ('optimize');
      `);
    });
  } finally {
    database.close();
  }
}

/** Joins parts, in their order, into a database that holds no passages; outside of a transaction. */
export function joinPassageParts(database: DatabaseSync, files: readonly string[]): void {
  database.exec(PASSAGES_SQL);
  database.exec(SEARCH_SQL);
  const segments: SearchSegment[] = [];
  for (const file of files) {
    const segment = readSegmentOf(file);
    database.prepare('ATTACH ? AS part').run(file);
    transact(database, () => {
      // Of all columns, those that are generated too: so SQLite copies rows without reading them (SQLite,
      // src/insert.c, "xferOptimization"); where it cannot, it refuses.
      database.exec('INSERT INTO main."passages" SELECT * FROM part."passages"');
      if (segment === null) return;
      copySegment(database, segments.length);
      segments.push(segment);
    });
    database.exec('DETACH part');
  }
  transact(database, () => {
    if (segments.length > 0) writeSegments(database, SEARCH, segments);
    database.exec(INDEX_SQL);
  });
}

/** Copies the one segment of a part behind others. */
function copySegment(database: DatabaseSync, others: number): void {
  database.exec(`
    INSERT INTO main."${SEARCH}_data" SELECT "id" + (${others} << ${PAGE_BITS}), "block"
      FROM part."${SEARCH}_data" WHERE "id" >= 1 << ${PAGE_BITS};
    INSERT INTO main."${SEARCH}_idx" SELECT "segid" + ${others}, "term", "pgno"
      FROM part."${SEARCH}_idx";
    INSERT INTO main."${SEARCH}_docsize" SELECT * FROM part."${SEARCH}_docsize";
  `);
}

function readSegmentOf(file: string): SearchSegment | null {
  const part = new DatabaseSync(file, { readOnly: true });
  try {
    return readSegment(part, SEARCH);
  } finally {
    part.close();
  }
}
