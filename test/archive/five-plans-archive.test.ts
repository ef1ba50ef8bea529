import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../src/archive/from-files.ts';
import type { Plan } from '../../src/archive/archive.ts';

const { archive, problems } = readArchive('content');

function planOf(part: string): Plan {
  const plan = archive.plans.find(({ id }) => id.includes(part));
  assert.ok(plan, part);
  return plan;
}

test('the content has no problem, and the five plans are all held', () => {
  assert.deepEqual(problems, []);
  assert.equal(archive.plans.length, 5);
});

test('34-CT/TW of 2014 is cited by five plans of four agencies, each with its sentence', () => {
  const document = archive.documents.get('ct-34-tw-2014');
  assert.ok(document);
  assert.equal(document.citingPlans, 5);
  const agencies = new Set(document.citedBy.map(({ plan }) => plan.facts.agency.id));
  assert.equal(agencies.size, 4);
  for (const { citation } of document.citedBy) {
    const { text, start, end } = citation.sentence;
    assert.match(text.slice(start, end), /^Chỉ thị (?:số )?34[-/]CT[-/]TW$/u);
  }
});

test('the misspelt form of one plan is kept as a variant and still linked', () => {
  assert.deepEqual(archive.documents.get('ct-34-tw-2014')?.variants, ['34/CT-TW']);
  assert.deepEqual(archive.documents.get('ct-19-ttg-2021')?.variants, ['19/CT-TTG']);
  assert.deepEqual(archive.documents.get('ct-01-ubnd-binh-thuan-2023')?.variants, ['01-CT/UBND']);
});

test('documents of one number stay apart and share the page of the number', () => {
  const ids = archive.numbers.get('34-ct-tw')?.documents.map(({ id }) => id);
  assert.deepEqual(ids, ['ct-34-tw-1998', 'ct-34-tw-2014', 'ct-34-tw-2024']);
  const provincial = archive.numbers.get('01-ct-ubnd')?.documents.map(({ id }) => id);
  assert.deepEqual(provincial, ['ct-01-ubnd-binh-thuan-2023', 'ct-01-ubnd-ninh-thuan-2023']);
});

test('every citation of the five plans leads to one document', () => {
  for (const plan of archive.plans) {
    for (const citation of plan.citations) {
      assert.ok(citation.work !== null, `${plan.id}: ${citation.surface}`);
      assert.ok(archive.documents.has(citation.work), citation.work);
    }
  }
});

test('a citation nested in a title makes an edge between the two documents', () => {
  assert.deepEqual(archive.documents.get('kh-16-hdtdkt-tw-2021')?.cites, ['ct-19-ttg-2021']);
  assert.ok(
    archive.documents.get('ct-19-ttg-2021')?.citedByDocuments.includes('kh-16-hdtdkt-tw-2021'),
  );
});

test('citations of the opening basis have the role căn cứ, all others viện dẫn', () => {
  const plan = planOf('cao-bang/2023/ban-dan-toc/ke-hoach');
  const roles = plan.citations.map(({ role, surface }) => `${role} ${surface.slice(0, 12)}`);
  assert.equal(plan.citations.filter(({ role }) => role === 'can-cu').length, 8, roles.join('\n'));
  assert.ok(planOf('phat-dong').citations.every(({ role }) => role === 'vien-dan'));
});

test('every fact, citation, target and note leads to a fragment that its page has', () => {
  for (const plan of archive.plans) {
    const { html } = plan.loadBody();
    const fragments = [
      ...Object.values(plan.factFragments),
      ...plan.headings.map(({ fragment }) => fragment),
      ...plan.citations.map(({ fragment }) => fragment),
      ...plan.targets.map(({ fragment }) => fragment),
      ...plan.notes.map(({ fragment }) => fragment),
    ];
    for (const fragment of fragments) {
      assert.equal(html.split(`id="${fragment}"`).length, 2, `${plan.id}#${fragment}`);
    }
  }
});

test('every citation is a link in the running text, and every target is marked', () => {
  for (const plan of archive.plans) {
    const { html } = plan.loadBody();
    for (const { order } of plan.citations) {
      assert.match(html, new RegExp(`data-citation="${order}"`, 'u'), `${plan.id} ${order}`);
    }
    for (const { fragment } of plan.targets) {
      assert.ok(html.includes(`<mark id="${fragment}" class="target">`), `${plan.id} ${fragment}`);
    }
  }
});
