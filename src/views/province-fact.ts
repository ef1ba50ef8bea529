import type { Archive } from '../archive/archive.ts';
import type { LabelledFact } from '../components/values.ts';
import { provinceAddress } from '../domain/addresses/addresses.ts';
import { findPlace, placeToday } from '../domain/places/place-today.ts';
import type { PlaceKey } from '../domain/places/place.ts';
import { printPlaceWithType } from '../domain/places/print-place.ts';

/** The unit of a record or an agency, with where it lies today; null for a key that is not registered. */
export function viewProvinceFact(key: PlaceKey, archive: Archive): LabelledFact | null {
  const place = findPlace(archive.places, key);
  if (place === null) return null;
  const today = placeToday(archive.places, place);
  return {
    label: 'Tỉnh, thành phố',
    values: [
      {
        text: place.name,
        href: provinceAddress(place.id),
        note:
          today === null || today.change === 'unchanged'
            ? undefined
            : `nay thuộc ${printPlaceWithType(today.place)}`,
      },
    ],
  };
}
