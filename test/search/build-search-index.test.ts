import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/from-files.ts';
import { INDEX_FOLDER, MANIFEST_FILE, PART } from '../../src/domain/search/manifest.ts';
import { buildSearchIndex } from '../../src/search/build-search-index.ts';
import { listDocuments } from '../../src/search/list-documents.ts';
import { printOpenSearch } from '../../src/search/print-opensearch.ts';
import { SearchCache } from '../../src/search/search-cache.ts';
import { PROJECT_DIR } from '../project/source-files.ts';
import { readIndexFiles } from './index-files.ts';

const { archive } = readArchive(`${PROJECT_DIR}content`);
const files = readIndexFiles(buildSearchIndex(archive, new SearchCache(null)));
const manifest = JSON.parse(String(files.get(`${INDEX_FOLDER}/${MANIFEST_FILE}`)));
const fileOf = (part: string): string => `${INDEX_FOLDER}/${manifest.version}/${part}`;

test('the same archive gives the same bytes under the same version', () => {
  const again = readIndexFiles(buildSearchIndex(archive, new SearchCache(null)));
  assert.deepEqual([...again.keys()], [...files.keys()]);
  for (const [path, content] of files) assert.deepEqual(again.get(path), content, path);
});

test('every plan and record has its file, and every passage of a plan its address', () => {
  assert.equal(manifest.documents, archive.plans.length + archive.records.length);
  archive.plans.forEach((plan, place) => {
    const { path, passages } = JSON.parse(String(files.get(fileOf(PART.document(place)))));
    assert.equal(path, `/ke-hoach/${plan.id}/`);
    const { html, text } = plan.loadBody();
    const fragments = passages.map(([fragment]: [string]) => fragment);
    assert.ok(fragments.length > 10);
    for (const fragment of fragments) assert.ok(html.includes(` id="${fragment}"`), fragment);
    // Nothing of the text is lost on the way through its HTML.
    const words = (part: string): string => part.replace(/\s+/gu, '');
    assert.equal(words(passages.map(([, part]: [string, string]) => part).join('')), words(text));
  });
});

test('passages are read again just when the text is another, or other passages carry weight', () => {
  const digestOf = (plan: Plan | undefined): string | null | undefined =>
    [...listDocuments({ ...archive, plans: plan === undefined ? [] : [plan] })][0]?.describe()
      .passagesDigest;
  const [plan] = archive.plans.filter(({ citations }) =>
    citations.some(({ role }) => role === 'can-cu'),
  );
  assert.ok(plan !== undefined);
  const unread = (): never => assert.fail('read');
  const renamed = { ...plan, loadBody: unread, headings: [] };
  assert.equal(digestOf(renamed), digestOf(plan));
  for (const change of [{ htmlDigest: 'other' }, { subjectFragments: [] }]) {
    assert.notEqual(digestOf({ ...renamed, ...change }), digestOf(plan));
  }
});

test('a look-up of a number costs 15 KB at most, whatever the host compresses', () => {
  const shards = manifest.numbers.map((_: number, shard: number) =>
    Buffer.byteLength(String(files.get(fileOf(PART.numbers(shard))))),
  );
  const manifestBytes = Buffer.byteLength(JSON.stringify(manifest));
  const [first = 0, second = 0] = [...shards].sort((a, b) => b - a);
  assert.ok(manifestBytes + first + second <= 15_000, `${manifestBytes} ${first} ${second}`);
});

test('the OpenSearch description names the address in full, below the folder of the site', () => {
  const xml = printOpenSearch(new URL('https://thidua.example/kho'));
  assert.match(xml, /template="https:\/\/thidua\.example\/kho\/tim-kiem\/\?q=\{searchTerms\}"/u);
  assert.match(xml, /^<\?xml version="1\.0"/u);
});
