import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDeclaredTargets } from '../../../src/domain/targets/compare-declared.ts';
import type { DeclaredStatement } from '../../../src/domain/targets/compare-declared.ts';
import { extractTargets } from '../../../src/domain/targets/extract-targets.ts';

const TEXT = [
  'II. CHỈ TIÊU',
  '1. 95% chi bộ hoàn thành tốt nhiệm vụ trở lên.',
  '2. Không có cán bộ, công chức vi phạm pháp luật.',
  '3. Nâng cao chất lượng tham mưu.',
].join('\n');

function declare(passage: string, facts: Partial<DeclaredStatement> = {}): DeclaredStatement {
  const start = TEXT.indexOf(passage);
  const statement = { comparator: '=', value: 95, valueMax: null, unit: '%' } as const;
  const span = { start, end: start + passage.length };
  return { ...span, ...statement, indicator: null, kind: 'chi-tieu', ...facts };
}

const chapter = declare('95% chi bộ hoàn thành tốt nhiệm vụ');
const aim = declare('Nâng cao chất lượng tham mưu', {
  comparator: 'qualitative',
  value: null,
  unit: null,
});
const none = declare('Không có cán bộ, công chức vi phạm', { value: 0, unit: 'người' });

/** What differs, in short: kind, index of the declared target, fields. */
function printDifferences(declared: readonly DeclaredStatement[]): readonly string[] {
  return compareDeclaredTargets(declared, extractTargets(TEXT)).map((difference) => {
    if (difference.kind === 'undeclared') return `undeclared ${difference.found.value}`;
    if (difference.kind === 'not-found') return `not-found ${difference.declared}`;
    return `different ${difference.declared} ${difference.fields.join()}`;
  });
}

test('what the text states and what is declared agree', () => {
  assert.deepEqual(printDifferences([chapter, none, aim]), []);
});

test('a target that is not declared is named', () => {
  assert.deepEqual(printDifferences([none]), ['undeclared 95', 'undeclared null']);
});

test('a field that the text contradicts is named', () => {
  const wrong = { ...chapter, value: 59, comparator: '>=' as const };
  assert.deepEqual(printDifferences([wrong, none, aim]), ['different 0 comparator,value']);
});

test('a declared number that the text does not state is named', () => {
  const invented = declare('Nâng cao', { value: 10 });
  assert.deepEqual(printDifferences([chapter, none, aim, invented]), ['not-found 3']);
});

test('a declared aim in words is left to the editor', () => {
  const words = { ...aim, start: aim.end, end: aim.end + 1 };
  assert.deepEqual(printDifferences([chapter, none, aim, words]), []);
});
