import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Archive } from '../../src/archive/archive.ts';
import {
  MOST_ENTRIES,
  describeAllPlans,
  describeFeed,
  listFeeds,
} from '../../src/exports/feeds/list-feeds.ts';
import { nameUuid } from '../../src/exports/feeds/name-uuid.ts';
import { printAtom, type Feed, type FeedEntry } from '../../src/exports/feeds/print-atom.ts';
import { NO_RECORDS } from '../archive/no-records.ts';
import { printSitePath, readRealArchive } from './real-data.ts';

const archive = readRealArchive();

/** Every feed of an archive but that of all plans. */
function describeFeeds(of: Archive): readonly Feed[] {
  return listFeeds(of).map((subject) => {
    const feed = describeFeed(subject, of, printSitePath);
    assert.ok(feed !== null, JSON.stringify(subject));
    return feed;
  });
}

test('names give the UUID of version 5 that other programs give', () => {
  // The same as uuid.uuid5(uuid.NAMESPACE_DNS, 'www.example.com') of Python.
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  assert.equal(nameUuid('www.example.com', dns), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('identifiers of the feed stay for ever', () => {
  assert.equal(nameUuid('/feed.xml'), '8df2230c-ca61-57f1-9b14-2bbb70e68dee');
});

const entry: FeedEntry = {
  uuid: nameUuid('/ke-hoach/a/2023/b/c/'),
  address: 'https://kho.example/ke-hoach/a/2023/b/c/',
  title: 'Kế hoạch "A" & <B>',
  author: 'Ban Dân tộc',
  summary: 'năm 2023',
  date: '2023',
};

function printEntries(...entries: [FeedEntry, ...FeedEntry[]]): string {
  const feed: Feed = {
    path: '/feed.xml',
    address: '/feed.xml',
    title: 'Kế hoạch',
    pageAddress: '/',
    entries,
    total: entries.length,
  };
  return printAtom(feed);
}

const times: readonly (readonly [date: string, updated: string, published: boolean])[] = [
  ['2023', '2023-01-01T00:00:00+07:00', false],
  ['2023-06', '2023-06-01T00:00:00+07:00', false],
  ['2023-06-30', '2023-06-30T00:00:00+07:00', true],
];

for (const [date, updated, isDayKnown] of times) {
  test(`a document of ${date} stands at the beginning of what is known`, () => {
    const atom = printEntries({ ...entry, date });
    assert.ok(atom.includes(`    <updated>${updated}</updated>`));
    assert.equal(atom.includes('<published>'), isDayKnown);
  });
}

test('a feed is as new as its newest entry', () => {
  const atom = printEntries({ ...entry, date: '2021' }, { ...entry, date: '2023-02' });
  assert.equal(/^ {2}<updated>(.*)<\/updated>$/mu.exec(atom)?.[1], '2023-02-01T00:00:00+07:00');
});

test('text of a plan cannot become markup of the feed', () => {
  assert.ok(printEntries(entry).includes('<title>Kế hoạch &quot;A&quot; &amp; &lt;B&gt;</title>'));
});

test('the feed of all plans holds each held plan once', () => {
  const feed = describeAllPlans(archive, printSitePath);
  assert.deepEqual(
    feed?.entries.map(({ address }) => address),
    archive.plans.map(({ id }) => `/ke-hoach/${id}/`),
  );
});

test('an archive without plans has no feed, because a feed needs a time', () => {
  const empty = buildArchive(NO_RECORDS);
  assert.equal(describeAllPlans(empty, printSitePath), null);
  assert.deepEqual(listFeeds(empty), []);
  assert.equal(describeFeed({ kind: 'year', id: '2023' }, empty, printSitePath), null);
});

test('the feed of a document holds the plans that cite it, and no other', () => {
  const feeds = describeFeeds(archive);
  assert.equal(new Set(feeds.map(({ path }) => path)).size, feeds.length);
  const entriesOf = (path: string): readonly string[] | undefined =>
    feeds.find((feed) => feed.path === path)?.entries.map((item) => item.address);
  const citing = archive.documents.get('ct-19-ttg-2021')?.citedBy.map(({ plan }) => plan.id) ?? [];
  assert.equal(new Set(citing).size, 3);
  assert.deepEqual(
    new Set(entriesOf('/feed/van-ban/ct-19-ttg-2021.xml')),
    new Set(citing.map((id) => `/ke-hoach/${id}/`)),
  );
  assert.equal(entriesOf('/feed/tinh/cao-bang.xml')?.length, 2);
  assert.equal(entriesOf('/feed/nam/2021.xml')?.length, 1);
  assert.equal(entriesOf('/feed/tinh/ha-noi.xml'), undefined);
});

test('a feed of more plans than a reader should load holds the newest and says so', () => {
  const [newest] = archive.plans;
  assert.ok(newest !== undefined);
  const many = Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => ({
    ...newest,
    id: `${newest.id}-${index}`,
  }));
  const large = buildArchive({ ...NO_RECORDS, plans: many });
  const feed = describeAllPlans(large, printSitePath);
  assert.ok(feed !== null);
  assert.deepEqual(
    feed.entries.map(({ address }) => address),
    large.plans.slice(0, MOST_ENTRIES).map(({ id }) => `/ke-hoach/${id}/`),
  );
  const atom = printAtom(feed);
  assert.ok(atom.includes('<subtitle>100 văn bản mới nhất trong 101; trang của dòng tin có đủ.'));
  assert.equal(atom.includes('fh:complete'), false);
  assert.ok(atom.length < 100_000, String(atom.length));
  for (const { path, entries, total } of describeFeeds(large)) {
    assert.deepEqual([entries.length, total], [MOST_ENTRIES, MOST_ENTRIES + 1], path);
  }
});

test('a feed that holds all is marked as complete', () => {
  for (const feed of describeFeeds(archive)) {
    assert.equal(feed.entries.length, feed.total);
    assert.ok(printAtom(feed).includes('<fh:complete/>'), feed.path);
  }
});
