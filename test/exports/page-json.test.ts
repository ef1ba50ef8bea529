import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printJsonObject } from '../../src/exports/json.ts';
import {
  describeAgencyPage,
  describeDocumentPage,
  describeIndicatorPage,
  describeMovementPage,
  describeProvincePage,
  describeYearPage,
  type PageJson,
} from '../../src/exports/page-json.ts';
import { openPart, partOfIndicator } from '../../src/views/comparison/shelved-plans.ts';
import { makeRealData, printSitePath, readRealArchive, tableNamed } from './real-data.ts';

const archive = readRealArchive();
const data = makeRealData(archive);
const cao = archive.plans.filter(({ facts }) => facts.province.id === 'cao-bang');
const plans = { held: cao, records: archive.records.slice(0, 2) };

function found<T>(value: T | undefined): T {
  assert.ok(value !== undefined);
  return value;
}

function listOf(page: PageJson, name: string): readonly Record<string, unknown>[] {
  const list = page[name];
  assert.ok(Array.isArray(list), name);
  return list as Record<string, unknown>[];
}

test('a document is given as in the open data, with every place where a plan cites it', () => {
  const document = found(archive.documents.get('ct-19-ttg-2021'));
  const page = describeDocumentPage(document, printSitePath);
  const row = tableNamed(data, 'directives').rows.find(({ id }) => id === 'ct-19-ttg-2021');
  assert.deepEqual(page['directive'], row);
  const rows = tableNamed(data, 'citations').rows.filter(
    ({ directive }) => directive === 'ct-19-ttg-2021',
  );
  assert.deepEqual(
    listOf(page, 'citations')
      .map(({ url }) => url)
      .sort(),
    rows.map(({ url }) => url).sort(),
  );
});

test('a document that no plan cites has no citations', () => {
  const uncited = found(
    [...archive.documents.values()].find(({ citedBy }) => citedBy.length === 0),
  );
  assert.deepEqual(listOf(describeDocumentPage(uncited, printSitePath), 'citations'), []);
});

test('an agency, a province and a year are given with their plans, held ones and records apart', () => {
  const agency = found(archive.agencies.get(found(cao[0]).facts.agency.id));
  const pages = [
    describeAgencyPage(agency, plans, printSitePath),
    describeProvincePage('cao-bang', archive, plans, printSitePath),
    describeYearPage(2023, plans, printSitePath),
  ];
  for (const page of pages) {
    assert.deepEqual(
      listOf(page, 'plans').map(({ id, held }) => [id, held]),
      [...cao.map(({ id }) => [id, true]), ...plans.records.map(({ id }) => [id, false])],
    );
  }
  assert.deepEqual(
    listOf(found(pages[1]), 'places').map(({ key }) => key),
    tableNamed(data, 'places')
      .rows.filter(({ id }) => id === 'cao-bang')
      .map(({ key }) => key),
  );
});

test('a movement is given with the words in which each plan names it', () => {
  const plan = found(archive.plans.find(({ facts }) => !('absent' in facts.movements)));
  assert.ok(!('absent' in plan.facts.movements));
  const { id, passage } = found(plan.facts.movements[0]);
  const movement = found(archive.movements.get(id));
  const page = describeMovementPage(movement, { held: [plan], records: [] }, printSitePath);
  const [mention] = listOf(page, 'mentions');
  assert.equal(mention?.['wording'], passage);
  assert.match(String(mention?.['url']), /#(?:d|muc)-/u);
});

test('an indicator is given with as many values as its row counts, each with its place', () => {
  for (const row of tableNamed(data, 'indicators').rows) {
    const id = String(row['id']);
    const { values: stated } = openPart(partOfIndicator(archive, id));
    const page = describeIndicatorPage(id, stated, archive, printSitePath);
    const values = listOf(page, 'values');
    assert.deepEqual(page['indicator'], row);
    assert.equal(values.length, row['targetCount']);
    for (const { held, url } of values) assert.equal(String(url).includes('#'), held);
  }
});

test('an indicator that is not registered is null, with its values', () => {
  const page = describeIndicatorPage('khong-co', [], archive, printSitePath);
  assert.equal(page['indicator'], null);
  assert.deepEqual(page['values'], []);
});

test('an object is printed with one item of a list per line, and reads back the same', () => {
  const value = { a: [1, { b: 'x' }], none: [], text: 'đ\n', nothing: null };
  const printed = printJsonObject({ ...value, left: undefined });
  assert.equal(
    printed,
    '{\n"a":[\n1,\n{"b":"x"}\n],\n"none":[],\n"text":"đ\\n",\n"nothing":null\n}\n',
  );
  assert.deepEqual(JSON.parse(printed), value);
});
