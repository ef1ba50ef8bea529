import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datePrecision } from '../../src/domain/dates/civil-date.ts';
import type { FieldType } from '../../src/exports/codebook/field.ts';
import type { ExportRow, ExportValue } from '../../src/exports/csv.ts';
import { readGuardedText } from '../../src/exports/csv.ts';
import type { DataTable } from '../../src/exports/data-tables.ts';
import { readCsv } from './read-csv.ts';
import { makeRealData, readRealArchive, tableNamed, textOfFile } from './real-data.ts';

const archive = readRealArchive();
const data = makeRealData(archive);

/** What other sites and scripts rely on; a field may be added, none may go. */
const PROMISED: Readonly<Record<string, string>> = {
  plans:
    'id url title kind number numberStatus issuedOn agency province provinceToday year theme signer held sourceSha256 sourceUrl',
  citations:
    'plan order surface type numberAsWritten number date directive candidates role section sentence url nestedIn',
  targets:
    'plan order text subject indicator comparator value valueMax unit denominator level hedge section url',
  directives:
    'id url type number date issuer title inForceFrom replacedBy citedBy variants confidence sources',
  agencies: 'id url',
  places: 'id url',
  indicators: 'id url',
  movements: 'id url',
};

const HAS_TYPE: Readonly<Record<FieldType, (value: ExportValue) => boolean>> = {
  text: (value) => typeof value === 'string' && value !== '',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  date: (value) => typeof value === 'string' && datePrecision(value) !== null,
  address: (value) => typeof value === 'string' && /^(?:\/|https?:\/\/)/u.test(value),
  list: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};

test('every promised table has every promised field', () => {
  for (const [name, fields] of Object.entries(PROMISED)) {
    const names = tableNamed(data, name).definition.fields.map((field) => field.name);
    assert.deepEqual(
      fields.split(' ').filter((field) => !names.includes(field)),
      [],
      name,
    );
  }
});

for (const table of data.tables) {
  const { name, fields, primaryKey } = table.definition;

  test(`${name}: every row has the fields of the codebook, in its order`, () => {
    assert.ok(table.rows.length > 0);
    for (const row of table.rows) {
      assert.deepEqual(
        Object.keys(row),
        fields.map((field) => field.name),
      );
    }
  });

  test(`${name}: every value has its type, is there where it must be, and is one that is allowed`, () => {
    for (const field of fields) {
      for (const row of table.rows) {
        const value = row[field.name] ?? null;
        const place = `${field.name} of ${printKey(table, row)}: ${String(value)}`;
        if (value === null) assert.equal(field.required, false, place);
        else {
          assert.ok(HAS_TYPE[field.type](value), place);
          if (field.values !== null) assert.ok(field.values.includes(String(value)), place);
        }
      }
    }
  });

  test(`${name}: no two rows have one key, and every key of another table is there`, () => {
    assert.ok(primaryKey.length > 0);
    assert.equal(new Set(table.rows.map((row) => printKey(table, row))).size, table.rows.length);
    for (const { name: field, references } of fields) {
      if (references === null) continue;
      const keys = new Set(
        tableNamed(data, references.table).rows.map((row) => row[references.field]),
      );
      for (const row of table.rows) {
        for (const key of [row[field] ?? []].flat()) {
          assert.ok(keys.has(key), `${field} of ${printKey(table, row)}: ${String(key)}`);
        }
      }
    }
  });

  test(`${name}: title and description are there in both languages, and Vietnamese is in NFC`, () => {
    for (const { title, description } of [table.definition, ...fields]) {
      for (const words of [title.vi, title.en, description.vi, description.en]) {
        assert.notEqual(words.trim(), '');
        assert.equal(words, words.normalize('NFC'));
      }
    }
  });

  test(`${name}: the CSV read back is the JSON`, () => {
    const rows = JSON.parse(textOfFile(data, `${name}.json`)) as ExportRow[];
    assert.deepEqual(rows, structuredClone(table.rows));
    const [header, ...records] = readCsv(textOfFile(data, `${name}.csv`));
    assert.deepEqual(
      header,
      fields.map((field) => field.name),
    );
    assert.deepEqual(
      records.map((record) =>
        Object.fromEntries(
          fields.map(({ name: field, type }, index) => [field, readField(record[index], type)]),
        ),
      ),
      rows,
    );
  });
}

function printKey({ definition }: DataTable, row: ExportRow): string {
  return definition.primaryKey.map((field) => String(row[field])).join(' ');
}

function readField(field: string | undefined, type: FieldType): ExportValue {
  const text = readGuardedText(field ?? '');
  if (type === 'list') return text === '' ? [] : text.split(' | ');
  if (text === '') return null;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}

test('every citation and target stands in its plan, word for word, at the address that it names', () => {
  for (const plan of archive.plans) {
    const { text, html } = plan.loadBody();
    const rowsOf = (table: string): ExportRow[] =>
      tableNamed(data, table).rows.filter((row) => row['plan'] === plan.id);
    const rows = [
      ...rowsOf('citations').map((row) => [row, row['surface']] as const),
      ...rowsOf('targets').map((row) => [row, row['text']] as const),
      ...rowsOf('facts').map((row) => [row, row['passage']] as const),
    ];
    assert.ok(rows.length > 20, plan.id);
    for (const [row, words] of rows) {
      const [page, fragment] = String(row['url']).split('#');
      assert.equal(page, `/ke-hoach/${plan.id}/`);
      if (words === null || words === undefined) {
        assert.notEqual(row['absence'], null);
        continue;
      }
      const flat = (value: unknown): string => String(value).replace(/\s+/gu, ' ');
      assert.ok(flat(text).includes(flat(words)), String(words));
      assert.ok(html.includes(` id="${fragment}"`), `${plan.id} #${fragment}`);
      if (typeof row['sentence'] === 'string' && row['surface'] !== undefined) {
        assert.ok(row['sentence'].includes(flat(words)), row['sentence']);
      }
    }
  }
});

test('what is missing is empty and says why; it is never zero', () => {
  const { rows } = tableNamed(data, 'plans');
  for (const row of rows) {
    for (const field of ['issuedOn', 'theme', 'signer']) {
      const isMissing = row[field] === null;
      assert.equal(row[`${field}Absence`] !== null, isMissing, `${field} of ${String(row['id'])}`);
    }
    assert.equal(row['number'] === null, row['numberStatus'] !== 'stated');
    assert.notEqual(row['targetCount'], 0);
    assert.equal(row['targetCount'] === null, row['targetsAbsence'] !== null);
    assert.equal(row['held'], row['sourceSha256'] !== null);
  }
  const held = rows.filter((row) => row['held'] === true);
  assert.deepEqual(
    new Set(held.map((row) => row['numberStatus'])),
    new Set(['not-printed', 'blank']),
  );
  assert.equal(held.filter((row) => row['targetsAbsence'] === 'not-stated').length, 2);
});

test('a plan keeps its province and era and says where it lies today', () => {
  const { rows } = tableNamed(data, 'plans');
  const places = rows
    .filter((row) => row['held'] === true)
    .map((row) => [row['province'], row['provinceKey'], row['provinceTodayKey']].join(' '));
  assert.deepEqual(
    new Set(places),
    new Set([
      'binh-thuan 63/binh-thuan 34/lam-dong',
      'cao-bang 63/cao-bang 34/cao-bang',
      'khanh-hoa 63/khanh-hoa 34/khanh-hoa',
      'quang-ngai 63/quang-ngai 34/quang-ngai',
    ]),
  );
});

test('targets of records lead to the page of the record and quote nothing', () => {
  const rows = tableNamed(data, 'targets').rows.filter((row) => row['held'] === false);
  assert.ok(rows.length > 100);
  for (const row of rows) {
    assert.equal(row['url'], `/ke-hoach/${String(row['plan'])}/`);
    assert.deepEqual([row['text'], row['sentence'], row['section']], [null, null, null]);
  }
});

test('a nested citation names the order of the one whose title it stands in', () => {
  const { rows } = tableNamed(data, 'citations');
  const nested = rows.filter((row) => row['nestedIn'] !== null);
  assert.ok(nested.length > 0);
  for (const row of nested) {
    const outer = rows.find(
      (other) => other['plan'] === row['plan'] && other['order'] === row['nestedIn'],
    );
    assert.ok(String(outer?.['title']).includes(String(row['surface'])), String(row['surface']));
  }
});
