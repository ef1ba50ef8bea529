import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markPassages } from '../../../src/components/plan/mark-passages.ts';
import type { PassageMark } from '../../../src/components/plan/reuse.ts';

const LED: PassageMark = { kind: 'same', link: { label: 'Nguyên văn', href: '#dung-lai-1' } };
const NEW: PassageMark = { kind: 'new', link: null };
const LINK = '<a class="reuse reuse-same" href="#dung-lai-1" aria-label="Nguyên văn"></a>';

const ROWS: readonly (readonly [why: string, html: string, marked: string])[] = [
  [
    'a paragraph bears its mark at its beginning',
    '<p class="passage" id="d-1">Thi đua</p>',
    `<p class="passage" id="d-1">${LINK}Thi đua</p>`,
  ],
  [
    'what is only here has a mark without a link',
    '<p class="passage" id="d-2">Thi đua</p>',
    '<p class="passage" id="d-2"><span class="reuse reuse-new"></span>Thi đua</p>',
  ],
  ['a cell', '<td id="d-1" colspan="2">1</td>', `<td id="d-1" colspan="2">${LINK}1</td>`],
  [
    'a passage without a mark stays as it is',
    '<p class="passage" id="d-3">Thi đua</p>',
    '<p class="passage" id="d-3">Thi đua</p>',
  ],
  ['a heading stays as it is', '<h2 id="d-1">I. MỤC ĐÍCH</h2>', '<h2 id="d-1">I. MỤC ĐÍCH</h2>'],
  [
    'words that look like a tag are words',
    '<p class="passage" id="d-3">&lt;p id="d-1"&gt;</p>',
    '<p class="passage" id="d-3">&lt;p id="d-1"&gt;</p>',
  ],
];
for (const [why, html, marked] of ROWS) {
  test(why, () => {
    const marks = new Map([
      ['d-1', LED],
      ['d-2', NEW],
    ]);
    assert.equal(markPassages(html, marks), marked);
    assert.equal(markPassages(html, new Map()), html);
  });
}
