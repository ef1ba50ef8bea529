import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InlineMark } from '../../../src/domain/plan-text/plan-text.ts';
import { printWords, type WordsElement } from '../../../src/exports/akoma-ntoso/print-words.ts';

type Over = readonly [name: WordsElement['name'], words: string];

/** Elements and marks are named by the words that they stand over. */
const ROWS: readonly (readonly [
  why: string,
  text: string,
  over: readonly Over[],
  marks: readonly (readonly [kind: 'strong' | 'emphasis', words: string])[],
  xml: string,
])[] = [
  ['plain words', 'Căn cứ Luật', [], [], 'Căn cứ Luật'],
  ['words that look like markup', 'a < b & "c"', [], [], 'a &lt; b &amp; &quot;c&quot;'],
  [
    'a citation',
    'Căn cứ Chỉ thị 34-CT/TW;',
    [['ref', 'Chỉ thị 34-CT/TW']],
    [],
    'Căn cứ <ref eId="r1" href="/x">Chỉ thị 34-CT/TW</ref>;',
  ],
  [
    'a citation in the title of another',
    'Kế hoạch 16 thực hiện Chỉ thị 19 ngay',
    [
      ['ref', 'Kế hoạch 16 thực hiện Chỉ thị 19'],
      ['ref', 'Chỉ thị 19'],
    ],
    [],
    '<ref eId="r1" href="/x">Kế hoạch 16 thực hiện <ref eId="r2" href="/x">Chỉ thị 19</ref></ref> ngay',
  ],
  [
    'bold that ends within a citation: cut, the id on the first piece',
    'Số 34-CT/TW ngày',
    [['ref', '34-CT/TW']],
    [['strong', 'Số 34-CT']],
    '<b>Số <ref eId="r1" href="/x">34-CT</ref></b><ref href="/x">/TW</ref> ngày',
  ],
  [
    'bold beside italics',
    'một hai',
    [],
    [
      ['strong', 'một'],
      ['emphasis', 'hai'],
    ],
    '<b>một</b> <i>hai</i>',
  ],
  ['a citation of another block', 'hai', [['ref', 'một']], [], 'hai'],
];

function spanOf(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return start === -1 ? { start: -9, end: -1 } : { start, end: start + words.length };
}

for (const [why, text, over, marks, xml] of ROWS) {
  test(why, () => {
    const block = {
      id: 'd-1',
      start: 0,
      end: text.length,
      marks: marks.map(([kind, words]): InlineMark => ({ kind, ...spanOf(text, words) })),
    };
    const elements = over.map(([name, words], index) => ({
      name,
      href: '/x',
      eId: `r${index + 1}`,
      ...spanOf(text, words),
    }));
    assert.equal(printWords(text, block, elements), xml);
  });
}

test('a forced line break stands for its space', () => {
  const block = {
    id: 'd',
    start: 0,
    end: 7,
    marks: [{ kind: 'line-break', start: 3, end: 4 }] as const,
  };
  assert.equal(printWords('một hai', block, []), 'một<eol/>hai');
});

test('the marker of an item is not among its words', () => {
  assert.equal(printWords('1. một', { id: 'd', start: 0, end: 6, marks: [] }, [], 2), ' một');
});
