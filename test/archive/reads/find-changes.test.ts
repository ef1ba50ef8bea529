import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTrackedArchive } from '../../../src/archive/build-archive.ts';
import type { PlanPart } from '../../../src/archive/reads/cells.ts';
import { digestJoinedCell } from '../../../src/archive/reads/digest-cells.ts';
import { findChangedCells, type CellChanges } from '../../../src/archive/reads/find-changes.ts';
import type { PlanChanges } from '../../../src/archive/reads/list-plan-changes.ts';
import { NO_RECORDS } from '../no-records.ts';

const BODY: ReadonlySet<PlanPart> = new Set(['body']);

/** What has changed since an archive of which nothing was recorded. */
function findSince(
  plans: PlanChanges,
  isMemoStale: (name: string) => boolean = () => false,
): CellChanges {
  const recorded = { digestOf: () => undefined, isMemoStale };
  return findChangedCells(recorded, plans, buildTrackedArchive(NO_RECORDS));
}

/** Asks of cells when the body of "a" has changed, "b" has come, and so many others have changed too. */
function ask(cells: readonly string[], others = 0): readonly boolean[] {
  const parts = new Map<string, ReadonlySet<PlanPart> | null>([
    ['a', BODY],
    ['b', null],
    ...Array.from({ length: others }, (_, place) => [`other-${place}`, BODY] as const),
  ]);
  const { isChanged } = findSince(
    { parts, touchesJoined: false, cited: new Set() },
    (name) => name === 'shelf',
  );
  return cells.map(isChanged);
}

const ROWS: readonly (readonly [what: string, cell: string, isChanged: boolean])[] = [
  ['the part of a plan that has changed', 'plan#a#body', true],
  ['another part of it', 'plan#a#outline', false],
  ['any part of a plan that has come', 'plan#b#facts.year', true],
  ['a plan that is the same', 'plan#c#body', false],
  ['a plan whose id begins alike', 'plan#a-2#body', false],
  ['a part of any plan', 'plan#*#body', true],
  ['what was remembered and is stale', 'memo#shelf', true],
  ['what was remembered and is not', 'memo#years', false],
  ['what nothing was recorded of', 'reuse#a', true],
  ['a cell of no known kind', 'khac#a', true],
  ['what a table has of a plan that is the same', 'of-plan#c#plans-by-id', true],
];
for (const others of [0, 20]) {
  for (const [what, cell, isChanged] of ROWS) {
    test(`with ${2 + others} changed plans: ${what}`, () => {
      assert.deepEqual(ask([cell, cell], others), [isChanged, isChanged]);
    });
  }
}

test('a part that no plan has changed in is the same in any', () => {
  const parts = new Map([['a', BODY]]);
  const { isChanged } = findSince({ parts, touchesJoined: false, cited: new Set() });
  assert.equal(isChanged('plan#*#outline'), false);
  assert.equal(isChanged('plan#*#body'), true);
});

const OWNERS: readonly (readonly [what: string, owner: string, expected: boolean])[] = [
  ['a plan that has changed', 'plan#a', true],
  ['a plan that has come', 'plan#b', true],
  ['a plan that is the same', 'plan#c', false],
  ['any plan', 'plan#*', true],
  ['a document that a changed plan cites', 'document#ct-34-tw-2014', true],
  ['a document that none cites', 'document#ct-05-tw-2016', false],
  ['where that one is cited', 'citing#ct-05-tw-2016', false],
  ['a table', 'entry#plans-by-year', false],
  ['what tables have of a plan that has changed', 'of-plan#a', true],
  ['what tables have of a plan that is the same', 'of-plan#c', false],
  ['which plans there are', 'plans', false],
  ['passages in other plans', 'reuse#c', true],
  ['what was remembered', 'memo#shelf', true],
];
for (const [what, owner, expected] of OWNERS) {
  test(`some cell may have changed of: ${what}`, () => {
    const parts = new Map<string, ReadonlySet<PlanPart> | null>([
      ['a', BODY],
      ['b', null],
    ]);
    const cited = new Set(['ct-34-tw-2014']);
    const { mayChange } = findSince({ parts, touchesJoined: false, cited });
    assert.equal(mayChange(owner), expected);
  });
}

test('every table and every held document may have changed with what they are joined out of', () => {
  const parts = new Map([['a', null]]);
  const { mayChange } = findSince({ parts, touchesJoined: true, cited: new Set() });
  const owners = ['entry#plans-by-year', 'table#chains', 'plans', 'document#ct-05-tw-2016'];
  assert.deepEqual(owners.filter(mayChange), owners);
  assert.equal(mayChange('citing#ct-05-tw-2016'), false);
});

test('a table that is made from lists of plans may have changed when one of these has, and only then', () => {
  const table = { name: 'told', make: () => new Map<string, number>(), lists: ['a', 'b'] };
  const now = buildTrackedArchive(NO_RECORDS, undefined, [table]);
  for (const stale of ['each plan: b', 'each plan: c']) {
    for (const touchesJoined of [true, false]) {
      const recorded = { digestOf: () => 'before', isMemoStale: (name: string) => name === stale };
      const plans = { parts: new Map([['a', BODY]]), touchesJoined, cited: new Set<string>() };
      const { isChanged, mayChange } = findChangedCells(recorded, plans, now);
      assert.equal(isChanged('entry#told#x'), stale === 'each plan: b');
      assert.equal(isChanged('table#told'), stale === 'each plan: b');
      // Nobody may ask for the lists yet when this is asked.
      assert.deepEqual([mayChange('table#told'), mayChange('entry#told')], [true, true]);
    }
  }
});

test('where no plan has changed no table that is made from lists of plans has', () => {
  const table = { name: 'told', make: () => new Map<string, number>(), lists: ['a'] };
  const now = buildTrackedArchive(NO_RECORDS, undefined, [table]);
  const recorded = { digestOf: () => 'before', isMemoStale: () => false };
  const plans = { parts: new Map(), touchesJoined: false, cited: new Set<string>() };
  const { isChanged, mayChange } = findChangedCells(recorded, plans, now);
  assert.deepEqual([mayChange('entry#told'), isChanged('entry#told#x')], [false, false]);
});

test('what a table has of a plan can only differ where the plan does, and is then compared', () => {
  const parts = new Map<string, ReadonlySet<PlanPart> | null>([
    ['a', BODY],
    ['b', null],
  ]);
  const now = buildTrackedArchive(NO_RECORDS);
  const absent = digestJoinedCell('of-plan#a#plans-by-id', now);
  const of = (digest: string): CellChanges =>
    findChangedCells(
      { digestOf: () => digest, isMemoStale: () => false },
      { parts, touchesJoined: false, cited: new Set() },
      now,
    );
  const cells = ['of-plan#a#plans-by-id', 'of-plan#b#plans-by-id', 'of-plan#c#plans-by-id'];
  assert.deepEqual(cells.map(of(absent).isChanged), [false, false, false]);
  assert.deepEqual(cells.map(of('other').isChanged), [true, true, false]);
});
