import type { CivilDate } from '../dates/civil-date.ts';
import { slugify } from '../text/fold.ts';
import type { Place } from './place.ts';

/**
 * Which unit a name meant. `ambiguous`: the name fits several units, or one name fits two eras and
 * the date is missing or too coarse ("2025"). `not-then`: the name is known, but no unit bore it on
 * that date. `unknown`: no unit bears the name.
 */
export type PlaceReading =
  | { readonly kind: 'known'; readonly place: Place }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Place[] }
  | { readonly kind: 'not-then'; readonly candidates: readonly Place[] }
  | { readonly kind: 'unknown' };

/** Words that may stand before the name of a unit: "tỉnh", "thành phố", "TP.", "T.P". */
const TYPE_WORD = /^(?:tinh|thanh-pho|tp|t-p)-(?=.)/u;

/** Lower and upper bound of the days that a civil date of any precision can mean. */
function dayRange(date: CivilDate): { readonly first: string; readonly last: string } {
  return { first: date.padEnd(10, '-01'), last: date.padEnd(10, '-31') };
}

/**
 * Every unit, of both eras, that a name or id can mean. Case, tone marks, "đ", the placing of tones
 * (Hòa, Hoà), punctuation and a leading "tỉnh" or "TP." are ignored. Empty when there is none.
 */
export function placesNamed(places: readonly Place[], nameOrId: string): readonly Place[] {
  return indexByName(places).get(nameKey(nameOrId)) ?? [];
}

/** Every register is folded once, however many plans ask for a name in it. */
const INDEXES = new WeakMap<readonly Place[], ReadonlyMap<string, readonly Place[]>>();

function indexByName(places: readonly Place[]): ReadonlyMap<string, readonly Place[]> {
  const known = INDEXES.get(places);
  if (known !== undefined) return known;
  const index = new Map<string, Place[]>();
  for (const place of places) {
    const names = [place.id, place.name, ...(place.variants ?? [])];
    for (const key of new Set(names.map(nameKey))) {
      const sharing = index.get(key) ?? [];
      sharing.push(place);
      index.set(key, sharing);
    }
  }
  INDEXES.set(places, index);
  return index;
}

/** True when the unit can have existed on a day that the date means. */
export function isPlaceValidOn(place: Place, date: CivilDate): boolean {
  const { first, last } = dayRange(date);
  return (
    (place.validFrom === undefined || place.validFrom <= last) &&
    (place.validTo === undefined || place.validTo >= first)
  );
}

/** Which unit a name or id meant on a date; without a date every unit that ever bore it. */
export function placeOn(
  places: readonly Place[],
  nameOrId: string,
  date: CivilDate | null,
): PlaceReading {
  const named = placesNamed(places, nameOrId);
  if (named.length === 0) return { kind: 'unknown' };
  const valid = date === null ? named : named.filter((place) => isPlaceValidOn(place, date));
  const [first] = valid;
  if (first === undefined) return { kind: 'not-then', candidates: named };
  return valid.length === 1
    ? { kind: 'known', place: first }
    : { kind: 'ambiguous', candidates: valid };
}

function nameKey(name: string): string {
  const slug = slugify(name);
  const bare = slug.replace(TYPE_WORD, '');
  return bare === '' ? slug : bare;
}
