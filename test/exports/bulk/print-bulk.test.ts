import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readArchive } from '../../../src/archive/from-files.ts';
import {
  carriedFields,
  DIRECTIVE_INDEX,
  PLAN_INDEX,
  type IndexDefinition,
} from '../../../src/exports/bulk/index-definitions.ts';
import { printBulk } from '../../../src/exports/bulk/print-bulk.ts';
import { CITATIONS } from '../../../src/exports/codebook/citations.ts';
import { DIRECTIVES } from '../../../src/exports/codebook/directives.ts';
import { PLANS } from '../../../src/exports/codebook/plans.ts';
import { TARGETS } from '../../../src/exports/codebook/targets.ts';
import { runCommand } from '../../cli/run-command.ts';
import { indexBodySchema, listMisfits, operationSchema } from './bulk-schema.ts';

const { archive } = readArchive('content');
const site = (address: string): string => `https://thidua.example${address}`;
const printed = [...printBulk(archive, site)].join('');

interface BulkDocument {
  readonly index: string;
  readonly id: string;
  readonly source: Readonly<Record<string, unknown>>;
}

/** Reads a bulk file as an engine does: pairs of lines. */
function readBulk(bulk: string): readonly BulkDocument[] {
  assert.ok(bulk.endsWith('\n'), 'the last line too must be ended by a line feed');
  const lines = bulk.slice(0, -1).split('\n');
  assert.equal(lines.length % 2, 0);
  return Array.from({ length: lines.length / 2 }, (_, index) => {
    const action = operationSchema.parse(JSON.parse(lines[2 * index] ?? ''));
    const source = JSON.parse(lines[2 * index + 1] ?? '') as Record<string, unknown>;
    return { index: action.index._index, id: action.index._id, source };
  });
}

const documents = readBulk(printed);
const bodyOf = ({ body }: IndexDefinition): ReturnType<typeof indexBodySchema.parse> =>
  indexBodySchema.parse(body);

test('the export has every plan, record and document once', () => {
  const keys = documents.map(({ index, id }) => `${index} ${id}`);
  assert.equal(new Set(keys).size, keys.length);
  const count = (name: string): number => documents.filter(({ index }) => index === name).length;
  assert.equal(count(PLAN_INDEX.name), archive.plans.length + archive.records.length);
  assert.equal(count(DIRECTIVE_INDEX.name), archive.documents.size);
});

test('both index definitions follow the documented schema and name only their own analysers', () => {
  for (const definition of [PLAN_INDEX, DIRECTIVE_INDEX]) {
    const { settings } = bodyOf(definition);
    const used = [
      ...JSON.stringify(definition.body.mappings).matchAll(/"(analyzer|normalizer)":"(\w+)"/gu),
    ];
    assert.ok(used.length > 0);
    for (const [, kind, name = ''] of used) {
      const known = kind === 'analyzer' ? settings.analysis.analyzer : settings.analysis.normalizer;
      assert.ok(name in known, name);
    }
  }
});

test('every value of every document fits its strict mapping', () => {
  for (const { index, id, source } of documents) {
    const definition = index === PLAN_INDEX.name ? PLAN_INDEX : DIRECTIVE_INDEX;
    assert.deepEqual(listMisfits(source, bodyOf(definition).mappings.properties), [], id);
  }
});

test('an unknown field and a value of another kind are misfits', () => {
  const { properties } = bodyOf(PLAN_INDEX).mappings;
  assert.equal(listMisfits({ khac: 1 }, properties).length, 1);
  assert.equal(listMisfits({ year: '2023' }, properties).length, 1);
  assert.equal(listMisfits({ issuedOn: '30/01/2023' }, properties).length, 1);
  assert.equal(listMisfits({ targets: [{ value: 'mười' }] }, properties).length, 1);
  assert.deepEqual(listMisfits({ year: 2023, issuedOn: '2023-01' }, properties), []);
});

test('every field is documented in the codebook, but for the text and the three lists below it', () => {
  const known = new Set([
    ...PLANS.fields.map(({ name }) => name),
    'text',
    'passages',
    'targets',
    'citations',
  ]);
  const { properties } = PLAN_INDEX.body.mappings;
  assert.deepEqual(
    Object.keys(properties).filter((name) => !known.has(name)),
    [],
  );
  const { targets, citations } = bodyOf(PLAN_INDEX).mappings.properties;
  const names = (property: typeof targets): readonly string[] =>
    property?.type === 'nested' ? Object.keys(property.properties) : [];
  assert.deepEqual(
    names(targets),
    carriedFields(TARGETS).map(({ name }) => name),
  );
  assert.deepEqual(
    names(citations),
    carriedFields(CITATIONS).map(({ name }) => name),
  );
  assert.deepEqual(
    Object.keys(DIRECTIVE_INDEX.body.mappings.properties),
    carriedFields(DIRECTIVES).map(({ name }) => name),
  );
});

test('a document carries no list that grows with the archive', () => {
  assert.ok(documents.every(({ source }) => !('citedBy' in source)));
});

test('a plan has its whole text, passage by passage, each with its address', () => {
  const plan = archive.plans.find(({ citations }) => citations.length > 0) ?? assert.fail();
  const { source } = documents.find(({ id }) => id === plan.id) ?? assert.fail();
  assert.equal(source['text'], plan.loadBody().text);
  const passages = source['passages'] as readonly { text: string; url: string }[];
  assert.equal(
    passages.map(({ text }) => text).join(''),
    plan.loadBody().text.replace(/[\n\t]/gu, ''),
  );
  assert.ok(passages.every(({ url }) => url.startsWith(`${site(`/ke-hoach/${plan.id}/`)}#`)));
  assert.equal((source['citations'] as readonly unknown[]).length, plan.citations.length);
});

test('the command writes the file and one definition for each index', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'bulk-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { code, stderr } = await runCommand('export-bulk', {
    args: ['--out', join(folder, 'kho.ndjson')],
    env: { SITE_URL: 'https://thidua.example' },
  });
  assert.equal(code, 0, stderr);
  assert.deepEqual(readdirSync(folder).sort(), [
    'kho.ndjson',
    `kho.${DIRECTIVE_INDEX.name}.json`,
    `kho.${PLAN_INDEX.name}.json`,
  ]);
  assert.equal(readFileSync(join(folder, 'kho.ndjson'), 'utf8'), printed);
  assert.deepEqual(
    JSON.parse(readFileSync(join(folder, `kho.${PLAN_INDEX.name}.json`), 'utf8')),
    PLAN_INDEX.body,
  );
  assert.equal((await runCommand('export-bulk', { args: ['--out', folder] })).code, 2);
});
