import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { deserialize, serialize } from 'node:v8';
import { buildTrackedArchive } from '../../../src/archive/build-archive.ts';
import { chainIndexOf } from '../../../src/archive/chain-index.ts';
import { listPlanFiles } from '../../../src/archive/list-plan-files.ts';
import type { PlanList } from '../../../src/archive/plan-list.ts';
import { PLANS_BY_YEAR } from '../../../src/archive/plan-selections.ts';
import { readIndicators } from '../../../src/archive/read-indicators.ts';
import { readPlan } from '../../../src/archive/read-plans.ts';
import { readRegisters } from '../../../src/archive/read-registers.ts';
import { gatherSurroundings } from '../../../src/archive/surroundings.ts';
import type { Archive, Plan } from '../../../src/archive/archive.ts';
import { PROJECT_DIR } from '../../project/source-files.ts';

const CONTENT = join(PROJECT_DIR, 'content');

function openContent(): ReturnType<typeof buildTrackedArchive> {
  const registers = readRegisters(CONTENT);
  const { indicators } = readIndicators(CONTENT);
  const surroundings = gatherSurroundings(registers, indicators, (address) => address);
  const plans = listPlanFiles(CONTENT).files.map((file): Plan => {
    const reading = readPlan(file, surroundings);
    assert.ok(reading.ok);
    const { summary, body, compared } = reading;
    return { ...summary, loadBody: () => body, loadDigests: () => compared.digests };
  });
  return buildTrackedArchive({ ...registers, indicators, plans });
}

const ID = 'quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua';
const planOf = (archive: Archive): Plan => {
  const plan = archive.plans.find(({ id }) => id === ID);
  assert.ok(plan !== undefined);
  return plan;
};

const PLAN_YEARS: PlanList<number> = { name: 'years', make: ({ facts }) => facts.year.value };

const ROWS: readonly (readonly [
  what: string,
  read: (archive: Archive, plan: Plan) => unknown,
  cells: readonly string[],
])[] = [
  ['a fact', (_, plan) => plan.facts.title.text, [`plan#${ID}#facts.title`]],
  ['what its passages are compared by', (_, plan) => plan.loadDigests(), [`plan#${ID}#body`]],
  ['which text it has', (_, plan) => plan.htmlDigest, [`plan#${ID}#body`]],
  ['a fact that is absent', (_, plan) => plan.facts.period, [`plan#${ID}#facts.period`]],
  ['the id alone is no read: an address never changes', (_, plan) => plan.id, []],
  ['citations', (_, plan) => plan.citations.length, [`plan#${ID}#citations`]],
  ['the text', (_, plan) => plan.loadBody().text, [`plan#${ID}#body`]],
  ['which plans there are', (archive) => archive.plans.length, ['plans']],
  [
    'a document, without the passages that cite it',
    (archive) => archive.documents.get('ct-34-tw-2014')?.facts.title,
    ['entry#documents#ct-34-tw-2014', 'document#ct-34-tw-2014#facts'],
  ],
  [
    'that there is no document',
    (archive) => archive.documents.get('khong-co'),
    ['entry#documents#khong-co'],
  ],
  [
    'who cites a document, without a word of theirs',
    (archive) => archive.documents.get('ct-34-tw-2014')?.citedBy.map(({ plan }) => plan.id).length,
    ['entry#documents#ct-34-tw-2014', 'citing#ct-34-tw-2014'],
  ],
  [
    'what stands under one key of a table, whatever the table was made from',
    (archive) => archive.lookUp(PLANS_BY_YEAR).get(2023)?.held.length,
    ['entry#plans-by-year#2023'],
  ],
  [
    'that a document begins no chain',
    (archive) => chainIndexOf(archive).isHead('khong-co'),
    ['memo#chain-source', 'entry#chains#khong-co'],
  ],
  ['all numbers', (archive) => archive.numbers.size, ['table#numbers']],
  [
    'what is remembered counts as one, whatever it was made from',
    (archive) => archive.remember('years', () => archive.plans.map(({ facts }) => facts.year)),
    ['memo#years'],
  ],
  [
    'a list counts as one, whatever it takes of each plan',
    (archive) => archive.eachPlan(PLAN_YEARS),
    ['memo#each plan: years'],
  ],
];

for (const [what, read, cells] of ROWS) {
  test(`heard: ${what}`, () => {
    const { archive, log } = openContent();
    const plan = planOf(archive);
    assert.deepEqual([...log.listen(() => read(archive, plan)).cells], cells);
  });
}

test('a citing passage is read out of the plan that it stands in', () => {
  const { archive, log } = openContent();
  const citing = archive.documents
    .get('kh-16-hdtdkt-tw-2021')
    ?.citedBy.find(({ plan }) => plan.id === ID);
  assert.ok(citing !== undefined);
  const { value, cells } = log.listen(() => citing.citation.work);
  assert.equal(value, 'kh-16-hdtdkt-tw-2021');
  assert.deepEqual([...cells], [`plan#${ID}#citations`]);
});

test('what is remembered is made once and says what it was made from', () => {
  const { archive, memoReads } = openContent();
  let made = 0;
  const ask = (): readonly number[] =>
    archive.remember('years', () => {
      made++;
      return archive.plans.map(({ facts }) => facts.year.value);
    });
  assert.equal(ask(), ask());
  assert.equal(made, 1);
  assert.deepEqual(
    new Set(memoReads.get('years')),
    new Set(['plans', ...archive.plans.map(({ id }) => `plan#${id}#facts.year`)]),
  );
});

test('a list says which parts of any plan it takes, and makes only what is not kept', () => {
  const first = openContent();
  const made: string[] = [];
  const years: PlanList<number> = {
    name: 'years',
    make: ({ id, facts }) => {
      made.push(id);
      return facts.year.value;
    },
  };
  const all = first.archive.plans.map(({ facts }) => facts.year.value);
  assert.deepEqual(first.archive.eachPlan(years), all);
  assert.deepEqual(first.archive.eachPlan(years), all);
  assert.equal(made.splice(0).length, all.length);
  assert.deepEqual(
    first.memoReads.get('each plan: years'),
    new Set(['plans', 'plan#*#facts.year']),
  );

  const other = first.archive.plans.map(({ id }) => id).find((id) => id !== ID) ?? '';
  const kept = first.planLists.kept.get('years');
  assert.ok(kept !== undefined);
  const next = openContent();
  const values = new Map(deserialize(kept.packed) as Map<string, number>);
  values.set('khong/con/nua', 1999);
  next.planLists.takeOver('years', { ...kept, packed: serialize(values) }, [ID]);

  // While nobody asks for it, it is kept as it is, and once more without another plan.
  const unasked = openContent();
  const waiting = next.planLists.kept.get('years');
  assert.ok(waiting !== undefined);
  unasked.planLists.takeOver('years', structuredClone(waiting), [other]);
  assert.deepEqual(unasked.planLists.kept.get('years')?.without, new Set([ID, other]));
  assert.deepEqual(unasked.archive.eachPlan(years), all);
  assert.deepEqual(new Set(made.splice(0)), new Set([ID, other]));

  assert.deepEqual(next.archive.eachPlan(years), all);
  assert.deepEqual(made, [ID]);
  const { packed, without } = next.planLists.kept.get('years') ?? kept;
  assert.equal((deserialize(packed) as Map<string, number>).size, all.length);
  assert.deepEqual(without, new Set());
});

test('a list that takes something else than a plan alone is a mistake', () => {
  const { archive } = openContent();
  const lists: readonly PlanList<unknown>[] = [
    { name: 'numbers', make: () => archive.numbers.size },
    { name: 'others', make: () => archive.plans.map(({ facts }) => facts.year.value) },
  ];
  for (const list of lists) assert.throws(() => archive.eachPlan(list), /reads (?:table|plan)/u);
});
