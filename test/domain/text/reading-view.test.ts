import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  buildReadingView,
  sourceSpan,
  sourceWords,
} from '../../../src/domain/text/reading-view.ts';

const ROWS: readonly (readonly [why: string, text: string, folded: string])[] = [
  ['accents, case and Đ are folded', 'Chỉ thị Đắk Ð đ', 'chi thi dak d d'],
  ['decomposed text reads the same', 'Chỉ thị'.normalize('NFD'), 'chi thi'],
  ['runs of spaces are one, of whatever kind', 'số\u00a0 \u2003 34', 'so 34'],
  ['one line break and an empty line differ', 'a\nB\n\nC\r\nD', 'a\nb\fc\nd'],
  ['a sentence goes on over a break before a small letter', 'Chỉ\nthị\n\nsố', 'chi thi so'],
  [
    'and over the end of a full line',
    'Kế hoạch của Ủy ban nhân dân tỉnh về việc thực hiện phong trào\nThi đua',
    'ke hoach cua uy ban nhan dan tinh ve viec thuc hien phong trao thi dua',
  ],
  [
    'a full line that ends a clause does not go on',
    'Kế hoạch của Ủy ban nhân dân tỉnh về việc thực hiện phong trào;\nThi đua',
    'ke hoach cua uy ban nhan dan tinh ve viec thuc hien phong trao;\nthi dua',
  ],
  ['a tab parts cells', 'a \t b', 'a\tb'],
  ['dashes, quotation marks and slashes have one form', '01 – KL⁄TW “về”', '01 - kl/tw "ve"'],
  ['unseen characters and emphasis leave no trace', 'Quy\u00adết **đị\u200bnh**', 'quyet dinh'],
  ['look-alikes are read as Latin', '\u0421\u0422-UBND', 'ct-ubnd'],
  [
    'what an old font leaves for Ư is read as Ư',
    'khen th\u01a3ởng, T\u01a2 VẤN',
    'khen thuong, tu van',
  ],
  ['full-width digits and letters', '３４/ＣＴ', '34/ct'],
  ['a page number is not read', 'Chỉ thị\n\n 12 \n\nSố 3', 'chi thi\fso 3'],
  ['nor is one with dashes or the word', 'a\n- 2 -\nB\nTrang 3/10\nC', 'a\fb\fc'],
  [
    'nor the running head of the gazette',
    'tại\nCÔNG BÁO/Số 12/Ngày 01-02-2024\n25\n\nLuật',
    'tai\fluat',
  ],
  ['a number alone behind “số” is a document’s', 'số\n34\nNgày', 'so\n34\nngay'],
  ['a number that a separator continues', 'số:\n\n34\n-CT/TW', 'so:\f34\n-ct/tw'],
  ['HTML is read as what it shows', '<b>Chỉ</b> thị<br/>Số&nbsp;3<td>4', 'chi thi\nso 3\t4'],
  ['escapes of program text', 'a\\r\\nB \\"c\\"', 'a\nb "c"'],
  ['signs and letters that HTML names', 'TC&amp;HC &quot;L&ecirc;&quot; &#7891;', 'tc&hc "le" o'],
  ['an ampersand that begins no name', 'TC&HC & HN', 'tc&hc & hn'],
  ['a form feed parts pages', 'điều 1\f Điều 2', 'dieu 1\fdieu 2'],
  ['another script is not read as letters', '日本 ا', '\u007f\u007f \u007f'],
];

for (const [why, text, folded] of ROWS) {
  test(why, () => {
    const view = buildReadingView(text);
    assert.equal(view.folded, folded);
    assert.equal(view.written.length, folded.length);
    assert.equal(view.offsets.length, folded.length + 1);
  });
}

test('every place leads back to the source, the marks of its last letter included', () => {
  const text = 'xem  Nghị\u200b định'.normalize('NFD');
  const view = buildReadingView(text);
  const from = view.folded.indexOf('nghi');
  const span = sourceSpan(view, from, view.folded.length);
  assert.equal(text.slice(span.start, span.end), text.slice(5));
  assert.equal(sourceWords(view, from, view.folded.length), 'Nghị định');
});

test('words of HTML are given as they are shown', () => {
  const view = buildReadingView('L&ecirc; H&#x1ed3;ng &amp; &quot;b&aacute;o&quot;\\nm&#7899;i');
  assert.equal(sourceWords(view, 0, view.folded.length), 'Lê Hồng & "báo" mới');
});

test('an empty text has an empty view', () => {
  for (const text of ['', '  \n'])
    assert.deepEqual([buildReadingView(text).folded, buildReadingView(text).written], ['', '']);
});
