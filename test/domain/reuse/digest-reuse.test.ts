import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ComparedPlan } from '../../../src/domain/reuse/collect-texts.ts';
import { findReuse } from '../../../src/domain/reuse/find-reuse.ts';
import { digestPassages } from '../../../src/domain/reuse/passage-digests.ts';
import { addPlans, readReuse } from '../../../src/domain/reuse/reuse-table.ts';

const FORMULAS = ['một', 'hai', 'ba', 'bốn'].map(
  (word) =>
    `Tổ chức thi đua ${word} sâu rộng trong toàn ngành, gắn với khen thưởng kịp thời hằng quý`,
);

const NOTHING = { reused: [], onlyHere: [] };

interface Draft {
  readonly id: string;
  readonly agency: string;
  readonly day: string;
  readonly formulas: readonly number[];
}

const draft = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  agency: fc.constantFrom('x', 'y'),
  day: fc.constantFrom('2021', '2022', '2023'),
  formulas: fc.array(fc.nat(FORMULAS.length - 1), { maxLength: 4 }),
});
const drafts = fc.uniqueArray(draft, { selector: ({ id }) => id, minLength: 1, maxLength: 7 });

function toPlan({ id, agency, day, formulas }: Draft): ComparedPlan {
  const passages = formulas.map((formula, at) => ({
    fragment: `d-${formula}-${at}`,
    text: FORMULAS[formula] ?? '',
  }));
  return { id, agency, day, digests: digestPassages(passages) };
}

function look(
  given: readonly Draft[],
): ReadonlyMap<string, readonly [digest: number, said: string]> {
  const table = findReuse(given.map(toPlan));
  return new Map(
    table.plans.map((id, place) => [
      id,
      [table.digests[place] ?? 0, JSON.stringify(readReuse(table, place))],
    ]),
  );
}

test('a digest changes just when what is said of the plan does, whatever plans come and go', () => {
  let changed = 0;
  let same = 0;
  fc.assert(
    fc.property(drafts, draft, (before, other) => {
      const earlier = look(before);
      const now = [...before.filter(({ id }) => id !== other.id), other];
      for (const [id, [digest, said]] of look(now)) {
        const [earlierDigest, earlierSaid] = earlier.get(id) ?? [];
        if (earlierSaid === undefined) continue;
        assert.equal(digest === earlierDigest, said === earlierSaid, `${said}\n${earlierSaid}`);
        if (said === earlierSaid) same++;
        else changed++;
      }
    }),
  );
  assert.ok(changed > 20 && same > 20, `${changed} changed, ${same} did not`);
});

test('of plans that were added nothing is found, and what was found of others stays', () => {
  const table = findReuse(
    ['a', 'b'].map((id) => toPlan({ id, agency: id, day: '2021', formulas: [0] })),
  );
  const more = addPlans(table, ['b', 'new', 'a', 'other']);
  assert.deepEqual(more.plans, ['a', 'b', 'new', 'other']);
  assert.deepEqual(
    more.plans.map((_, place) => readReuse(more, place)),
    [readReuse(table, 0), readReuse(table, 1), NOTHING, NOTHING],
  );
  assert.equal(addPlans(table, ['a']), table);
  assert.deepEqual(readReuse(addPlans(findReuse([]), ['new']), 0), NOTHING);
});
