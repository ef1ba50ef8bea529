import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredDifference } from '../../../src/domain/transcription/declared-difference.ts';
import { locateCorrections } from '../../../src/domain/transcription/locate-corrections.ts';

type Kind = DeclaredDifference['kind'];

const TEXT = [
  '1. Phấn đấu hoàn thành 100% kế hoạch. Phấn đấu 100% công chức.',
  '2. Chỉ thị số 14/CT-UBND của UBND tỉnh, làm tốt công tác.',
  'TT\tNội dung\tĐơn vị',
].join('\n');

/** What is marked, in brackets, with some text on both sides; null where there is no one place. */
const rows: readonly [
  why: string,
  Kind,
  received: string,
  corrected: string,
  marked: string | null,
][] = [
  ['the words that differ', 'ocr', 'Phần đầu hoàn', 'Phấn đấu hoàn', '1. [Phấn đấu] hoàn'],
  [
    'the second of two equal slips',
    'ocr',
    'Phần đầu 100% công',
    'Phấn đấu 100% công',
    'h. [Phấn đấu] 100%',
  ],
  ['one word only', 'ocr', 'lam tốt công tác.', 'làm tốt công tác.', 'h, [làm] tốt'],
  ['the gap of a dropped word', 'ocr', 'làm tốt tốt công', 'làm tốt công', 'tốt[ ]công'],
  [
    'the joint of two pages',
    'page-join',
    'Chỉ thị\n\nsố 14/CT-UBND',
    'Chỉ thị số 14/CT-UBND',
    'thị[ ]số',
  ],
  ['the word that a break had cut', 'page-join', 'UB\n\nND tỉnh,', 'UBND tỉnh,', 'ủa [UBND] tỉ'],
  [
    'all words of a layout',
    'layout',
    'Nội dung Đơn vị',
    'Nội dung Đơn vị',
    'TT\t[Nội dung\tĐơn vị]',
  ],
  ['words that are not there', 'ocr', 'lam xấu', 'làm xấu', null],
  ['words that stand there twice', 'ocr', 'Phần đầu', 'Phấn đấu', null],
  ['a join that declares no break', 'page-join', 'Chỉ thị số', 'Chỉ thị số', null],
];

for (const [why, kind, received, corrected, marked] of rows) {
  test(`the place of ${why}`, () => {
    const correction = { kind, received, corrected, reason: 'lý do' };
    const [located] = locateCorrections(TEXT, [correction]);
    assert.equal(located?.correction, correction);
    if (marked === null) {
      assert.equal(located?.span, null);
      return;
    }
    const { start, end } = located?.span ?? { start: NaN, end: NaN };
    const shown = `${TEXT.slice(0, start)}[${TEXT.slice(start, end)}]${TEXT.slice(end)}`;
    assert.ok(shown.includes(marked), shown);
  });
}
