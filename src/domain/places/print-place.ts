import type { Place } from './place.ts';

const TYPE_WORD: Readonly<Record<Place['type'], string>> = {
  tinh: 'tỉnh',
  'thanh-pho': 'thành phố',
};

/**
 * The name with its type, for running text: "tỉnh Lâm Đồng", "thành phố Huế". A name that carries
 * its type already keeps it: "Thành phố Hồ Chí Minh".
 */
export function printPlaceWithType(place: Pick<Place, 'name' | 'type'>): string {
  const word = TYPE_WORD[place.type];
  return place.name.toLowerCase().startsWith(`${word} `) ? place.name : `${word} ${place.name}`;
}
