import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuantities } from '../../../src/domain/targets/quantities.ts';
import { tokenizeSpan } from '../../../src/domain/targets/tokens.ts';

/** Prints the amounts of a sentence: "≥" and the like, value, upper end, unit. */
function readAmounts(sentence: string): readonly string[] {
  const tokens = tokenizeSpan(sentence, { start: 0, end: sentence.length });
  return findQuantities(tokens).map(({ comparator, value, valueMax, unit }) =>
    [comparator, value, valueMax ?? '', unit.name].join(' ').replace('  ', ' '),
  );
}

const rows: readonly (readonly [string, readonly string[], string])[] = [
  ['100% hộ gia đình ký cam kết', ['= 100 %'], 'a bare share'],
  ['đạt trên 87.5%', ['> 87.5 %'], '“trên” with a decimal point'],
  ['hơn 4.200 hộ dân', ['> 4200 hộ dân'], '“hơn” with grouped thousands'],
  ['đạt từ 98% trở lên', ['>= 98 %'], '“từ … trở lên”'],
  ['Có từ 15% cá nhân', ['>= 15 %'], '“từ” by itself'],
  ['80% trở lên số hộ', ['>= 80 %'], '“trở lên” by itself'],
  ['ít nhất là 90% chi bộ', ['>= 90 %'], 'a filler after the comparator'],
  ['tối thiểu phải có 02 sáng kiến', ['>= 2 sáng kiến'], 'two fillers'],
  ['ít nhất mỗi chi bộ có 01 mô hình', ['>= 1 mô hình'], 'a bound far from its number'],
  ['không vượt quá 12% tổng số', ['<= 12 %'], 'a negated bound'],
  ['không dưới 5 tập thể', ['>= 5 tập thể'], '“không dưới” is at least'],
  ['tỷ lệ hộ nghèo dưới 1,5%', ['< 1.5 %'], '“dưới”'],
  ['khoảng 40% số xã', ['approx 40 %'], '“khoảng”'],
  ['≥ 95% hồ sơ', ['>= 95 %'], 'a sign'],
  ['>= 95% hồ sơ', ['>= 95 %'], 'a sign of two characters'],
  ['đạt 98-100% kế hoạch', ['range 98 100 %'], 'a range with a hyphen'],
  ['từ 90% đến 95% hộ', ['range 90 95 %'], 'a range in words'],
  ['7,5 – 8%', ['range 7.5 8 %'], 'a range with a dash and a decimal comma'],
  ['xây dựng 01 - 02 mô hình', ['range 1 2 mô hình'], 'a range of counts'],
  ['giảm từ 5% xuống còn 3%', ['= 3 %'], 'only what is to be reached counts'],
  ['giảm từ 5% xuống dưới 3%', ['< 3 %'], 'the same with a bound'],
  ['giảm 5% xuống thấp', ['= 5 %'], 'a change that leads to no number'],
  ['đạt 95% - 90% hộ', ['= 90 %'], 'two numbers that fall are no range'],
  ['3-5 mô hình', ['range 3 5 mô hình'], 'a range at the beginning is no list marker'],
  ['3- Xây dựng mô hình', [], 'a number with a hyphen marks an item'],
  ['vận động 2000 hộ dân', ['= 2000 hộ dân'], 'a number that might be a year, of things'],
  ['1 - 1,5%/năm', ['range 1 1.5 %/năm'], 'a share per year'],
  ['ít nhất 01 ngày/tháng', ['>= 1 ngày/tháng'], 'days are an amount when stated as a rate'],
  ['9 bác sĩ/1 vạn dân', ['= 9 bác sĩ/1 vạn dân'], 'a rate per a number of people'],
  ['01 công trình/phần việc', ['= 1 công trình/phần việc'], 'two names of one thing'],
  ['01 (một) tập thể', ['= 1 tập thể'], 'a number repeated in words'],
  ['ít nhất một mô hình', ['>= 1 mô hình'], 'a number word behind a bound'],
  ['trồng 50ha rừng', ['= 50 ha'], 'a unit glued to its number'],
  ['thu trên 4.200 tỷ đồng', ['> 4200 tỷ đồng'], 'money'],
  ['10/12 đơn vị', ['= 10 đơn vị'], 'so many out of so many'],
  ['nâng cấp 8,5 km đường', ['= 8.5 km'], '“cấp” in “nâng cấp” names no level'],
  ['ngày 12 tháng 5 năm 2026', [], 'a date in words'],
  ['ngày 07/4/2014', [], 'a date in figures'],
  ['giai đoạn 2021 - 2025', [], 'a period'],
  ['Nghị quyết số 04-NQ/TW', [], 'the number of a document'],
  ['Chỉ thị 05 của Bộ Chính trị', [], 'a document named without its symbol'],
  ['kế hoạch 2026 của tỉnh', [], 'a year behind a noun'],
  ['Khối thi đua 6 trong năm', [], 'the number of a block'],
  ['100 ngày đêm thi đua', [], 'a duration'],
  ['sinh hoạt một lần', [], 'a number word without a bound'],
  ['khách sạn 3 sao trở lên', [], 'stars are a grade'],
  ['từ 90đ trở lên', [], 'points glued to their letter'],
  ['1. Tổ chức phát động', [], 'the number of an item'],
  ['(2) xây dựng', [], 'the number of an item in brackets'],
];

for (const [sentence, expected, reason] of rows) {
  test(`“${sentence}”: ${reason}`, () => assert.deepEqual(readAmounts(sentence), expected));
}
