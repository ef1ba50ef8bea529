import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTrackedArchive } from '../../../src/archive/build-archive.ts';
import type { PlanPart } from '../../../src/archive/reads/cells.ts';
import { findChangedCells } from '../../../src/archive/reads/find-changes.ts';
import { NO_RECORDS } from '../no-records.ts';

const BODY: ReadonlySet<PlanPart> = new Set(['body']);

/** Asks of cells when the body of "a" has changed, "b" has come, and so many others have changed too. */
function ask(cells: readonly string[], others = 0): readonly boolean[] {
  const parts = new Map<string, ReadonlySet<PlanPart> | null>([
    ['a', BODY],
    ['b', null],
    ...Array.from({ length: others }, (_, place) => [`other-${place}`, BODY] as const),
  ]);
  const isChanged = findChangedCells(
    { joined: new Map(), isMemoStale: (name) => name === 'shelf' },
    { parts, touchesJoined: false, cited: new Set() },
    buildTrackedArchive(NO_RECORDS),
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
];
for (const others of [0, 20]) {
  for (const [what, cell, isChanged] of ROWS) {
    test(`with ${2 + others} changed plans: ${what}`, () => {
      assert.deepEqual(ask([cell, cell], others), [isChanged, isChanged]);
    });
  }
}

test('a part that no plan has changed in is the same in any', () => {
  const isChanged = findChangedCells(
    { joined: new Map(), isMemoStale: () => false },
    { parts: new Map([['a', BODY]]), touchesJoined: false, cited: new Set() },
    buildTrackedArchive(NO_RECORDS),
  );
  assert.equal(isChanged('plan#*#outline'), false);
  assert.equal(isChanged('plan#*#body'), true);
});
