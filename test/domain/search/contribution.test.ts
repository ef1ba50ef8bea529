import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  packContribution,
  readContribution,
  STRONG,
  TOP,
  unpackContribution,
  type RankedText,
} from '../../../src/domain/search/contribution.ts';
import { compareTermPlaces, listTermPlaces } from '../../../src/domain/search/patch-terms.ts';

test('a document gives each word, pair and facet once, with all places and spellings', () => {
  const contribution = readContribution(
    [
      ['Thi đua', TOP],
      ['thi dua, THI ĐUA', 0],
      ['đưa', STRONG],
    ],
    ['@nam:2023', '@nam:2023'],
  );
  assert.deepEqual(
    [...listTermPlaces(contribution)],
    [
      ['thi', { rank: TOP, spellings: ['thi'] }],
      ['dua', { rank: TOP | STRONG, spellings: ['dua', 'đua', 'đưa'] }],
      ['thi dua', { rank: TOP, spellings: [] }],
      // No pair goes over the end of a text.
      ['dua thi', { rank: 0, spellings: [] }],
      ['@nam:2023', { rank: 0, spellings: [] }],
    ],
  );
});

const texts: fc.Arbitrary<RankedText[]> = fc.array(
  fc
    .tuple(
      fc.array(fc.constantFrom('thi', 'đua', 'đưa', 'Hoà', 'hòa', '34', '-', '𝟙'), {
        maxLength: 9,
      }),
      fc.constantFrom(0, STRONG, TOP),
    )
    .map(([words, rank]) => [words.join(' '), rank] as const),
  { maxLength: 6 },
);

test('a contribution is unpacked as it was packed', () => {
  fc.assert(
    fc.property(texts, fc.array(fc.constantFrom('@a:1', '@b:2')), (given, facets) => {
      const contribution = readContribution(given, facets);
      assert.deepEqual(unpackContribution(packContribution(contribution)), contribution);
    }),
  );
});

test('what differs between two versions turns the terms of one into those of the other', () => {
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const [old, fresh] = [readContribution(before, []), readContribution(now, [])];
      const places = new Map(listTermPlaces(old));
      for (const [key, place] of compareTermPlaces(old, fresh)) {
        if (place === null) places.delete(key);
        else places.set(key, place);
      }
      const sorted = (map: ReadonlyMap<string, unknown>): unknown => [...map].sort();
      assert.deepEqual(sorted(places), sorted(listTermPlaces(fresh)));
      assert.deepEqual(compareTermPlaces(fresh, fresh), []);
    }),
  );
});
