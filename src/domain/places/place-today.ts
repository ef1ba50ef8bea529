import type { Place, PlaceKey } from './place.ts';

/** How a unit of the 63 became one of the 34: whole and under its name, renamed, or merged with others. */
export type PlaceChange = 'unchanged' | 'renamed' | 'merged';

/** The unit in which a former unit lies today, and what happened to it. */
export interface PlaceToday {
  readonly place: Place;
  readonly change: PlaceChange;
}

/** The unit with this key; null when there is none. */
export function findPlace(places: readonly Place[], key: PlaceKey): Place | null {
  return places.find((place) => place.id === key.id && place.era === key.era) ?? null;
}

/**
 * The unit of the 34 in which a unit lies today. One of the 34 is its own answer ("unchanged").
 * Null when the key or its successor is not in the register. Values of units that were merged may
 * be shown under the new unit, never averaged.
 */
export function placeToday(places: readonly Place[], key: PlaceKey): PlaceToday | null {
  const place = findPlace(places, key);
  if (place === null) return null;
  if (place.era === 34) return { place, change: 'unchanged' };
  if (place.successor === undefined) return null;
  const today = findPlace(places, { id: place.successor.id, era: 34 });
  if (today === null) return null;
  if ((today.formedFrom ?? []).length > 1) return { place: today, change: 'merged' };
  return { place: today, change: today.name === place.name ? 'unchanged' : 'renamed' };
}

/** The units of the 63 that a unit of the 34 was formed from, in the order of the register; [] for others. */
export function formerPlaces(places: readonly Place[], key: PlaceKey): readonly Place[] {
  const formedFrom = findPlace(places, key)?.formedFrom ?? [];
  return places.filter((place) => place.era === 63 && formedFrom.includes(place.id));
}

/**
 * True when two keys mean one territory: the same unit, or one of the 63 and the unit of the 34 that
 * continues it without a merger (Cao Bằng; Thừa Thiên Huế and Huế). Tuyên Quang before and after
 * 01/7/2025 is not one territory, though it is one name.
 */
export function isSameTerritory(places: readonly Place[], a: PlaceKey, b: PlaceKey): boolean {
  if (a.id === b.id && a.era === b.era) return true;
  if (a.era === b.era) return false;
  const [former, present] = a.era === 63 ? [a, b] : [b, a];
  const today = placeToday(places, former);
  return today !== null && today.change !== 'merged' && today.place.id === present.id;
}
