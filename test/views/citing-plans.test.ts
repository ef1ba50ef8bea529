import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listCitingAddresses } from '../../src/archive/citing-orders.ts';
import type { Archive, CitedDocument, Plan } from '../../src/archive/archive.ts';
import { listCitingPages, pageCitedBy, viewCitingPage } from '../../src/views/citing-plans.ts';
import { PAGE_SIZE } from '../../src/views/paging.ts';
import { alterPlan, archiveOf, citeInstead, heldPlan, trackedArchiveOf } from './sample-plans.ts';

const DIRECTIVE = 'ct-34-tw-2014';
const HELD = heldPlan('quang-ngai');

function documentOf(archive: Archive): CitedDocument {
  const document = archive.documents.get(DIRECTIVE);
  assert.ok(document);
  return document;
}

/** The same plan for other years, and with its citations of the directive in one role only. */
function planOf(year: number, role?: 'can-cu' | 'vien-dan'): Plan {
  const plan = alterPlan(HELD, `quang-ngai/${String(year)}/${role ?? 'ca-hai'}/mau`, {
    year: { ...HELD.facts.year, value: year },
  });
  const own = plan.citations.filter(({ work }) => work === DIRECTIVE).slice(0, 1);
  const roles = role === undefined ? (['can-cu', 'vien-dan'] as const) : [role];
  return citeInstead(
    plan,
    roles.flatMap((one) => own.map((citation) => ({ ...citation, role: one }))),
  );
}

test('citing plans by year: the newest first, each year under its heading', () => {
  const archive = archiveOf([planOf(2021), planOf(2023), planOf(2022)]);
  const { groups, address, groupsLabel } = viewCitingPage(documentOf(archive), archive, 'nam', 1);
  assert.deepEqual(
    groups.map(({ id, heading, total }) => [id, heading, total]),
    [
      ['nam-2023', 'Năm 2023', 1],
      ['nam-2022', 'Năm 2022', 1],
      ['nam-2021', 'Năm 2021', 1],
    ],
  );
  assert.equal(address, '/van-ban/ct-34-tw-2014/theo-nam/');
  assert.equal(groupsLabel, 'Năm của kế hoạch');
});

test('citing plans by role: a plan stands under every role in which it cites, with those sentences', () => {
  const archive = archiveOf([planOf(2021), planOf(2022, 'vien-dan'), planOf(2023, 'can-cu')]);
  const { groups } = viewCitingPage(documentOf(archive), archive, 'vai-tro', 1);
  assert.deepEqual(
    groups.map(({ id, heading, total }) => [id, heading, total]),
    [
      ['vai-tro-can-cu', 'Căn cứ mở đầu', 2],
      ['vai-tro-vien-dan', 'Viện dẫn trong nội dung', 2],
    ],
  );
  for (const { plans } of groups) {
    for (const { mentions } of plans) assert.equal(mentions.length, 1);
  }
});

test('as many pages are listed as there are, in every order', () => {
  const size = PAGE_SIZE.citing;
  const both = Array.from({ length: size - 1 }, (_, index) => planOf(2000 + index));
  for (const [plans, inPages] of [
    [both.slice(0, 2), { tinh: 1, nam: 1, 'vai-tro': 1 }],
    [both, { tinh: 1, nam: 1, 'vai-tro': 2 }],
    [
      [...both, planOf(2050, 'can-cu'), planOf(2051, 'vien-dan')],
      { tinh: 2, nam: 2, 'vai-tro': 2 },
    ],
    [[...both, planOf(2050), planOf(2051)], { tinh: 2, nam: 2, 'vai-tro': 3 }],
  ] as const) {
    const archive = archiveOf(plans);
    const document = documentOf(archive);
    for (const order of ['tinh', 'nam', 'vai-tro'] as const) {
      const listed = listCitingPages(document, order);
      const { pages } = pageCitedBy(document, archive, order);
      assert.deepEqual(
        listed,
        pages.map(({ number }) => number),
        order,
      );
      assert.equal(listed.length, inPages[order], order);
    }
  }
});

test('the groups of many plans are taken over from before, and give the same pages', () => {
  const plans = Array.from({ length: 210 }, (_, index) => planOf(1900 + index));
  const [before, now] = [trackedArchiveOf(plans), trackedArchiveOf(plans)];
  for (const order of ['tinh', 'nam', 'vai-tro'] as const) {
    const made = pageCitedBy(documentOf(before.archive), before.archive, order);
    const name = `citing-groups ${order} ${DIRECTIVE}`;
    assert.ok(before.kept.has(name));
    now.takeOver(name, structuredClone(before.kept.get(name)));
    const { value: pages, cells } = now.log.listen(() =>
      pageCitedBy(documentOf(now.archive), now.archive, order),
    );
    assert.deepEqual(describe(pages), describe(made), order);
    assert.ok(cells.has(`memo#citing-pages ${order} ${DIRECTIVE}`));
    const reads = now.memoReads.get(`citing-pages ${order} ${DIRECTIVE}`) ?? new Set();
    assert.deepEqual(
      [...reads].filter((cell) => cell.startsWith('plan#')),
      [],
      order,
    );
  }
  const few = trackedArchiveOf(plans.slice(0, 20));
  pageCitedBy(documentOf(few.archive), few.archive, 'nam');
  assert.deepEqual([...few.kept.keys()], []);
});

/** Which passages of which plans stand on which page, in which group. */
function describe({ pages }: ReturnType<typeof pageCitedBy>): unknown {
  return pages.map(({ groups }) =>
    groups.map(({ id, heading, items }) => [
      id,
      heading,
      items.map(({ plan, passages }) => [plan.id, passages.map(({ place }) => place)]),
    ]),
  );
}

test('every order leads to the others and says which one it is', () => {
  const archive = archiveOf([planOf(2021), planOf(2022)]);
  const { orders } = viewCitingPage(documentOf(archive), archive, 'vai-tro', 1);
  assert.deepEqual(
    orders.map(({ href, isCurrent }) => [href, isCurrent]),
    [
      ['/van-ban/ct-34-tw-2014/', false],
      ['/van-ban/ct-34-tw-2014/theo-nam/', false],
      ['/van-ban/ct-34-tw-2014/theo-vai-tro/', true],
    ],
  );
  assert.deepEqual(listCitingAddresses(documentOf(archive)), [
    '/van-ban/ct-34-tw-2014/theo-nam/',
    '/van-ban/ct-34-tw-2014/theo-vai-tro/',
  ]);
});

test('a document that one plan cites needs no other orders', () => {
  const archive = archiveOf([planOf(2021)]);
  const document = documentOf(archive);
  assert.deepEqual(listCitingAddresses(document), []);
  assert.deepEqual(viewCitingPage(document, archive, 'tinh', 1).orders, []);
});

test('10,000 citing plans: pages of one size in every order, and each plan on one of them', () => {
  const plans = Array.from({ length: 10_000 }, (_, index) => ({
    ...planOf(2005 + (index % 20), 'can-cu'),
    id: `quang-ngai/${String(index)}/x/mau`,
  }));
  const archive = archiveOf(plans);
  const document = documentOf(archive);
  for (const order of ['tinh', 'nam', 'vai-tro'] as const) {
    const { pages, starts } = pageCitedBy(document, archive, order);
    assert.equal(pages.length, Math.ceil(10_000 / PAGE_SIZE.citing));
    const shown = pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items));
    assert.equal(new Set(shown.map(({ plan }) => plan.id)).size, 10_000);
    assert.equal(shown.length, 10_000);
    assert.ok(pages.every(({ groups }) => groups.length > 0));
    assert.equal(starts.length, order === 'nam' ? 20 : 1);
  }
});
