import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Directive } from '../../src/archive/archive.ts';
import { viewValidity } from '../../src/views/document-validity.ts';
import { findNewestDay } from '../../src/archive/newest-day.ts';
import {
  archiveOf,
  archiveOfDirectives,
  heldPlan,
  sampleDirective,
  sampleRecord,
} from './sample-plans.ts';

const NEWEST = sampleDirective('9', { date: '2025-05-20' });

/** The lines that a reader is shown, notes in brackets. */
function linesOf(directive: Directive, others: readonly Directive[] = [NEWEST]): readonly string[] {
  const archive = archiveOfDirectives([directive, ...others]);
  const document = archive.documents.get(directive.id);
  assert.ok(document);
  const fact = viewValidity(document, archive);
  if ('absent' in fact) return [fact.absent];
  return fact.values.map(({ text, note }) => (note === undefined ? text : `${text} (${note})`));
}

const rows: readonly { name: string; directive: Directive; lines: readonly string[] }[] = [
  {
    name: 'nothing is known',
    directive: sampleDirective('1'),
    lines: ['nguồn của kho không cho biết, tính đến ngày 20/5/2025'],
  },
  {
    name: 'it began, and no replacement was seen',
    directive: sampleDirective('1', { inForceFrom: '2024-01-01' }),
    lines: [
      'có hiệu lực từ ngày 01/01/2024',
      'chưa thấy văn bản thay thế (theo nguồn của kho, tính đến ngày 20/5/2025)',
    ],
  },
  {
    name: 'it was replaced on a day that is known',
    directive: sampleDirective('1', {
      inForceFrom: '2004-07-01',
      replacedBy: [
        { directive: '9', relation: 'thay-the', from: '2025-06-01', confidence: 'seen' },
      ],
    }),
    lines: [
      'có hiệu lực từ ngày 01/7/2004',
      'được thay thế bởi Chỉ thị 9/CT-TTg ngày 20/5/2025, từ ngày 01/6/2025 (đã thấy trên trang nguồn)',
    ],
  },
  {
    name: 'it was replaced, and nobody says since when',
    directive: sampleDirective('1', {
      replacedBy: [{ directive: '9', relation: 'thay-the', confidence: 'from-memory' }],
    }),
    lines: [
      'được thay thế bởi Chỉ thị 9/CT-TTg ngày 20/5/2025, chưa rõ từ ngày nào (chưa kiểm chứng)',
    ],
  },
  {
    name: 'a document that only continues it ends nothing',
    directive: sampleDirective('1', {
      inForceFrom: '2004-07-01',
      replacedBy: [{ directive: '9', relation: 'ke-tuc', confidence: 'seen' }],
    }),
    lines: [
      'có hiệu lực từ ngày 01/7/2004',
      'chưa thấy văn bản thay thế (theo nguồn của kho, tính đến ngày 20/5/2025)',
    ],
  },
];

for (const { name, directive, lines } of rows) {
  test(`whether a document is in force: ${name}`, () => {
    assert.deepEqual(linesOf(directive), lines);
  });
}

test('an archive that knows no day says nothing of any day', () => {
  assert.deepEqual(linesOf(sampleDirective('1'), []), ['nguồn của kho không cho biết']);
});

test('the newest day is one of plans, records and documents; a bare year is no day', () => {
  assert.equal(findNewestDay(archiveOfDirectives([])), null);
  const records = [
    sampleRecord('a/2025/b/c', { event: { on: '2030-02-03', kind: 'tin' } }),
    sampleRecord('a/2025/b/d', { issuedOn: '2031' }),
  ];
  assert.equal(findNewestDay(archiveOf([heldPlan('khen-thuong')], records)), '2030-02-03');
});
