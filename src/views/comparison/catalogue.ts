import type { Archive } from '../../archive/archive.ts';
import type { Choice } from '../../components/comparison/choices.ts';
import { listProvinceIds } from '../provinces.ts';
import { listYears } from '../../archive/plan-selections.ts';
import { indicatorData, PLANS_DATA, VALUES_DATA } from './data-files.ts';
import { listIndicatorParts, listShelved, type ShelvedPlan } from './shelved-plans.ts';
import type { Names } from './view-comparison.ts';

/** All that can be chosen, each list in the order in which readers look for it. */
export interface Catalogue {
  /** Most used first. */
  readonly indicators: readonly Choice[];
  /** By name; those without any plan at the end. */
  readonly provinces: readonly Choice[];
  /** Newest first. */
  readonly years: readonly Choice[];
  /** The size of the first file of the list of plans, and of all values, in bytes. */
  readonly plansBytes: number;
  readonly valuesBytes: number;
}

/** Indicators of the register, and those that values name before the register knows them. */
export function listIndicatorIds(archive: Archive): readonly string[] {
  const used = listIndicatorParts(archive).keys();
  return [...new Set([...archive.indicators.keys(), ...used])].sort();
}

/** The name of an indicator; its id until the register knows it. */
export function nameIndicator(id: string, archive: Archive): string {
  return archive.indicators.get(id)?.name ?? id;
}

export function listNames(archive: Archive): Names {
  const provinces = listShelved(archive)
    // Documents of no one province are named by their plans; provinces by the register.
    .map(({ place }) => [place.id, place.name] as const)
    .concat(archive.places.map((place) => [place.id, place.name] as const));
  return {
    indicators: Object.fromEntries(
      listIndicatorIds(archive).map((id) => [id, nameIndicator(id, archive)]),
    ),
    provinces: Object.fromEntries(provinces),
  };
}

/**
 * All that can be chosen, out of the archive's comparison files: `sizeOf` gives the bytes of the one at an
 * address.
 */
export function listCatalogue(archive: Archive, sizeOf: (address: string) => number): Catalogue {
  const plans = listShelved(archive);
  const parts = listIndicatorParts(archive);
  const names = listNames(archive);
  const countPlans = (belongs: (plan: ShelvedPlan) => boolean): number =>
    plans.filter(belongs).length;
  const indicators = listIndicatorIds(archive).map((id) => {
    const count = parts.get(id)?.plans.length ?? 0;
    const bytes = count === 0 ? 0 : sizeOf(indicatorData(id));
    return { id, name: names.indicators[id] ?? id, count, bytes };
  });
  const provinceIds = new Set([...plans.map(({ place }) => place.id), ...listProvinceIds(archive)]);
  const provinces = [...provinceIds].map((id) => ({
    id,
    name: names.provinces[id] ?? id,
    count: countPlans(({ place }) => place.id === id || place.todayId === id),
    bytes: 0,
  }));
  return {
    indicators: indicators.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'vi')),
    provinces: provinces.sort(
      (a, b) => Number(b.count > 0) - Number(a.count > 0) || a.name.localeCompare(b.name, 'vi'),
    ),
    years: listYears(archive).map((year) => ({
      id: String(year),
      name: String(year),
      count: countPlans(({ years }) => years !== null && years.from <= year && year <= years.to),
      bytes: 0,
    })),
    plansBytes: sizeOf(PLANS_DATA),
    valuesBytes: sizeOf(VALUES_DATA),
  };
}
