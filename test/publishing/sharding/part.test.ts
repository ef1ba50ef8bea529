import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NO_ADDRESSES } from '../../../src/publishing/addresses/site-addresses.ts';
import { isPart, readPart, writePartFacts } from '../../../src/publishing/sharding/part.ts';
import { makeFolder, writeFiles } from '../updating/site-folder.ts';

const FACTS = {
  shard: { number: 1, count: 2 },
  base: '/',
  siteUrl: null,
  source: 'a',
  addresses: NO_ADDRESSES,
  expectedPages: ['/'],
};

test('a part is read with the facts that were written, and the digests of its files', (t) => {
  const folder = makeFolder(t);
  writeFiles(folder, { 'site/index.html': 'một' });
  const facts = writePartFacts(folder, FACTS);
  assert.deepEqual(readPart(folder), { folder, facts });
  assert.deepEqual(
    facts.files.map(([file]) => file),
    ['index.html'],
  );
});

test('a part whose facts are in another form is not read, yet stays a part', (t) => {
  const folder = makeFolder(t);
  writeFiles(folder, { 'site/index.html': 'một' });
  writePartFacts(folder, FACTS);
  const file = join(folder, 'shard.json');
  const facts = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...facts, form: 0 }));
  assert.equal(readPart(folder), null);
  assert.equal(isPart(folder), true);
});

test('a folder without facts, or with broken ones, is no part that can be read', (t) => {
  const folder = makeFolder(t);
  assert.equal(readPart(folder), null);
  assert.equal(isPart(folder), false);
  writeFiles(folder, { 'shard.json': '{' });
  assert.equal(readPart(folder), null);
});
