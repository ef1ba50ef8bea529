import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWaiting, divideWork } from '../../src/publishing/divide-work.ts';
import type { WorkShare } from '../../src/publishing/render-protocol.ts';
import { WHOLE_SITE, type Shard } from '../../src/publishing/sharding/shard.ts';

const ROUTES = [
  '/ke-hoach/[...id]',
  '/du-lieu',
  '/nam/[year]',
  '/ke-hoach/[...id]/van-ban.md',
  '/ke-hoach/[page]',
  '/du-lieu/[file]',
  '/so-sanh',
];

/** What is done, in short: the routes of a share by their places. */
const print = (shares: readonly WorkShare[]): readonly string[] =>
  shares.map((share) => (share.work === 'routes' ? share.routes.join('+') : share.work));

const DIVIDED: readonly (readonly [
  what: string,
  shard: Shard,
  whole: readonly string[],
  queue: readonly string[],
])[] = [
  [
    'all of a site: what takes the whole archive apart, the files of each plan together',
    WHOLE_SITE,
    ['search', 'whole-files', '1', '5', 'renew'],
    ['2', '4', '6', '0+3'],
  ],
  [
    'a shard that does not make the open data',
    { number: 1, count: 3 },
    ['search', 'renew'],
    ['2', '4', '0+3'],
  ],
];
for (const [what, shard, whole, queue] of DIVIDED) {
  test(what, () => {
    const divided = divideWork(ROUTES, shard);
    assert.deepEqual(print(divided.whole), whole);
    assert.deepEqual(print(divided.queue), queue);
  });
}

test('without routes of plans nothing is made for them', () => {
  assert.deepEqual(print(divideWork(['/nam'], WHOLE_SITE).queue), ['0']);
});

test('routes that were not listed yet count as one file', () => {
  const { queue } = divideWork(ROUTES, WHOLE_SITE);
  assert.equal(countWaiting(queue), 4);
  assert.equal(
    countWaiting([
      ...queue,
      { work: 'routes', routes: [2], from: 200, to: 350 },
      { work: 'renew' },
    ]),
    4 + 150 + 1,
  );
});
