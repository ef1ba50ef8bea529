import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareRanks, rankIssuer } from '../../../src/domain/graph/issuer-rank.ts';

type Row = readonly [type: string, number: string | null, issuer: string | null, rank: string];

const ROWS: readonly Row[] = [
  ['chi-thi', '34-CT/TW', 'Bộ Chính trị', 'trung-uong 0'],
  ['chi-thi', '22-CT/TW', 'Ban Bí thư Trung ương Đảng', 'trung-uong 0'],
  ['nghi-quyet', null, 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng', 'trung-uong 0'],
  ['chi-thi', '19/CT-TTg', 'Thủ tướng Chính phủ', 'trung-uong 1'],
  ['chi-thi', '19/CT-TTg', null, 'trung-uong 1'],
  ['nghi-dinh', '91/2017/NĐ-CP', 'Chính phủ', 'trung-uong 1'],
  ['luat', '06/2022/QH15', 'Quốc hội', 'trung-uong 1'],
  ['luat', null, null, 'trung-uong 2'],
  ['thong-tu', '01/2024/TT-BNV', 'Bộ trưởng Bộ Nội vụ', 'trung-uong 2'],
  ['ke-hoach', '16/KH-HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng Trung ương', 'trung-uong 2'],
  ['cong-van', '1234/BNV-TĐKT', null, 'trung-uong 2'],
  ['chi-thi', '16-CT/TU', 'Ban Thường vụ Tỉnh ủy Khánh Hòa', 'tinh 0'],
  ['nghi-quyet', null, 'Đại hội Đảng bộ tỉnh Bình Thuận lần thứ XIV', 'tinh 0'],
  ['chi-thi', '14/CT-UBND', 'Chủ tịch UBND tỉnh Quảng Ngãi', 'tinh 1'],
  ['chi-thi', '14/CT-UBND', null, 'tinh 1'],
  ['cong-van', '512/UBND-VX', null, 'tinh 1'],
  ['nghi-quyet', '62/NQ-HĐND', 'HĐND tỉnh Bình Thuận', 'tinh 1'],
  ['ke-hoach', '01/KH-HĐTĐKT', 'Hội đồng Thi đua - Khen thưởng tỉnh Quảng Ngãi', 'tinh 2'],
  ['ke-hoach', '20/KH-UBND', 'Ủy ban nhân dân huyện Hòn Đất', 'huyen 1'],
  ['ke-hoach', '20-KH/HU', null, 'huyen 0'],
  ['ke-hoach', '34-KH/BDVTU', 'Ban Dân vận Tỉnh ủy Bình Thuận', 'co-quan 1'],
  ['ke-hoach', '25/KH-BDT', 'Ban Dân tộc tỉnh Quảng Ngãi', 'co-quan 1'],
  ['quyet-dinh', '17/QĐ-SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội', 'co-quan 1'],
  ['ke-hoach', '9/KH-BCH', 'Bộ Chỉ huy Quân sự tỉnh', 'co-quan 1'],
  ['ke-hoach', null, null, 'khong-ro 1'],
  ['quyet-dinh', '123/QĐ', null, 'khong-ro 1'],
];

for (const [type, number, issuer, expected] of ROWS) {
  test(`${number ?? type} of ${issuer ?? '–'} is ${expected}`, () => {
    const { level, organ } = rankIssuer({ type, number, issuer });
    assert.equal(`${level} ${organ}`, expected);
  });
}

test('ranks run from the Party centre to what is not known', () => {
  const ranks = [
    '34-CT/TW',
    '19/CT-TTg',
    '16-CT/TU',
    '14/CT-UBND',
    '01/KH-HĐTĐKT',
    '25/KH-BDT',
  ].map((number) => rankIssuer({ type: 'chi-thi', number, issuer: null }));
  for (const [index, rank] of ranks.slice(1).entries()) {
    const above = ranks[index];
    assert.ok(above !== undefined && compareRanks(above, rank) < 0);
    assert.ok(compareRanks(rank, above) > 0);
    assert.equal(compareRanks(rank, rank), 0);
  }
});
