import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceAround } from '../../../src/domain/text/sentence.ts';

const rows: readonly [why: string, text: string, passage: string, sentence: string][] = [
  [
    'a sentence between two others',
    'Một là học tập. Thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị. Ba là thi đua.',
    'Chỉ thị số 34-CT/TW',
    'Thực hiện Chỉ thị số 34-CT/TW của Bộ Chính trị.',
  ],
  [
    'semicolons end nothing',
    'Căn cứ Luật A; Chỉ thị số 34-CT/TW; Kế hoạch số 1/KH-BDT. Xong.',
    'Chỉ thị số 34-CT/TW',
    'Căn cứ Luật A; Chỉ thị số 34-CT/TW; Kế hoạch số 1/KH-BDT.',
  ],
  [
    'a list number is no sentence',
    '1. Tuyên truyền Chỉ thị số 34-CT/TW. Hết.',
    '34-CT/TW',
    '1. Tuyên truyền Chỉ thị số 34-CT/TW.',
  ],
  [
    'powers of signing and cities are no ends',
    'Do KT. Trưởng Ban và TP. Hồ Chí Minh thực hiện Chỉ thị 34-CT/TW. Hết.',
    '34-CT/TW',
    'Do KT. Trưởng Ban và TP. Hồ Chí Minh thực hiện Chỉ thị 34-CT/TW.',
  ],
  [
    'a decimal or a date is no end',
    'Đạt 96.5% theo Chỉ thị 34-CT/TW ngày 07.4.2014 của Đảng. Hết.',
    '34-CT/TW',
    'Đạt 96.5% theo Chỉ thị 34-CT/TW ngày 07.4.2014 của Đảng.',
  ],
  [
    'a quotation mark behind the full stop belongs to the sentence',
    'Theo “Chỉ thị 34-CT/TW.” Tiếp theo là việc khác.',
    '34-CT/TW',
    'Theo “Chỉ thị 34-CT/TW.”',
  ],
  [
    'three dots before a capital end one',
    'Theo Chỉ thị 34-CT/TW... Tiếp theo.',
    '34-CT/TW',
    'Theo Chỉ thị 34-CT/TW...',
  ],
  [
    'the last sentence of a document',
    'Đầu. Theo Chỉ thị 34-CT/TW./.',
    '34-CT/TW',
    'Theo Chỉ thị 34-CT/TW./.',
  ],
  [
    'a passage over two sentences gives both',
    'Đầu. Theo Chỉ thị này. Theo Chỉ thị kia. Cuối.',
    'này. Theo Chỉ thị kia',
    'Theo Chỉ thị này. Theo Chỉ thị kia.',
  ],
];

for (const [why, text, passage, sentence] of rows) {
  test(`sentence: ${why}`, () => {
    const start = text.indexOf(passage);
    const span = sentenceAround(
      text,
      { start: 0, end: text.length },
      { start, end: start + passage.length },
    );
    assert.equal(text.slice(span.start, span.end), sentence);
  });
}
