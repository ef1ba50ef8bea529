import type { Archive } from '../archive/archive.ts';
import { placeToday } from '../domain/places/place-today.ts';
import { PLAN_KIND_LABEL, RECORD_KIND_LABEL } from '../wording/labels.ts';
import { listYears } from '../archive/plan-selections.ts';

/** A value of a filter and its words. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** What a search can be limited to; agencies are too many and come with the index. */
export interface SearchFilters {
  readonly provincesAsIssued: readonly FilterChoice[];
  readonly provincesToday: readonly FilterChoice[];
  readonly years: readonly FilterChoice[];
  readonly kinds: readonly FilterChoice[];
  readonly movements: readonly FilterChoice[];
}

/** Lists the choices of every filter; a province as issued tells where it lies today. */
export function viewSearchFilters(archive: Archive): SearchFilters {
  const byName = (a: FilterChoice, b: FilterChoice): number => a.label.localeCompare(b.label, 'vi');
  const issued = new Map<string, FilterChoice>();
  for (const place of archive.places) {
    const today = placeToday(archive.places, place)?.place;
    const moved = today !== undefined && today.id !== place.id;
    if (issued.has(place.id) && !moved) continue;
    const label = moved ? `${place.name} (nay thuộc ${today.name})` : place.name;
    issued.set(place.id, { value: place.id, label });
  }
  const kinds = new Map<string, string>(Object.entries(PLAN_KIND_LABEL));
  for (const { kind } of archive.records) kinds.set(kind, RECORD_KIND_LABEL[kind]);
  return {
    provincesAsIssued: [...issued.values()].sort(byName),
    provincesToday: archive.places
      .filter((place) => place.era === 34)
      .map((place) => ({ value: place.id, label: place.name }))
      .sort(byName),
    years: listYears(archive).map((year) => ({ value: String(year), label: String(year) })),
    kinds: [...kinds].map(([value, label]) => ({ value, label })),
    movements: [...archive.movements.values()]
      .map(({ id, name }) => ({ value: id, label: name }))
      .sort(byName),
  };
}
