import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import {
  divideIntoParts,
  joinPassageParts,
  listPassagesOf,
  writePassagePart,
} from '../../src/exports/sqlite/passage-parts.ts';
import type { Passage } from '../../src/exports/sqlite/passages.ts';
import { readSegment } from '../../src/exports/sqlite/search-segments.ts';
import { openForWriting } from '../../src/exports/sqlite/write-file.ts';
import { checkIntegrity, readRealArchive } from './real-data.ts';

const { plans } = readRealArchive();
const folder = mkdtempSync(join(tmpdir(), 'parts-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

/** A database of the passages, divided as they are listed. */
function joinParts(parts: readonly Iterable<Passage>[]): DatabaseSync {
  const written = parts.map((passages, place) => {
    const file = join(folder, `part-${files++}`);
    writePassagePart(file, place, passages);
    return file;
  });
  const database = openForWriting(join(folder, `whole-${files++}`));
  joinPassageParts(database, written);
  return database;
}

const whole = joinParts([listPassagesOf(plans)]);
// One plan to a part, and parts without a word before, between and behind them.
const divided = joinParts([[], ...plans.flatMap((plan) => [listPassagesOf([plan]), []])]);
after(() => {
  whole.close();
  divided.close();
});

const QUERIES = [
  'thi dua',
  '"khen thưởng"',
  'khen NOT thi',
  'đoàn OR doan',
  'ph*',
  'text : đ*',
  'NEAR(thi tập, 5)',
];

for (const query of QUERIES) {
  test(`a search of many parts finds the same, in the same order: ${query}`, () => {
    const hits = [whole, divided].map((database) =>
      database
        .prepare(
          `SELECT p."plan", p."order", round(bm25(passagesSearch), 9) AS score
           FROM passagesSearch s JOIN passages p ON p."id" = s.rowid
           WHERE passagesSearch MATCH ? ORDER BY score, p."plan", p."order"`,
        )
        .all(query),
    );
    assert.ok((hits[0]?.length ?? 0) > 0);
    assert.deepEqual(hits[1], hits[0]);
  });
}

test('SQLite finds the joined index sound, and that it says of every passage what the passage says', () => {
  for (const database of [whole, divided]) {
    // The rank lets it compare the index with what it is an index of.
    database.exec(
      `INSERT INTO passagesSearch (passagesSearch, "rank") VALUES ('integrity-check', 1)`,
    );
    assert.deepEqual(checkIntegrity(database), [{ integrity_check: 'ok' }]);
  }
});

test('the check finds an index that says something else', () => {
  const database = joinParts([listPassagesOf(plans)]);
  database.exec(`UPDATE passages SET "text" = "text" || ' thêm' WHERE "id" = 3`);
  assert.throws(
    () =>
      database.exec(
        `INSERT INTO passagesSearch (passagesSearch, "rank") VALUES ('integrity-check', 1)`,
      ),
    /malformed/u,
  );
  database.close();
});

test('who changes the file later can go on with its index', () => {
  const database = joinParts([listPassagesOf(plans.slice(0, 2)), listPassagesOf(plans.slice(2))]);
  const count = (): unknown =>
    database
      .prepare(`SELECT count(*) AS n FROM passagesSearch WHERE passagesSearch MATCH 'xyzzy'`)
      .get()?.['n'];
  assert.equal(count(), 0);
  database.exec(`
    INSERT INTO passagesSearch (rowid, "text") VALUES (900000000, 'xyzzy');
    INSERT INTO passagesSearch (passagesSearch) VALUES ('optimize');
  `);
  assert.equal(count(), 1);
  database.close();
});

test('nothing to join gives an empty index', () => {
  const database = joinParts([]);
  assert.deepEqual(
    database.prepare(`SELECT rowid FROM passagesSearch WHERE passagesSearch MATCH 'thi'`).all(),
    [],
  );
  database.close();
});

test('an index of several segments is no part', () => {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE VIRTUAL TABLE "words" USING fts5("text")`);
  assert.equal(readSegment(database, 'words'), null);
  for (const word of ['một', 'hai']) database.prepare('INSERT INTO words VALUES (?)').run(word);
  assert.throws(() => readSegment(database, 'words'), /2 segments/u);
  database.exec(`INSERT INTO "words" ("words") VALUES ('optimize')`);
  assert.throws(() => readSegment(database, 'words'), /has the number 3/u);
  database.close();
});

test('parts hold few plans, in the order of their ids, and in few parts however many they are', () => {
  const list = (count: number): readonly { readonly id: string }[] =>
    Array.from({ length: count }, (_, index) => ({ id: `${9_999_999 - index}` }));
  const parts = divideIntoParts(list(60));
  assert.deepEqual(
    parts.map((part) => part.length),
    [25, 25, 10],
  );
  const ids = parts.flat().map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(divideIntoParts([]), []);
  assert.ok(divideIntoParts(list(250_000)).length <= 200);
});
