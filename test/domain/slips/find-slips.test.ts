import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSlips, type SlipRule } from '../../../src/domain/slips/find-slips.ts';

const FOUND: readonly (readonly [
  why: string,
  text: string,
  rule: SlipRule,
  written: string,
  suggested: string,
])[] = [
  ['two tones read wrong', 'Phần đầu hoàn thành 90% số việc.', 'known', 'Phần đầu', 'Phấn đấu'],
  ['the same before a number', 'tổ phần đầu 12 sáng kiến', 'known', 'phần đầu', 'phấn đấu'],
  ['capitals stay capitals', 'CHỈ TIÊU PHẤN ĐẦU', 'known', 'PHẤN ĐẦU', 'PHẤN ĐẤU'],
  [
    'a line break between the words',
    'công tác truyền\ntruyền',
    'known',
    'truyền\ntruyền',
    'tuyên truyền',
  ],
  ['an abbreviation', 'toàn thể CBCCVN huyện', 'known', 'CBCCVN', 'CBCCVC'],
  ['the Icelandic letter', 'QUYẾT ÐỊNH', 'letter-d', 'ÐỊNH', 'ĐỊNH'],
  ['its small form', 'thi ðua', 'letter-d', 'ðua', 'đua'],
  [
    'one tone placed otherwise',
    'Thanh Hóa và Hóa học, hoá đơn, hóa chất',
    'mixed-tones',
    'hoá',
    'hóa',
  ],
  [
    'the other way where that is the rarer',
    'hoá đơn, hoá chất của Thanh Hóa',
    'mixed-tones',
    'Hóa',
    'Hoá',
  ],
  ['in capitals', 'hóa chất, hóa đơn, TIN HỌC HOÁ', 'mixed-tones', 'HOÁ', 'HÓA'],
  ['a word written twice', 'các tập thể thể tiêu biểu', 'doubled', 'thể thể', 'thể'],
  [
    'two words written twice',
    'cần làm tốt làm tốt việc này',
    'doubled',
    'làm tốt làm tốt',
    'làm tốt',
  ],
  ['a capital inside a word', 'chi bộ trong sạch, vỮng mạnh', 'letter-case', 'vỮng', 'vững'],
  ['a tone too many', 'phong trào thị đua', 'known', 'thị đua', 'thi đua'],
  ['accents lost', 'tổng kết phong trào thi dua', 'unaccented', 'thi dua', 'thi đua'],
];
for (const [why, text, rule, written, suggested] of FOUND) {
  test(`a slip: ${why}`, () => {
    const slip = findSlips(text).find((found) => found.rule === rule);
    assert.deepEqual([slip?.written, slip?.suggested], [written, suggested]);
    assert.equal(text.slice(slip?.start, slip?.end), written);
  });
}

const NO_SLIPS: readonly (readonly [why: string, text: string])[] = [
  ['the beginning of a document', 'phần đầu văn bản ghi số và ngày'],
  ['words doubled on purpose', 'luôn luôn, ngày ngày, người người thi đua'],
  ['a name said again in a list', 'thi đua, thi đua nữa'],
  ['one way of placing tones', 'Thanh Hóa, hóa chất, tòa án'],
  ['"quý" has only one way', 'quý I và quy chế'],
  ['a number written twice', '30 30'],
  ['capitals of names and abbreviations', 'eOffice, QĐ-TTg, Phòng TĐKT, UBND tỉnh, iOS'],
  ['words in order', 'Phấn đấu đạt danh hiệu tập thể lao động tiên tiến'],
];
for (const [why, text] of NO_SLIPS) {
  test(`no slip: ${why}`, () => {
    assert.deepEqual(findSlips(text), []);
  });
}
