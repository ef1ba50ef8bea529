import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArchive } from '../../../src/archive/from-files.ts';
import type { Plan } from '../../../src/archive/archive.ts';
import { checkBasis } from '../../../src/checks/declarations/check-basis.ts';
import { checkDeclarations } from '../../../src/checks/declarations/check-declarations.ts';
import { checkTargets } from '../../../src/checks/declarations/check-targets.ts';
import { compileIndicators } from '../../../src/domain/targets/match-indicator.ts';
import { isAbsent } from '../../../src/schema/evidence.ts';

const { archive } = readArchive('content');
const matcher = compileIndicators([...archive.indicators.values()]);
const quangNgai = archive.plans.find(({ id }) => id.startsWith('quang-ngai/'));
const caoBang = archive.plans.find(({ id }) => id.includes('ke-hoach-cong-tac'));
assert.ok(quangNgai && caoBang);

function listTargetProblems(plan: Plan): readonly string[] {
  const found: string[] = [];
  checkTargets(plan, matcher, (code, path, values) => {
    found.push(`${code} ${path.join('.')} ${values['passage'] ?? ''}`);
  });
  return found;
}

function listBasisProblems(plan: Plan): readonly string[] {
  const found: string[] = [];
  checkBasis(plan, archive, (code, _path, values) => {
    found.push(`${code} ${values['id'] ?? values['citation'] ?? ''}`);
  });
  return found;
}

test('the five plans declare what their texts say', () => {
  assert.deepEqual(checkDeclarations('content', archive), []);
});

test('a target of the text that is not declared is a question to the editor', () => {
  assert.ok(!isAbsent(quangNgai.facts.targets));
  const [, ...others] = quangNgai.facts.targets;
  const plan = { ...quangNgai, facts: { ...quangNgai.facts, targets: others } };
  const [problem, ...more] = listTargetProblems(plan);
  assert.match(problem ?? '', /^target-undeclared targets 100% cá nhân đạt danh hiệu/u);
  assert.deepEqual(more, []);
});

test('a declared value that differs from the text is named with its field', () => {
  assert.ok(!isAbsent(quangNgai.facts.targets));
  const targets = quangNgai.facts.targets.map((target, index) =>
    index === 1 ? { ...target, value: 51 } : target,
  );
  const plan = { ...quangNgai, facts: { ...quangNgai.facts, targets } };
  assert.deepEqual(listTargetProblems(plan), [
    'target-differs targets.1 Có từ 15% cá nhân đạt danh hiệu chiến sĩ thi đua cơ sở/LĐTT',
  ]);
});

test('a document that the basis cites and the entry forgets, and the other way round', () => {
  assert.ok(!isAbsent(caoBang.facts.basis));
  const basis = caoBang.facts.basis.map((item) => ({
    ...item,
    documents: item.documents.map((id) => (id === 'ct-34-tw-2014' ? 'ct-34-tw-2024' : id)),
  }));
  const plan = { ...caoBang, facts: { ...caoBang.facts, basis } };
  assert.deepEqual(listBasisProblems(plan), [
    'basis-citation-undeclared ct-34-tw-2014',
    'basis-document-not-cited ct-34-tw-2024',
  ]);
});

test('a citation that stays open is named', () => {
  const citations = caoBang.citations.map((citation, index) =>
    index === 3
      ? { ...citation, work: null, candidates: ['ct-34-tw-2014', 'ct-34-tw-2024'] }
      : citation,
  );
  assert.ok(
    listBasisProblems({ ...caoBang, citations }).includes('citation-ambiguous Chỉ thị 34-CT/TW'),
  );
});
