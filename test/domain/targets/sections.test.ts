import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlocks } from '../../../src/domain/targets/blocks.ts';
import { placeBlocks } from '../../../src/domain/targets/section-walk.ts';

/** The kind of section in which the block that begins with "x" stands. */
function placeOfX(lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  return placeBlocks(text, splitBlocks(text)).find(({ start }) => text.startsWith('x', start))
    ?.kind;
}

const rows: readonly (readonly [readonly string[], string, string])[] = [
  [['II. MỤC TIÊU', 'x y'], 'target', 'a Roman heading'],
  [['II- Chỉ tiêu phấn đấu', 'x y'], 'target', 'a hyphen behind the number'],
  [['### **III. CHỈ TIÊU THI ĐUA NĂM 2023:**', 'x y'], 'target', 'Markdown around the heading'],
  [['1. Mục tiêu', '- a', 'x y'], 'target', 'an Arabic heading'],
  [['a) Mục tiêu đến hết năm 2027:', 'x y'], 'target', 'a lettered heading'],
  [['**Một số chỉ tiêu cụ thể:**', '1. abc', 'x y'], 'target', 'a colon alone makes a heading'],
  [['II. MỤC TIÊU', '1. Mục đích', 'x y'], 'other', 'a heading within decides for itself'],
  [
    ['III. CHỈ TIÊU', '3. Đối với nhiệm vụ chuyên môn', 'x y'],
    'target',
    'whom a part is about does not tell what it is for',
  ],
  [['II. NHIỆM VỤ', '1. Đối với tập thể', 'x y'], 'other', 'nor does it make targets of tasks'],
  [['II. MỤC TIÊU', 'III. BIỆN PHÁP', 'x y'], 'other', 'the next heading of its rank ends it'],
  [
    ['1. Mục tiêu', '2. Xây dựng kế hoạch.', 'x y'],
    'other',
    'the next number ends an Arabic section',
  ],
  [['II. MỤC TIÊU', '2. Xây dựng kế hoạch.', 'x y'], 'target', 'items do not end a Roman section'],
  [['II. MỤC TIÊU', 'Nơi nhận:', 'x y'], 'other', 'the recipients end everything'],
  [['III. Giải pháp thực hiện chỉ tiêu', 'x y'], 'other', 'measures for targets are no targets'],
  [['II. Mục tiêu, nhiệm vụ', 'x y'], 'target', 'the first telling word decides'],
  [['I. KẾT QUẢ ĐẠT ĐƯỢC', 'x y'], 'report', 'results'],
  [['BÁO CÁO', 'I. LĨNH VỰC KINH TẾ', 'x y'], 'report', 'a whole text of results'],
  [['Nhiệm vụ trọng tâm', 'x y'], 'other', 'a paragraph is no heading'],
];

for (const [lines, expected, reason] of rows) {
  test(`${reason}: ${lines.join(' / ')}`, () => assert.equal(placeOfX(lines), expected));
}
