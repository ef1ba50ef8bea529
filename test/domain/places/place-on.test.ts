import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOn } from '../../../src/domain/places/place-on.ts';
import { printPlaceKey } from '../../../src/domain/places/place.ts';
import { SAMPLE_PLACES } from './sample-places.ts';

function read(name: string, date: string | null): string {
  const reading = placeOn(SAMPLE_PLACES, name, date);
  if (reading.kind === 'known') return printPlaceKey(reading.place);
  if (reading.kind === 'unknown') return 'unknown';
  return `${reading.kind}: ${reading.candidates.map(printPlaceKey).join(' ')}`;
}

const SPELLINGS: readonly (readonly [string, string])[] = [
  ['Khánh Hòa', '63/khanh-hoa'],
  ['Khánh Hoà', '63/khanh-hoa'],
  ['tỉnh Khánh Hòa', '63/khanh-hoa'],
  ['KHÁNH HÒA', '63/khanh-hoa'],
  ['Khánh Hòa'.normalize('NFD'), '63/khanh-hoa'],
  ['khanh-hoa', '63/khanh-hoa'],
  ['Đắk Lắk', '63/dak-lak'],
  ['Đăk Lăk', '63/dak-lak'],
  ['Ðắk Lắk', '63/dak-lak'],
  ['Đắc Lắc', '63/dak-lak'],
  ['Bà Rịa - Vũng Tàu', '63/ba-ria-vung-tau'],
  ['Bà Rịa-Vũng Tàu', '63/ba-ria-vung-tau'],
  ['Bà Rịa – Vũng Tàu', '63/ba-ria-vung-tau'],
  ['Hồ Chí Minh', '63/ho-chi-minh'],
  ['TP. Hồ Chí Minh', '63/ho-chi-minh'],
  ['TP.HCM', '63/ho-chi-minh'],
  ['tphcm', '63/ho-chi-minh'],
  ['thành phố Hồ Chí Minh', '63/ho-chi-minh'],
  ['Thừa Thiên Huế', '63/thua-thien-hue'],
  ['Thừa Thiên - Huế', '63/thua-thien-hue'],
  ['Khánh', 'unknown'],
  ['Khánh Hòa Bình', 'unknown'],
  ['Chí Minh', 'unknown'],
  ['Tỉnh', 'unknown'],
  ['', 'unknown'],
];

for (const [name, expected] of SPELLINGS) {
  test(`on 12/01/2023 "${name}" reads as ${expected}`, () => {
    assert.equal(read(name, '2023-01-12'), expected);
  });
}

const DATES: readonly (readonly [string, string | null, string])[] = [
  ['Bình Thuận', '2025-06-30', '63/binh-thuan'],
  ['Bình Thuận', '2025-07-01', 'not-then: 63/binh-thuan'],
  ['Bình Thuận', null, '63/binh-thuan'],
  ['Lâm Đồng', '2025-06-30', '63/lam-dong'],
  ['Lâm Đồng', '2025-07-01', '34/lam-dong'],
  ['Lâm Đồng', '2025-07', '34/lam-dong'],
  ['Lâm Đồng', '2024', '63/lam-dong'],
  ['Lâm Đồng', '2026', '34/lam-dong'],
  ['Lâm Đồng', '2025', 'ambiguous: 63/lam-dong 34/lam-dong'],
  ['Lâm Đồng', null, 'ambiguous: 63/lam-dong 34/lam-dong'],
  ['Huế', '2024-12-31', 'not-then: 34/hue'],
  ['Huế', '2025-01-01', '34/hue'],
  ['thành phố Huế', '2025-03-01', '34/hue'],
  ['Thừa Thiên Huế', '2025-01-01', 'not-then: 63/thua-thien-hue'],
];

for (const [name, date, expected] of DATES) {
  test(`"${name}" on ${date ?? 'an unknown day'} reads as ${expected}`, () => {
    assert.equal(read(name, date), expected);
  });
}
