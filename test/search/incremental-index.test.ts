import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facetKey } from '../../src/domain/search/term.ts';
import { packSearchIndex, type SearchIndex } from '../../src/search/build-search-index.ts';
import { compareIndexes } from '../../src/search/compare-indexes.ts';
import { patchShards } from '../../src/search/patch-shards.ts';
import { SearchCache } from '../../src/search/search-cache.ts';
import { listDocument } from '../../src/search/list-documents.ts';
import type { Searchable, SearchableDocument } from '../../src/search/searchable.ts';
import { readIndexFiles } from './index-files.ts';
import { lookUpFiles } from './look-up-files.ts';

/** Words that fold alike, stand in many places and stand in one. */
const WORDS =
  'thi đua đưa dứa Thi ĐUA khen thưởng thường 34-CT/TW 2023 nước Nược hoà hòa một hai ba bốn năm'.split(
    ' ',
  );

interface Draft {
  readonly id: number;
  readonly title: string;
  readonly texts: readonly string[];
  readonly year: number;
}

interface Edit {
  readonly kind: 'edit' | 'add' | 'remove';
  readonly at: number;
  readonly draft: Draft;
}

const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' '));
const draft = fc.record({
  id: fc.nat(),
  title: words,
  texts: fc.array(words, { maxLength: 5 }),
  year: fc.integer({ min: 2014, max: 2016 }),
});
const edit = fc.record({
  kind: fc.constantFrom('edit' as const, 'edit' as const, 'add' as const, 'remove' as const),
  at: fc.nat(),
  draft,
});

function describe({ id, title, texts, year }: Draft): SearchableDocument {
  return {
    path: `/ke-hoach/${id}/`,
    title,
    detail: String(year),
    held: true,
    names: [title],
    // Words of its own, so that there are several shards.
    surroundings: [
      ...texts.slice(4),
      Array.from({ length: 12 }, (_, at) => `w${id}x${at}`).join(' '),
    ],
    facets: [facetKey('nam', String(year)), facetKey('kho', 'toan-van')],
    passagesDigest: null,
    loadPassages: () =>
      texts.slice(0, 4).map((text, at) => ({ fragment: `d-${at}`, text, isStrong: at === 0 })),
  };
}

function searchable(drafts: readonly Draft[]): Searchable {
  return {
    documents: drafts.map((draft) => listDocument(describe(draft))),
    ...lookUpFiles(
      drafts.map(({ id, year }) => [`${year}/KH`, 'Kế hoạch', '', '', '', `/${id}/`, 0, '']),
      drafts.map(({ id, title }) => [title, 'ke-hoach', '', `/${id}/`, 25, '']),
    ),
    agencies: [],
  };
}

function change(drafts: readonly Draft[], { kind, at, draft: other }: Edit): Draft[] {
  const place = at % (drafts.length + 1);
  if (kind === 'add') return drafts.toSpliced(place, 0, other);
  if (kind === 'remove') return drafts.toSpliced(place, 1);
  return drafts.map((own, index) => (index === place ? { ...other, id: own.id } : own));
}

test('after any edits the index is byte for byte what it is when nothing was built before', () => {
  const property = fc.property(
    fc.array(draft, { minLength: 1, maxLength: 25 }),
    fc.array(edit, { minLength: 1, maxLength: 6 }),
    (first, edits) => {
      const cache = new SearchCache(null);
      let drafts: readonly Draft[] = first;
      packSearchIndex(searchable(drafts), cache);
      for (const next of edits) {
        drafts = change(drafts, next);
        const patched = readIndexFiles(packSearchIndex(searchable(drafts), cache));
        const fresh = readIndexFiles(packSearchIndex(searchable(drafts), new SearchCache(null)));
        assert.deepEqual([...patched.keys()], [...fresh.keys()]);
        for (const [path, content] of fresh) assert.deepEqual(patched.get(path), content, path);
      }
      cache.close();
    },
  );
  fc.assert(property, { numRuns: 60 });
});

const DRAFTS: readonly Draft[] = Array.from({ length: 40 }, (_, id) => ({
  id,
  title: `Kế hoạch ${id}`,
  texts: [`Thi đua số ${id}`, 'Khen thưởng kịp thời', `riêng${id} của kế hoạch ${id * 7}`],
  year: 2014 + (id % 3),
}));

const filesOf = ({ files }: SearchIndex): Record<string, string> =>
  Object.fromEntries([...files].map(([path, { digest }]) => [path, digest]));

test('only a document whose digest is another is read again', () => {
  const cache = new SearchCache(null);
  let loaded = 0;
  const documents = DRAFTS.map((own) => ({
    ...describe(own),
    passagesDigest: own.texts.join('|'),
    loadPassages: () => (loaded++, describe(own).loadPassages()),
  }));
  const given = { ...searchable(DRAFTS), documents: documents.map(listDocument) };
  const before = packSearchIndex(given, cache);
  assert.equal(loaded, DRAFTS.length);
  const [first, ...others] = documents;
  assert.ok(first !== undefined);
  const touched = {
    ...given,
    documents: [listDocument({ ...first, passagesDigest: 'other' }), ...others.map(listDocument)],
  };
  const again = packSearchIndex(touched, cache);
  assert.equal(loaded, DRAFTS.length + 1);
  assert.deepEqual(compareIndexes(filesOf(before), again.files), { removed: [], written: [] });
});

test('an update names what is new, what differs and what is gone', () => {
  const cache = new SearchCache(null);
  const before = packSearchIndex(searchable(DRAFTS), cache);
  const edited = DRAFTS.map((own) => (own.id === 7 ? { ...own, texts: ['Thi đua số 7'] } : own));
  const after = packSearchIndex(searchable(edited), cache);
  const { written, removed } = compareIndexes(filesOf(before), after.files);
  assert.deepEqual(removed, []);
  assert.ok(written.includes('van-ban/7.json'));
  assert.ok(
    written.every((path) => path === 'van-ban/7.json' || path.startsWith('tu/')),
    `${written}`,
  );

  const fewer = packSearchIndex(searchable(edited.slice(0, 39)), cache);
  const shorter = compareIndexes(filesOf(after), fewer.files);
  assert.ok(shorter.removed.includes('van-ban/39.json'));
});

test('the files of the last versions are known, whichever of them a site holds', () => {
  const cache = new SearchCache(null);
  const indexes = [40, 39, 38].map((count) =>
    packSearchIndex(searchable(DRAFTS.slice(0, count)), cache),
  );
  for (const index of indexes) {
    assert.deepEqual(cache.readFiles(index.manifest.version), filesOf(index));
  }
  assert.equal(cache.readFiles('unknown'), null);
});

test('shards are patched only where few documents of the same number have changed', () => {
  const last = { documents: ['a', 'b'], shards: [new Uint8Array()] };
  const none = (): null => null;
  assert.deepEqual(patchShards(last, ['a', 'b'], none), last.shards);
  assert.equal(patchShards(last, ['a', 'c'], none), null, 'what it held is not known');
  assert.equal(patchShards(last, ['a'], none), null);
  assert.equal(patchShards(last, ['c', 'd'], none), null);
});

test('a cache that several builds share gives each its own index', () => {
  const cache = new SearchCache(null);
  const one = packSearchIndex(searchable(DRAFTS), cache);
  packSearchIndex(searchable(DRAFTS.slice(20)), cache);
  const again = packSearchIndex(searchable(DRAFTS), cache);
  assert.deepEqual(readIndexFiles(again), readIndexFiles(one));
});
