import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ByteReader, ByteWriter } from '../../../src/domain/search/document-list.ts';
import {
  countShards,
  intersectLists,
  packTerms,
  termShard,
  uniteLists,
  unpackTerms,
  type Term,
} from '../../../src/domain/search/term.ts';

const TOTAL = 200;
const list = fc.uniqueArray(fc.nat(TOTAL - 1)).map((documents) => documents.sort((a, b) => a - b));

test('a list of documents is read as it was written, sparse or dense', () => {
  fc.assert(
    fc.property(list, fc.array(fc.nat()), (documents, numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.writeNumber(number);
      writer.writeList(documents, TOTAL);
      writer.writeText('đua');
      const reader = new ByteReader(writer.finish());
      assert.deepEqual(
        numbers.map(() => reader.readNumber()),
        numbers,
      );
      assert.deepEqual(reader.readList(TOTAL), documents);
      assert.equal(reader.readText(), 'đua');
      assert.ok(reader.isAtEnd);
    }),
  );
});

test('a dense list takes no more than a bit for each document', () => {
  const writer = new ByteWriter();
  writer.writeList([...Array(TOTAL).keys()], TOTAL);
  assert.ok(writer.length <= TOTAL / 8 + 2, String(writer.length));
});

test('bytes that end too early are an error, not a shorter list', () => {
  const writer = new ByteWriter();
  writer.writeList([1, 5, 9], TOTAL);
  assert.throws(() => new ByteReader(writer.finish().slice(0, 2)).readList(TOTAL), RangeError);
});

test('terms are unpacked as they were packed', () => {
  const terms: readonly Term[] = [
    {
      key: 'dua',
      documents: [0, 1, 3],
      strong: [1],
      top: [3],
      spellings: [
        { spelling: 'đua', documents: [0, 3] },
        { spelling: 'đưa', documents: [1, 3] },
      ],
    },
    { key: 'thi dua', documents: [0, 3], strong: [], top: [], spellings: [] },
    {
      key: 'so',
      documents: [2],
      strong: [],
      top: [],
      spellings: [{ spelling: "sô'", documents: [2] }],
    },
    { key: '@nam:2023', documents: [0], strong: [], top: [], spellings: [] },
  ];
  const unpacked = unpackTerms(packTerms(terms, 4), 4);
  assert.deepEqual([...unpacked.values()], terms);
});

test('every key has one shard among those that exist', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 5000 }), (key, shards) => {
      const shard = termShard(key, shards);
      assert.ok(Number.isInteger(shard) && shard >= 0 && shard < shards);
      assert.equal(termShard(key, shards), shard);
    }),
  );
});

test('lists are united and intersected in order', () => {
  assert.deepEqual(
    uniteLists([
      [1, 4],
      [2, 4],
    ]),
    [1, 2, 4],
  );
  assert.deepEqual(
    intersectLists([
      [1, 2, 4],
      [2, 3, 4],
      [4, 5],
    ]),
    [4],
  );
  assert.deepEqual(intersectLists([]), []);
});

const SHARDS: readonly (readonly [bytes: number, shards: number])[] = [
  [0, 1],
  [3_000, 1],
  [3_001, 2],
  [21_000, 7],
  [24_001, 10],
  [30_000, 10],
  [30_001, 12],
  [3_000_000, 1_024],
  [3_072_001, 1_280],
];
for (const [bytes, shards] of SHARDS) {
  test(`${bytes} bytes of terms lie in ${shards} shards`, () => {
    assert.equal(countShards(bytes), shards);
  });
}
