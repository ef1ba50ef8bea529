import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IssuerRank } from '../../../src/domain/graph/issuer-rank.ts';
import { listTogether, type RankedDocument } from '../../../src/domain/graph/list-together.ts';
import type { GraphCitation } from '../../../src/domain/graph/read-statements.ts';

const CENTRE: IssuerRank = { level: 'trung-uong', organ: 0 };
const PROVINCE: IssuerRank = { level: 'tinh', organ: 0 };
const DISTRICT: IssuerRank = { level: 'huyen', organ: 1 };

const DOCUMENTS: Readonly<Record<string, RankedDocument>> = {
  'ct-34-tw': { type: 'chi-thi', date: '2014-04-07', rank: CENTRE },
  'ct-18-tw': { type: 'chi-thi', date: '2014-04-07', rank: CENTRE },
  'kl-83-tw': { type: 'ket-luan', date: '2010-08-30', rank: CENTRE },
  'luat-tdkt': { type: 'luat', date: '2003-11-26', rank: CENTRE },
  'ct-09-tu': { type: 'chi-thi', date: '2015-02-10', rank: PROVINCE },
  'ct-10-tu': { type: 'chi-thi', date: null, rank: PROVINCE },
  'kh-12-huyen': { type: 'ke-hoach', date: '2016-03', rank: DISTRICT },
  'kh-13-huyen': { type: 'ke-hoach', date: '2014', rank: DISTRICT },
};

type Cited = string | null | readonly [work: string, nestedIn: number];

function list(...cited: readonly Cited[]): readonly string[] {
  const citations = cited.map((each, at): GraphCitation => ({
    order: at + 1,
    work: typeof each === 'string' || each === null ? each : each[0],
    nestedIn: typeof each === 'string' || each === null ? null : each[1],
    role: 'can-cu',
    fragment: 'd-1',
    sentence: { text: 'Thực hiện các văn bản của cấp trên' },
  }));
  const plan = { id: 'ke-hoach', citations };
  return listTogether(plan, (id) => DOCUMENTS[id]).map(({ upper, lower }) => `${lower} < ${upper}`);
}

const ROWS: readonly (readonly [
  why: string,
  cited: readonly Cited[],
  listed: readonly string[],
])[] = [
  ['a province under the centre', ['ct-34-tw', 'ct-09-tu'], ['ct-09-tu < ct-34-tw']],
  ['in whatever order', ['ct-09-tu', 'ct-34-tw'], ['ct-09-tu < ct-34-tw']],
  [
    'of two above, the nearer rank',
    ['ct-34-tw', 'ct-09-tu', 'kh-12-huyen'],
    ['ct-09-tu < ct-34-tw', 'kh-12-huyen < ct-09-tu'],
  ],
  ['of one rank, the younger', ['kl-83-tw', 'ct-34-tw', 'ct-09-tu'], ['ct-09-tu < ct-34-tw']],
  ['and where it comes first', ['ct-34-tw', 'kl-83-tw', 'ct-09-tu'], ['ct-09-tu < ct-34-tw']],
  ['of one day, the first by name', ['ct-34-tw', 'ct-18-tw', 'ct-09-tu'], ['ct-09-tu < ct-18-tw']],
  ['and where it comes first', ['ct-18-tw', 'ct-34-tw', 'ct-09-tu'], ['ct-09-tu < ct-18-tw']],
  ['a law stands beside the chain', ['luat-tdkt', 'ct-09-tu'], []],
  ['what may be older stands under nothing', ['ct-34-tw', 'kh-13-huyen'], []],
  ['nor does what has no date', ['ct-34-tw', 'ct-10-tu'], []],
  ['what is not settled, and what nobody knows', ['ct-34-tw', null, 'ct-99-tu'], []],
  ['one document named twice', ['ct-34-tw', 'ct-34-tw'], []],
  [
    'a document that names another in its title',
    ['ct-34-tw', 'ct-09-tu', ['ct-34-tw', 1], 'kh-12-huyen'],
    ['kh-12-huyen < ct-09-tu'],
  ],
  [
    'a title that names what is no member',
    ['ct-34-tw', 'ct-09-tu', ['luat-tdkt', 1]],
    ['ct-09-tu < ct-34-tw'],
  ],
];
for (const [why, cited, listed] of ROWS) {
  test(`named side by side: ${why}`, () => assert.deepEqual(list(...cited), listed));
}
