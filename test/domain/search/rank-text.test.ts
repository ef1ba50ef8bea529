import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findExcerpt, holdsPhrase, markText } from '../../../src/domain/search/excerpt.ts';
import { rankText } from '../../../src/domain/search/rank-text.ts';
import { facetKey, unpackTerms, type Term } from '../../../src/domain/search/term.ts';
import { readTextQuery } from '../../../src/domain/search/text-query.ts';
import { indexTexts } from '../../../src/search/index-texts.ts';
import { SearchCache } from '../../../src/search/search-cache.ts';
import { listDocument } from '../../../src/search/list-documents.ts';
import type { SearchableDocument } from '../../../src/search/searchable.ts';

function makeDocument(
  title: string,
  text: string,
  facets: readonly string[] = [],
): SearchableDocument {
  return {
    path: '/',
    title,
    detail: '',
    held: true,
    names: [title],
    surroundings: [],
    facets,
    passagesDigest: null,
    loadPassages: () => [{ fragment: 'd-1', text, isStrong: false }],
  };
}

const DOCUMENTS = [
  makeDocument('Một', 'Phong trào thi đua yêu nước, kêu gọi đầu tư', [facetKey('nam', '2023')]),
  makeDocument('Hai', 'Ngay từ đầu năm, các đơn vị đưa ra chỉ tiêu'),
  makeDocument('Ba', 'thì đưa việc ấy cho người dự thi; nước uống; yêu cầu'),
  makeDocument('Hòa Bình', 'khen thưởng đột xuất', [facetKey('nam', '2023')]),
  makeDocument('Năm', 'Chuyển đổi số của hội đồng thi đua, khen thưởng'),
];
const { shards } = indexTexts(DOCUMENTS.map(listDocument), '', new SearchCache(null), null);
const terms = new Map<string, Term>(
  shards.flatMap((bytes) => [...unpackTerms(bytes, DOCUMENTS.length)]),
);

function ask(
  typed: string,
  filters: readonly string[] = [],
  mayBePartial = false,
): readonly number[] {
  const lists = filters.map((key) => terms.get(key)?.documents ?? []);
  const options = { total: DOCUMENTS.length, filters: lists, mayBePartial };
  return rankText(readTextQuery(typed), terms, options).hits.map((hit) => hit.document);
}

for (const [typed, found] of [
  ['đua', [0, 4, 1, 2]],
  ['dua', [0, 1, 2, 4]],
  ['ĐUA'.normalize('NFD'), [0, 4, 1, 2]],
  ['thi đua', [0, 4, 2]],
  ['"thi đua"', [0, 4]],
  ['"thi dua"', [0, 2, 4]],
  ['“thi đua yêu nước”', [0]],
  ['"yêu nước thi đua"', []],
  ['dau tu', [0, 1]],
  ['hoà bình', [3]],
  ['hoa binh', [3]],
  ['"thi đua xyz"', []],
  ['"dua xyz"', []],
  ['tdkt', [4]],
  ['TĐKT', [4]],
  ['không có ở đâu', []],
] as const) {
  test(`${typed} finds ${JSON.stringify(found)}`, () =>
    assert.deepEqual([...ask(typed)], [...found]));
}

test('filters choose, and alone give everything they choose', () => {
  assert.deepEqual(ask('', [facetKey('nam', '2023')]), [0, 3]);
  assert.deepEqual(ask(''), []);
  assert.deepEqual(ask('thi đua', [facetKey('nam', '2023')]), [0]);
  assert.deepEqual(ask('thi đua', [facetKey('nam', '1999')]), []);
});

test('when nothing has every word, what has most of them is given only where that is allowed', () => {
  assert.deepEqual(ask('khen thưởng đột ngột'), []);
  assert.deepEqual(ask('khen thưởng đột ngột', [], true), [3]);
});

const weigh = (): number => 1;

test('an excerpt is the sentence with the words in a row, marked together', () => {
  const text =
    'Các phòng thi hành nhiệm vụ. Năm 2023, Ban phát động phong trào thi đua yêu nước. Đến nay đã xong.';
  const excerpt = findExcerpt(
    [
      ['d-0', 'Đua thuyền.'],
      ['d-1', text],
    ],
    readTextQuery('thi dua'),
    weigh,
  );
  assert.equal(excerpt?.fragment, 'd-1');
  const words = excerpt?.parts.map((part) => part.text).join('');
  assert.equal(words, '… Năm 2023, Ban phát động phong trào thi đua yêu nước. …');
  const marked = excerpt?.parts.filter((part) => part.isMarked).map((part) => part.text);
  assert.deepEqual(marked, ['thi đua']);
});

test('a long sentence is cut around what was looked for', () => {
  const text = `${'công tác dân vận, '.repeat(60)}lao động tiên tiến, ${'cải cách hành chính, '.repeat(60)}`;
  const excerpt = findExcerpt([['d-1', text]], readTextQuery('lao động tiên tiến'), weigh);
  const words = excerpt?.parts.map((part) => part.text).join('') ?? '';
  assert.ok(words.length < 380, String(words.length));
  assert.match(words, /lao động tiên tiến/u);
});

function show(typed: string, ...texts: readonly string[]): string | null {
  const excerpt = findExcerpt(
    texts.map((text, at) => [`d-${at}`, text]),
    readTextQuery(typed),
    weigh,
  );
  if (excerpt === null) return null;
  const parts = excerpt.parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text));
  return `${excerpt.fragment}: ${parts.join('')}`;
}

const EXCERPTS: readonly (readonly [
  why: string,
  typed: string,
  texts: readonly string[],
  shown: string | null,
])[] = [
  [
    'the passage with the phrase before one with all words',
    '"thi đua" năm',
    ['Năm nay thi tài, đua sức, năm sau', 'Hội đồng thi đua'],
    'd-1: Hội đồng [thi đua]',
  ],
  [
    'an abbreviation is found written out',
    'TĐKT',
    ['Ban Thi đua, Khen thưởng tỉnh'],
    'd-0: Ban [Thi đua, Khen thưởng] tỉnh',
  ],
  [
    'one word is enough by itself',
    'sáng kiến',
    ['mỗi phòng một sáng kiến'],
    'd-0: mỗi phòng một [sáng kiến]',
  ],
  ['a single word', 'khen', ['được khen'], 'd-0: được [khen]'],
  ['two words that stand apart', 'sáng đua', ['sáng nay đi đua'], null],
  [
    'of many words most are enough, in whatever order',
    'cải thưởng đột xuất',
    ['xuất sắc, đột phá, thưởng'],
    'd-0: [xuất] sắc, [đột] phá, [thưởng]',
  ],
  ['less than most is not', 'cải thưởng đột xuất', ['xuất sắc, đột phá'], null],
  ['nothing of it', 'cải cách', ['xuất sắc'], null],
];
for (const [why, typed, texts, shown] of EXCERPTS) {
  test(`an excerpt for ${typed}: ${why}`, () => assert.equal(show(typed, ...texts), shown));
}

test('two words that stand apart are no excerpt and no mark', () => {
  const query = readTextQuery('lao động');
  assert.equal(findExcerpt([['', 'Phát động tại Lào Cai']], query, weigh), null);
  assert.deepEqual(markText('Phát động phong trào', query, weigh), [
    { text: 'Phát động phong trào', isMarked: false },
  ]);
});

test('in a title what was looked for is marked', () => {
  assert.deepEqual(markText('Phát động thi đua, khen thưởng', readTextQuery('tdkt'), weigh), [
    { text: 'Phát động ', isMarked: false },
    { text: 'thi đua, khen thưởng', isMarked: true },
  ]);
});

test('a phrase is its words in a row, spelt as typed where typed with marks', () => {
  const holds = (text: string, typed: string): boolean => {
    const [phrase = []] = readTextQuery(typed).phrases;
    return holdsPhrase([['', text]], phrase);
  };
  assert.ok(holds('phong trào thi đua yêu nước', '"thi đua"'));
  assert.ok(holds('phong trào Thi  đua, yêu nước', '"thi dua yeu"'));
  assert.ok(!holds('thì đưa', '"thi đua"'));
  assert.ok(!holds('phong trào thi đua', '"thi đua yêu nước"'));
  assert.ok(!holds('thi tài, đua sức', '"thi đua"'));
});
