import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { foldText } from '../../src/domain/text/fold.ts';
import { listPassagesOf, writePassagePart } from '../../src/exports/sqlite/passage-parts.ts';
import { writeRowPart, type PartedTables } from '../../src/exports/sqlite/row-parts.ts';
import {
  beginDatabase,
  checkDatabase,
  completeDatabase,
} from '../../src/exports/sqlite/write-database.ts';
import {
  bytesOfFile,
  checkIntegrity,
  makeDatabase,
  makeRealData,
  readRealArchive,
} from './real-data.ts';

const archive = readRealArchive();
const data = makeRealData(archive);
const bytes = bytesOfFile(data, 'archive.sqlite');
const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
const database = open('archive', bytes);
after(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function open(name: string, content: Uint8Array): DatabaseSync {
  const file = join(folder, `${name}.sqlite`);
  writeFileSync(file, content);
  return new DatabaseSync(file, { readOnly: true });
}

function count(sql: string, ...values: string[]): number {
  return Number(database.prepare(sql).get(...values)?.['n']);
}

function search(words: string): number {
  return count('SELECT count(*) AS n FROM passagesSearch WHERE passagesSearch MATCH ?', words);
}

for (const { definition, rows } of data.tables) {
  test(`${definition.name}: SQLite holds the rows of the JSON, value by value`, () => {
    const order = definition.primaryKey.map((key) => `"${key}"`).join(', ');
    const stored = database.prepare(`SELECT * FROM "${definition.name}" ORDER BY ${order}`).all();
    const key = (row: Readonly<Record<string, unknown>>): unknown[] =>
      definition.primaryKey.map((name) => row[name]);
    const byKey = new Map(rows.map((row) => [JSON.stringify(key(row)), row]));
    assert.equal(stored.length, rows.length);
    for (const row of stored) {
      const expected = byKey.get(JSON.stringify(key(row)));
      for (const { name, type } of definition.fields) {
        const value = row[name] ?? null;
        const read =
          type === 'list' ? JSON.parse(String(value)) : type === 'boolean' ? value === 1 : value;
        assert.deepEqual(read, expected?.[name], name);
      }
    }
  });
}

test('the file is sound, and every foreign key leads somewhere', () => {
  assert.deepEqual(checkIntegrity(database), [{ integrity_check: 'ok' }]);
  assert.deepEqual(database.prepare('PRAGMA foreign_key_check').all(), []);
  const keys = database.prepare('PRAGMA foreign_key_list("citations")').all();
  assert.deepEqual(new Set(keys.map((key) => key['table'])), new Set(['plans', 'directives']));
});

test('a key that leads nowhere is refused', () => {
  const broken = data.tables.map((table) =>
    table.definition.name === 'agencies' ? { ...table, rows: [] } : table,
  );
  assert.throws(() => makeDatabase(broken, []), /Broken keys/u);
});

test('a key that leads nowhere is refused wherever its rows come from', () => {
  const DETAILS = ['facts', 'citations', 'targets'];
  const isDetail = ({ definition }: (typeof data.tables)[number]): boolean =>
    DETAILS.includes(definition.name);
  const write = (name: string, ...rest: readonly (typeof data.tables)[]): void => {
    const file = join(folder, name);
    const part = (own: typeof data.tables, place: number): PartedTables => {
      writeRowPart(`${file}.${place}`, own);
      return { definitions: own.map(({ definition }) => definition), files: [`${file}.${place}`] };
    };
    writePassagePart(`${file}.passages`, 0, listPassagesOf(archive.plans));
    writeRowPart(`${file}.details`, data.tables.filter(isDetail));
    beginDatabase(file, `${file}.details`, [`${file}.passages`]);
    completeDatabase(file, { parted: rest.map(part), codebook: [] });
    checkDatabase(file);
  };
  const rest = data.tables.filter((table) => !isDetail(table));
  const [plans, ...registers] = rest as [(typeof rest)[number], ...typeof rest];
  const { definition, rows } = plans;
  assert.doesNotThrow(() => write('sound', registers, [plans]));
  for (const [name, broken] of [
    ['foreign agency', rows.map((row) => ({ ...row, agency: 'khong-co' }))],
    ['foreign document', rows.map((row) => ({ ...row, basis: ['khong-co'] }))],
    ['passages of no plan', rows.slice(1)],
  ] as const) {
    const broke = [{ definition, rows: broken }];
    assert.throws(() => write(name, registers, broke), /Broken keys/u, name);
  }
  const without = registers.map((table) => ({ ...table, rows: [] }));
  assert.throws(() => write('empty registers', without, [plans]), /Broken keys/u);
});

test('lists of keys can be joined', () => {
  const listed = data.tables
    .find(({ definition }) => definition.name === 'plans')
    ?.rows.reduce((sum, row) => sum + [row['basis']].flat().length, 0);
  assert.equal(
    count(
      'SELECT count(*) AS n FROM plansBasis JOIN directives ON directives.id = plansBasis.item',
    ),
    listed,
  );
});

test('every view answers', () => {
  const views = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").all();
  assert.equal(views.length, 4);
  for (const { name } of views) assert.ok(count(`SELECT count(*) AS n FROM "${String(name)}"`) > 0);
  const first = database.prepare('SELECT * FROM directivesByCitations LIMIT 1').get();
  assert.equal(first?.['number'], '34-CT/TW');
});

test('the text of plans is there whole, each passage under its own address', () => {
  for (const plan of archive.plans) {
    const stored = database
      .prepare('SELECT text, fragment FROM passages WHERE plan = ? ORDER BY "order"')
      .all(plan.id);
    const { text, html } = plan.loadBody();
    assert.deepEqual(
      stored.map((row) => row['text']),
      text.split(/[\n\t]/u),
    );
    assert.equal(new Set(stored.map((row) => row['fragment'])).size, stored.length);
    for (const { fragment, text: words } of stored) {
      const at = html.indexOf(` id="${String(fragment)}"`);
      assert.notEqual(at, -1);
      const shown = html.slice(html.indexOf('>', at) + 1, at + 400).replace(/<[^>]*>/gu, '');
      assert.ok(shown.replaceAll('&amp;', '&').startsWith(String(words).slice(0, 6)), shown);
    }
  }
});

const sameHits: readonly (readonly [why: string, typed: string, printed: string])[] = [
  ['without tones and đ', '"thi dua"', '"thi đua"'],
  ['without tones', '"dan toc"', '"dân tộc"'],
  ['capitals without tones', '"KHEN THUONG"', '"khen thưởng"'],
  ['đ typed, tones not', '"thi đua" khen thuong', '"thi đua" khen thưởng'],
  ['capital Đ folded', '"doan ket"', '"đoàn kết"'],
];

for (const [why, typed, printed] of sameHits) {
  test(`full-text search finds the same passages: ${why}`, () => {
    assert.ok(search(typed) > 0);
    assert.equal(search(typed), search(printed));
  });
}

test('full-text search does not find what is not there', () => {
  assert.equal(search('"toc dan dua"'), 0);
});

test('the search folds every Vietnamese letter as the site does', () => {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const letters = [
    'đ',
    ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))),
  ];
  const passages = letters
    .flatMap((letter) => [letter, letter.toUpperCase()])
    .map((letter, index) => ({
      plan: 'mau',
      order: index + 1,
      fragment: `d-${index}`,
      section: null,
      text: `x${letter}x`,
    }));
  const plans = data.tables.filter(({ definition }) => definition.name === 'plans');
  const [table] = plans;
  assert.ok(table !== undefined);
  const row = { ...table.rows[0], id: 'mau', agency: null, provinceKey: null };
  const bare = { ...row, provinceTodayKey: null, basis: [], cites: [], movements: [] };
  const definition = {
    ...table.definition,
    fields: table.definition.fields.map((field) =>
      field.name === 'id' ? field : { ...field, references: null },
    ),
  };
  const letterBase = open('letters', makeDatabase([{ definition, rows: [bare] }], passages));
  for (const { order, text } of passages) {
    const found = letterBase
      .prepare('SELECT rowid FROM passagesSearch WHERE passagesSearch MATCH ?')
      .all(foldText(text))
      .map((hit) => hit['rowid']);
    assert.ok(found.includes(order), `${text} as ${foldText(text)}`);
  }
  letterBase.close();
});

test('the file does not say which version of SQLite wrote it', () => {
  assert.deepEqual([...bytes.subarray(96, 100)], [0, 0, 0, 0]);
});

test('the same archive gives the same bytes, whatever was built before', () => {
  const again = makeDatabase(makeRealData(readRealArchive()).tables, listPassagesOf(archive.plans));
  assert.ok(Buffer.from(again).equals(bytes));
});
