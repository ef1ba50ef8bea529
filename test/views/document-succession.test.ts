import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive, Directive } from '../../src/archive/archive.ts';
import { viewSuccession } from '../../src/views/document-succession.ts';
import { HELD, archiveOfDirectives, sampleDirective } from './sample-plans.ts';

type Succession = NonNullable<Directive['replacedBy']>[number];

function followedBy(directive: string, relation: Succession['relation']): Partial<Directive> {
  return { replacedBy: [{ directive, relation, confidence: 'seen' }] };
}

/** The line of a document as numbers, the document itself in brackets. */
function lineOf(id: string, archive: Archive): readonly string[] {
  const document = archive.documents.get(id);
  assert.ok(document);
  return viewSuccession(document, archive).map(({ document: { href }, current }) => {
    const name = href.split('/')[2] ?? '';
    return current ? `[${name}]` : name;
  });
}

const CHAIN = [
  sampleDirective('1', { date: '2001-01-01', ...followedBy('2', 'thay-the') }),
  sampleDirective('2', { date: '2006-01-01', ...followedBy('3', 'ke-tuc') }),
  sampleDirective('3', { date: '2011-01-01' }),
  sampleDirective('9', { date: '2005-01-01' }),
];

const rows: readonly {
  name: string;
  directives: readonly Directive[];
  id: string;
  line: string[];
}[] = [
  { name: 'seen from its beginning', directives: CHAIN, id: '1', line: ['[1]', '2', '3'] },
  { name: 'seen from its middle', directives: CHAIN, id: '2', line: ['1', '[2]', '3'] },
  { name: 'seen from its end', directives: CHAIN, id: '3', line: ['1', '2', '[3]'] },
  { name: 'none where nothing came before or after', directives: CHAIN, id: '9', line: [] },
  {
    name: 'a document without a date stands behind the one it followed',
    directives: [
      sampleDirective('1', { date: '2001-01-01', ...followedBy('2', 'thay-the') }),
      sampleDirective('2', followedBy('3', 'thay-the')),
      sampleDirective('3', { date: '2011-01-01' }),
    ],
    id: '3',
    line: ['1', '2', '[3]'],
  },
  {
    name: 'an amendment belongs to the line',
    directives: [
      sampleDirective('1', { date: '2001-01-01' }),
      sampleDirective('2', { date: '2003-01-01', amends: ['1'] }),
    ],
    id: '1',
    line: ['[1]', '2'],
  },
  {
    name: 'what another branch replaced is no part of it',
    directives: [
      sampleDirective('1', { date: '2001-01-01', ...followedBy('3', 'thay-the') }),
      sampleDirective('2', { date: '2002-01-01', ...followedBy('3', 'thay-the') }),
      sampleDirective('3', { date: '2003-01-01' }),
    ],
    id: '1',
    line: ['[1]', '3'],
  },
  {
    name: 'a register that goes in a circle ends all the same',
    directives: [
      sampleDirective('1', { date: '2001-01-01', ...followedBy('2', 'ke-tuc') }),
      sampleDirective('2', { date: '2002-01-01', ...followedBy('1', 'ke-tuc') }),
    ],
    id: '1',
    line: ['[1]', '2'],
  },
];

for (const { name, directives, id, line } of rows) {
  test(`the line of a document: ${name}`, () => {
    assert.deepEqual(lineOf(id, archiveOfDirectives(directives)), line);
  });
}

test('each step says what was done to which document, and how sure that is', () => {
  const document = HELD.documents.get('ct-34-tw-2014');
  assert.ok(document);
  const entries = viewSuccession(document, HELD);
  assert.deepEqual(entries[0]?.relations, []);
  assert.deepEqual(entries.at(-1)?.relations, [
    'tiếp tục nội dung của Chỉ thị 34-CT/TW ngày 07/4/2014, không có nghĩa là bãi bỏ (đã thấy trên trang nguồn)',
  ]);
});
