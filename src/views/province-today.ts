import type { Archive, Place, Plan } from '../archive/archive.ts';
import { placeOn } from '../domain/places/place-on.ts';
import { placeToday } from '../domain/places/place-today.ts';
import { printPlaceWithType } from '../domain/places/print-place.ts';
import { isAbsent } from '../schema/evidence.ts';

/**
 * The unit that a plan's province was when the plan was made. Undefined when the register cannot
 * tell one: the id is unknown, or only a year is known in which the units changed.
 */
export function provinceAsIssued(plan: Plan, archive: Archive): Place | undefined {
  const { issuedOn, year, province } = plan.facts;
  const date = isAbsent(issuedOn) ? String(year.value) : issuedOn.value;
  const reading = placeOn(archive.places, province.id, date);
  if (reading.kind !== 'known') return undefined;
  return archive.places.find(
    (unit) => unit.id === reading.place.id && unit.era === reading.place.era,
  );
}

/**
 * Says where the province of a plan lies today where that differs from the time of the plan:
 * "nay thuộc tỉnh Lâm Đồng". Null when nothing changed or the unit is not known.
 */
export function describeProvinceToday(plan: Plan, archive: Archive): string | null {
  const unit = provinceAsIssued(plan, archive);
  const today = unit === undefined ? null : placeToday(archive.places, unit);
  if (unit === undefined || today === null || today.change === 'unchanged') return null;
  const name = printPlaceWithType(today.place);
  if (today.change === 'renamed') return `nay là ${name}`;
  return today.place.id === unit.id
    ? `nay là ${name} sau khi sắp xếp, địa giới rộng hơn`
    : `nay thuộc ${name}`;
}
