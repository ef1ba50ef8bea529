import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { bytesOfFile, makeRealData, textOfFile } from './real-data.ts';

const data = makeRealData();

type Json = Readonly<Record<string, unknown>>;

/** Types of Table Schema 2.0. */
const TYPES = new Set(
  'string number integer boolean object list datetime date time year yearmonth duration geopoint geojson array any'.split(
    ' ',
  ),
);
/** Constraints that a type may bear (Table Schema 2.0, "Field constraints"). */
const CONSTRAINTS: Readonly<Record<string, ReadonlySet<string>>> = {
  string: new Set(['required', 'unique', 'minLength', 'maxLength', 'pattern', 'enum']),
  number: new Set(['required', 'unique', 'minimum', 'maximum', 'enum']),
  integer: new Set(['required', 'unique', 'minimum', 'maximum', 'enum']),
  boolean: new Set(['required', 'enum']),
  list: new Set(['required', 'unique', 'minLength', 'maxLength', 'enum']),
};

function listOf(value: unknown): readonly Json[] {
  assert.ok(Array.isArray(value));
  return value as Json[];
}

/**
 * Every way in which a descriptor breaks the rules of Data Package and Table Schema 2.0
 * (datapackage.org) that concern what this archive publishes.
 */
function listFaults(descriptor: Json): readonly string[] {
  const faults: string[] = [];
  const need = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const resources = listOf(descriptor['resources']);
  const schemas = new Map(
    resources.map((resource) => [resource['name'], resource['schema'] as Json | undefined]),
  );
  const fieldsOf = (resource: unknown): readonly unknown[] =>
    listOf(schemas.get(resource)?.['fields'] ?? []).map((field) => field['name']);

  need(
    descriptor['$schema'] === 'https://datapackage.org/profiles/2.0/datapackage.json',
    '$schema',
  );
  need(/^[a-z0-9._/-]+$/u.test(String(descriptor['name'])), 'name of the package');
  need(resources.length > 0, 'no resources');
  need(schemas.size === resources.length, 'two resources of one name');
  for (const licence of listOf(descriptor['licenses'])) {
    need('name' in licence || 'path' in licence, 'a licence without name and path');
    need(/^https?:/u.test(String(licence['path'])), 'path of a licence');
  }
  for (const resource of resources) {
    const name = String(resource['name']);
    const path = String(resource['path']);
    need(/^[a-z0-9._/-]+$/u.test(name), `name ${name}`);
    need(!/^[/.~]|\.\.|\\|:/u.test(path), `${name}: path ${path} leaves the folder`);
    need('data' in resource !== 'path' in resource, `${name}: path or data`);
    need(Number.isInteger(resource['bytes']), `${name}: bytes`);
    need(/^sha256:[0-9a-f]{64}$/u.test(String(resource['hash'])), `${name}: hash`);
    need(/^[a-z]+\/[a-z0-9.+-]+$/u.test(String(resource['mediatype'])), `${name}: mediatype`);
    if (resource['type'] === undefined) continue;
    need(resource['type'] === 'table', `${name}: type`);
    const schema = schemas.get(name) ?? {};
    const names = fieldsOf(name);
    need(names.length > 0, `${name}: no fields`);
    need(new Set(names).size === names.length, `${name}: two fields of one name`);
    need(schema['fieldsMatch'] === 'exact', `${name}: fieldsMatch is a string of the standard`);
    need(
      listOf(schema['missingValues']).every((value) => typeof value === 'string'),
      `${name}: missingValues`,
    );
    for (const key of listOf(schema['primaryKey'])) {
      need(names.includes(key), `${name}: primary key ${String(key)}`);
    }
    for (const { fields, reference } of (schema['foreignKeys'] ?? []) as Json[]) {
      const target = reference as Json;
      const resourceName = target['resource'] ?? name;
      need(target['resource'] !== name, `${name}: refers to itself by name`);
      need(schemas.has(resourceName), `${name}: no resource ${String(resourceName)}`);
      need(listOf(fields).length === listOf(target['fields']).length, `${name}: lengths of a key`);
      need(
        listOf(fields).every((field) => names.includes(field)),
        `${name}: own key`,
      );
      const known = fieldsOf(resourceName);
      need(
        listOf(target['fields']).every((field) => known.includes(field)),
        `${name}: key there`,
      );
    }
    for (const field of listOf(schema['fields'])) {
      const type = String(field['type']);
      const place = `${name}.${String(field['name'])}`;
      need(TYPES.has(type), `${place}: type ${type}`);
      need(type !== 'list' || typeof field['delimiter'] === 'string', `${place}: delimiter`);
      for (const words of ['title', 'titleEn', 'description', 'descriptionEn']) {
        need(typeof field[words] === 'string' && field[words] !== '', `${place}: ${words}`);
      }
      const constraints = (field['constraints'] ?? {}) as Json;
      for (const constraint of Object.keys(constraints)) {
        need(CONSTRAINTS[type]?.has(constraint) === true, `${place}: ${constraint}`);
      }
      if (constraints['enum'] !== undefined) {
        const values = listOf(constraints['enum']);
        need(values.length > 0 && new Set(values).size === values.length, `${place}: enum`);
      }
    }
  }
  return faults;
}

const descriptor = JSON.parse(textOfFile(data, 'datapackage.json')) as Json;

test('the data package keeps to the standard', () => {
  assert.deepEqual(listFaults(descriptor), []);
});

const breakages: readonly (readonly [why: string, from: string | RegExp, to: string])[] = [
  ['a type that does not exist', '"type": "boolean"', '"type": "bool"'],
  ['a path out of the folder', '"path": "plans.csv"', '"path": "../plans.csv"'],
  ['a foreign key into nowhere', '"resource": "agencies"', '"resource": "agency"'],
  ['a constraint of another type', '"pattern":', '"minimum":'],
  ['a hash cut short', /"sha256:[0-9a-f]{60}/u, '"sha256:'],
  ['two resources of one name', '"name": "facts"', '"name": "plans"'],
];

for (const [why, from, to] of breakages) {
  test(`the check of the data package notices ${why}`, () => {
    const text = textOfFile(data, 'datapackage.json');
    assert.notEqual(text.replace(from, to), text);
    assert.notDeepEqual(listFaults(JSON.parse(text.replace(from, to)) as Json), []);
  });
}

test('every file that the package names is there, with its size and digest', () => {
  const resources = listOf(descriptor['resources']);
  assert.deepEqual(
    resources.map((resource) => resource['path']),
    [
      ...data.tables.map(({ definition }) => `${definition.name}.csv`),
      'archive.sqlite',
      'graph.graphml',
      'graph.json',
    ],
  );
  for (const resource of resources) {
    const bytes = bytesOfFile(data, String(resource['path']));
    assert.equal(resource['bytes'], bytes.length);
    const digest = createHash('sha256').update(bytes).digest('hex');
    assert.equal(resource['hash'], `sha256:${digest}`);
  }
});

test('the catalogue names every other file once, with its digest, and the years of the plans', () => {
  const catalog = JSON.parse(textOfFile(data, 'dcat.jsonld')) as Json;
  const distributions = listOf(catalog['dcat:distribution']);
  const names = distributions.map((distribution) => String(distribution['dct:title']));
  const expected = data.files.map(({ name }) => name);
  assert.deepEqual(
    names,
    expected.filter((name) => name !== 'dcat.jsonld' && name !== 'SHA256SUMS'),
  );
  for (const distribution of distributions) {
    const checksum = distribution['spdx:checksum'] as Json;
    const bytes = bytesOfFile(data, String(distribution['dct:title']));
    assert.deepEqual(checksum['spdx:checksumValue'], {
      '@value': createHash('sha256').update(bytes).digest('hex'),
      '@type': 'xsd:hexBinary',
    });
  }
  const period = catalog['dct:temporal'] as Json;
  assert.match(JSON.stringify(period['dcat:startDate']), /"(?:19|20)\d\d"/u);
});
