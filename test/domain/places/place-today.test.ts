import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formerPlaces,
  isSameTerritory,
  placeToday,
} from '../../../src/domain/places/place-today.ts';
import { printPlaceKey, type Era, type Place } from '../../../src/domain/places/place.ts';
import { printPlaceWithType } from '../../../src/domain/places/print-place.ts';
import { SAMPLE_PLACES } from './sample-places.ts';

const TODAY: readonly (readonly [string, Era, string])[] = [
  ['binh-thuan', 63, 'merged 34/lam-dong'],
  ['lam-dong', 63, 'merged 34/lam-dong'],
  ['cao-bang', 63, 'unchanged 34/cao-bang'],
  ['thua-thien-hue', 63, 'renamed 34/hue'],
  ['khanh-hoa', 34, 'unchanged 34/khanh-hoa'],
  ['binh-thuan', 34, 'none'],
  ['ninh-thuan', 63, 'none'],
];

for (const [id, era, expected] of TODAY) {
  test(`today ${String(era)}/${id} is: ${expected}`, () => {
    const today = placeToday(SAMPLE_PLACES, { id, era });
    assert.equal(
      today === null ? 'none' : `${today.change} ${printPlaceKey(today.place)}`,
      expected,
    );
  });
}

test('a former unit whose successor nobody knows lies nowhere today', () => {
  const key = { id: 'ha-tay', era: 63 } as const;
  const place: Place = { ...key, name: 'Hà Tây', type: 'tinh', tile: { column: 0, row: 0 } };
  assert.equal(placeToday([place], key), null);
  const lost = { ...place, successor: { id: 'ha-noi', from: '2008-08-01' } };
  assert.equal(placeToday([lost], key), null);
});

test('a successor of which no origins are known is no merger', () => {
  const present: Place = {
    id: 'cao-bang',
    era: 34,
    name: 'Cao Bằng',
    type: 'tinh',
    tile: { column: 0, row: 0 },
  };
  const former = SAMPLE_PLACES.filter(({ era }) => era === 63);
  const today = placeToday([...former, present], { id: 'cao-bang', era: 63 });
  assert.deepEqual(today, { place: present, change: 'unchanged' });
});

test('a merged unit knows the units of the register that it was formed from', () => {
  const former = formerPlaces(SAMPLE_PLACES, { id: 'lam-dong', era: 34 });
  assert.deepEqual(former.map(printPlaceKey), ['63/binh-thuan', '63/lam-dong']);
  assert.deepEqual(formerPlaces(SAMPLE_PLACES, { id: 'lam-dong', era: 63 }), []);
});

test('one name is one territory only where no other unit was merged in', () => {
  const same = (a: string, eraA: Era, b: string, eraB: Era): boolean =>
    isSameTerritory(SAMPLE_PLACES, { id: a, era: eraA }, { id: b, era: eraB });
  assert.equal(same('cao-bang', 63, 'cao-bang', 34), true);
  assert.equal(same('hue', 34, 'thua-thien-hue', 63), true);
  assert.equal(same('lam-dong', 63, 'lam-dong', 63), true);
  assert.equal(same('lam-dong', 63, 'lam-dong', 34), false);
  assert.equal(same('binh-thuan', 63, 'lam-dong', 63), false);
});

test('a name is printed with its type once', () => {
  assert.equal(printPlaceWithType({ name: 'Lâm Đồng', type: 'tinh' }), 'tỉnh Lâm Đồng');
  assert.equal(printPlaceWithType({ name: 'Huế', type: 'thanh-pho' }), 'thành phố Huế');
  assert.equal(
    printPlaceWithType({ name: 'Thành phố Hồ Chí Minh', type: 'thanh-pho' }),
    'Thành phố Hồ Chí Minh',
  );
});
