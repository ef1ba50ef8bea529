import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContribution, STRONG, TOP } from '../../../src/domain/search/contribution.ts';
import { TermGatherer } from '../../../src/domain/search/gather-terms.ts';

test('each term knows its documents, where it weighs, and how it is spelt', () => {
  const gatherer = new TermGatherer();
  gatherer.add(readContribution([['đưa đua', TOP]], ['@nam:2023']));
  gatherer.add(readContribution([['đua', STRONG]], []));
  gatherer.add(readContribution([['thi dua', 0]], ['@nam:2023']));
  assert.equal(gatherer.documents, 3);
  const terms = new Map([...gatherer.list()].map((term) => [term.key, term]));
  assert.deepEqual([...terms.keys()].sort(), ['@nam:2023', 'dua', 'dua dua', 'thi', 'thi dua']);
  assert.deepEqual(terms.get('dua'), {
    key: 'dua',
    documents: [0, 1, 2],
    strong: [1],
    top: [0],
    spellings: [
      { spelling: 'dua', documents: [2] },
      { spelling: 'đua', documents: [0, 1] },
      { spelling: 'đưa', documents: [0] },
    ],
  });
  assert.deepEqual(terms.get('@nam:2023')?.documents, [0, 2]);
});

test('no place is lost where the terms of many documents fill more than one piece of memory', () => {
  const gatherer = new TermGatherer();
  const [documents, facets] = [300, 1_000];
  const names = Array.from({ length: facets }, (_, at) => `@x:${at}`);
  for (let left = documents; left > 0; left--) gatherer.add(readContribution([], names));
  const terms = [...gatherer.list()];
  assert.equal(terms.length, facets);
  for (const term of terms) {
    assert.deepEqual(
      term.documents,
      Array.from({ length: documents }, (_, at) => at),
    );
  }
});

test('a contribution that names a word it does not have is refused', () => {
  const broken = { ...readContribution([['thi đua', 0]], []), pairs: [0, 7], spelt: [7] };
  assert.throws(() => new TermGatherer().add(broken), /names no word/u);
});
