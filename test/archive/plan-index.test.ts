import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Plan } from '../../src/archive/archive.ts';
import { readArchive } from '../../src/archive/from-files.ts';
import { openKeptIndex } from '../../src/archive/kept-plan-index.ts';
import { indexPlans, renewPlanIndex } from '../../src/archive/write-plan-index.ts';
import { alterPlan, citeInstead } from '../views/sample-plans.ts';

const { archive } = readArchive('content');
const [first, second, third] = archive.plans as readonly [Plan, Plan, Plan];
const without = citeInstead(alterPlan(third, 'x/2020/y/z', {}), []);

/** What an index says of its plans. */
function readAll(index: ReturnType<typeof indexPlans>): unknown {
  return index.columns.ids.map((id, place) => [
    id,
    index.dayOf(place),
    index.numberOf(place),
    index.worksOf(place),
    index.mentionsOf(place),
  ]);
}

function openFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-index-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('an index says of the citations of each plan what the plan says', () => {
  const plans = [without, ...archive.plans];
  const index = indexPlans(plans);
  for (const [place, plan] of plans.entries()) {
    assert.deepEqual(index.worksOf(place), plan.works, plan.id);
    assert.deepEqual(index.mentionsOf(place), plan.mentions, plan.id);
    const { start, end } = index.citationsOf(place);
    for (let citation = start; citation < end; citation++) {
      assert.equal(index.planOf(citation), place);
      assert.equal(index.read(citation, 'work'), plan.works[citation - start]?.work);
      assert.equal(index.nestedIn(citation), plan.works[citation - start]?.nestedIn);
    }
  }
});

test('plans are in order newest first, by year, then by day, then by id', () => {
  const dated = (id: string, year: number, issuedOn: Plan['facts']['issuedOn']): Plan =>
    alterPlan(without, id, { year: { value: year, passage: 'x' }, issuedOn });
  const on = (value: string): Plan['facts']['issuedOn'] => ({ value, passage: 'x' });
  const plans = [
    dated('d', 2022, { absent: 'not-stated', reason: 'x' }),
    dated('c', 2022, on('2022-03-01')),
    dated('b', 2022, on('2022-12-01')),
    dated('a', 2022, on('2022-03-01')),
    dated('e', 2023, on('2022-01-05')),
  ];
  const index = indexPlans(plans);
  assert.deepEqual(
    index.order.map((place) => index.idOf(place)),
    ['e', 'b', 'a', 'c', 'd'],
  );
});

test('plans that were indexed before are not read again, in whatever order they come', () => {
  const plans = new Map([
    ['1', first],
    ['2', second],
    ['3', third],
    ['4', without],
  ]);
  const opened: string[] = [];
  const open = (key: string): Plan => {
    opened.push(key);
    return plans.get(key) as Plan;
  };
  const before = renewPlanIndex(null, ['1', '2', '4'], open);
  assert.equal(renewPlanIndex(before, ['1', '2', '4'], open), before);
  opened.length = 0;
  for (const keys of [['4', '3', '1'], ['3'], ['2', '4', '1'], []]) {
    const { index } = renewPlanIndex(before, keys, open);
    const anew = indexPlans(keys.map((key) => plans.get(key) as Plan));
    assert.deepEqual(readAll(index), readAll(anew), keys.join());
  }
  assert.deepEqual(opened, ['3', '3']);
});

test('an index is kept from build to build, and made anew where it was lost in part', (t) => {
  const folder = openFolder(t);
  const unread = (key: string): Plan => assert.fail(`${key} was read`);
  const made = openKeptIndex(['1'], () => first, folder);
  assert.deepEqual(readAll(openKeptIndex(['1'], unread, folder)), readAll(made));
  assert.deepEqual(readAll(openKeptIndex(['1', '2'], () => second, folder)), [
    ...(readAll(made) as unknown[]),
    ...(readAll(indexPlans([second])) as unknown[]),
  ]);
  writeFileSync(join(folder, 'plan-index'), 'x');
  assert.deepEqual(readAll(openKeptIndex(['1'], () => first, folder)), readAll(made));
});
