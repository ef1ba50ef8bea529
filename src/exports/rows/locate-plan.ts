import type { Place, Plan } from '../../archive/archive.ts';
import { placeOn } from '../../domain/places/place-on.ts';
import { printPlaceKey, type PlaceKey } from '../../domain/places/place.ts';
import { placeToday } from '../../domain/places/place-today.ts';
import { presentFact } from './read-fact.ts';

/** The columns that say where a plan belongs, then and today; null where the register cannot tell. */
export interface PlanProvince {
  readonly province: string | null;
  readonly provinceKey: string | null;
  readonly provinceToday: string | null;
  readonly provinceTodayKey: string | null;
}

/** The province of a held plan, as the unit that bore its name when the plan was made. */
export function locatePlan({ facts }: Plan, places: readonly Place[]): PlanProvince {
  const day = presentFact(facts.issuedOn)?.value ?? String(facts.year.value);
  const reading = placeOn(places, facts.province.id, day);
  const key = reading.kind === 'known' ? reading.place : null;
  return { ...describeProvince(key, places), province: facts.province.id };
}

/** The columns of a province whose era is known. */
export function describeProvince(key: PlaceKey | null, places: readonly Place[]): PlanProvince {
  const today = key === null ? null : (placeToday(places, key)?.place ?? null);
  return {
    province: key?.id ?? null,
    provinceKey: key === null ? null : printPlaceKey(key),
    provinceToday: today?.id ?? null,
    provinceTodayKey: today === null ? null : printPlaceKey(today),
  };
}
