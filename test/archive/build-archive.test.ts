import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArchive, type ArchiveRecords } from '../../src/archive/build-archive.ts';
import { readArchive } from '../../src/archive/from-files.ts';
import { citeInstead } from '../views/sample-plans.ts';

const { archive } = readArchive('content');
const records: ArchiveRecords = {
  plans: archive.plans,
  records: archive.records,
  directives: [...archive.documents.values()].flatMap(({ entry }) =>
    entry === null ? [] : [entry],
  ),
  agencies: [...archive.agencies.values()],
  places: archive.places,
  movements: [...archive.movements.values()],
  indicators: [...archive.indicators.values()],
};

test('the archive does not depend on the order in which its records were read', () => {
  const reversed = buildArchive({
    ...records,
    plans: [...records.plans].reverse(),
    directives: [...records.directives].reverse(),
    agencies: [...records.agencies].reverse(),
  });
  assert.deepEqual(
    reversed.plans.map(({ id }) => id),
    archive.plans.map(({ id }) => id),
  );
  assert.deepEqual([...reversed.documents.keys()], [...archive.documents.keys()]);
  assert.deepEqual([...reversed.numbers.keys()], [...archive.numbers.keys()]);
  assert.deepEqual([...reversed.agencies.keys()], [...archive.agencies.keys()]);
});

test('a cited document that no register knows has an entry made of its fullest citation', () => {
  const without = buildArchive({
    ...records,
    directives: records.directives.filter(({ id }) => id !== 'ct-14-ubnd-quang-ngai-2021'),
  });
  const document = without.documents.get('ct-14-ubnd-quang-ngai-2021');
  assert.ok(document);
  assert.equal(document.entry, null);
  assert.equal(document.facts.number, '14/CT-UBND');
  assert.equal(document.facts.date, '2021-08-06');
  assert.match(document.facts.title ?? '', /^về việc phát động phong trào thi đua/u);
  assert.equal(document.citedBy.length, 2);
});

test('a register entry that nobody cites has its place all the same', () => {
  assert.deepEqual(archive.documents.get('ct-34-tw-2024')?.citedBy, []);
});

test('a held plan is found under its own number and day, in its own province only', () => {
  const [plan, ...others] = records.plans.filter(({ id }) => id.startsWith('quang-ngai/'));
  assert.ok(plan && others.length === 0);
  const numbered = {
    ...plan,
    facts: {
      ...plan.facts,
      number: { status: 'stated' as const, value: '133/KH-BDT', passage: 'x' },
      issuedOn: { value: '2022-03-10', passage: 'x' },
    },
  };
  const held = buildArchive({ ...records, plans: [numbered] });
  assert.equal(held.documents.get('kh-133-bdt-quang-ngai-2022')?.heldAs?.id, numbered.id);
  assert.deepEqual(held.numbers.get('133-kh-bdt')?.plans, held.plans);
  const elsewhere = {
    ...numbered,
    facts: { ...numbered.facts, province: { id: 'cao-bang', passage: 'x' } },
  };
  const apart = buildArchive({ ...records, plans: [numbered, elsewhere].slice(1) });
  assert.equal(apart.documents.get('kh-133-bdt-quang-ngai-2022')?.heldAs, null);
  // In whatever order the plans stand, each is found as its own.
  for (const plans of [
    [numbered, elsewhere],
    [elsewhere, numbered],
  ]) {
    const both = buildArchive({ ...records, plans });
    assert.equal(
      both.documents.get('kh-133-bdt-quang-ngai-2022')?.heldAs?.facts.province.id,
      'quang-ngai',
    );
  }
  // Two plans of one province under one number and day: which of them is meant cannot be told.
  const twice = buildArchive({
    ...records,
    plans: [numbered, { ...numbered, id: 'quang-ngai/2022/x/y' }],
  });
  assert.equal(twice.documents.get('kh-133-bdt-quang-ngai-2022')?.heldAs, null);
});

test('a plan that cites another plan of the archive leads to it: the cited one is held and cited', () => {
  const [first, second] = records.plans;
  assert.ok(first && second);
  const [citation] = first.citations;
  assert.ok(citation);
  const id = `kh-77-bdt-${second.facts.province.id}-2022`;
  const citing = citeInstead(first, [
    { ...citation, work: id, type: 'ke-hoach', number: '77/KH-BDT', date: '2022-03-10' },
  ]);
  const cited = {
    ...citeInstead(second, []),
    facts: {
      ...second.facts,
      number: { status: 'stated' as const, value: '77/KH-BDT', passage: 'x' },
      issuedOn: { value: '2022-03-10', passage: 'x' },
    },
  };
  const document = buildArchive({ ...records, plans: [citing, cited] }).documents.get(id);
  assert.equal(document?.heldAs?.id, cited.id);
  assert.deepEqual(
    document.citedBy.map(({ plan }) => plan.id),
    [citing.id],
  );
});

test('a document that a title names is cited by the document of that title, not only by the plan', () => {
  const [plan] = records.plans;
  assert.ok(plan);
  const [citation] = plan.citations;
  assert.ok(citation);
  const outer = { ...citation, order: 1, nestedIn: null, work: 'kh-16-hdtdkt-tw-2021' };
  const inner = { ...citation, order: 2, nestedIn: 0, work: 'ct-19-ttg-2021' };
  const beside = { ...citation, order: 3, nestedIn: null, work: 'ct-34-tw-2014' };
  const { documents } = buildArchive({
    ...records,
    directives: [],
    plans: [citeInstead(plan, [outer, inner, beside])],
  });
  assert.deepEqual(documents.get('kh-16-hdtdkt-tw-2021')?.cites, ['ct-19-ttg-2021']);
  assert.deepEqual(documents.get('ct-19-ttg-2021')?.citedByDocuments, ['kh-16-hdtdkt-tw-2021']);
  assert.deepEqual(documents.get('ct-34-tw-2014')?.citedByDocuments, []);
});
