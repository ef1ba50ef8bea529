import type { Archive, Place } from '../archive/archive.ts';
import { type PlanSelection, selectByProvince } from '../archive/plan-selections.ts';
import type { RegisterRow } from '../components/values.ts';
import { provinceAddress } from '../domain/addresses/addresses.ts';
import type { Era } from '../domain/places/place.ts';
import { formerPlaces, placeToday } from '../domain/places/place-today.ts';
import { printPlaceWithType } from '../domain/places/print-place.ts';
import { countSelection } from './select-plans.ts';

/** One tile of the map, as `TileMap.astro` takes it: columns and rows count from 1 there. */
export interface TileView {
  readonly name: string;
  readonly short: string;
  readonly col: number;
  readonly row: number;
  readonly count: number;
  readonly href: string;
}

/**
 * The tiles of one division of the country. A unit of today counts what was made in the units that
 * it was formed from; values of targets are never added up that way.
 */
export function viewTiles(archive: Archive, era: Era): readonly TileView[] {
  return archive.places
    .filter((place) => place.era === era)
    .map((place) => ({
      name: place.name,
      short: abbreviate(place.name),
      col: place.tile.column + 1,
      row: place.tile.row + 1,
      count: countSelection(selectOfUnit(archive, place)),
      href: provinceAddress(place.id),
    }));
}

/** Plans of a unit, with those of the former units that it was formed from. */
export function selectOfUnit(archive: Archive, place: Place): PlanSelection {
  const ids = new Set([place.id, ...formerPlaces(archive.places, place).map((unit) => unit.id)]);
  const selections = [...ids].map((id) => selectByProvince(archive, id));
  return {
    held: selections.flatMap((selection) => selection.held),
    records: selections.flatMap((selection) => selection.records),
  };
}

/** Every name that a unit of either division bears, once each. */
export function listProvinces(archive: Archive): readonly RegisterRow[] {
  return listProvinceIds(archive)
    .map((id) => {
      const units = archive.places.filter((place) => place.id === id);
      const [unit] = units;
      return {
        name: unit?.name ?? id,
        href: provinceAddress(id),
        count: countSelection(selectByProvince(archive, id)),
        detail: units.map((place) => wordUnit(place, archive)).join('; '),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

export function listProvinceIds(archive: Archive): readonly string[] {
  return [...new Set(archive.places.map((place) => place.id))];
}

/** What a unit was or is: "tỉnh đến 30/6/2025, nay thuộc tỉnh Lâm Đồng". */
export function wordUnit(place: Place, archive: Archive): string {
  if (place.era === 34) {
    const former = formerPlaces(archive.places, place);
    return former.length > 1
      ? `từ 01/7/2025 gồm ${former.map((unit) => unit.name).join(', ')}`
      : 'không đổi địa giới từ 01/7/2025';
  }
  const today = placeToday(archive.places, place);
  if (today === null || today.change === 'unchanged') return 'đến 30/6/2025';
  return `đến 30/6/2025, nay thuộc ${printPlaceWithType(today.place)}`;
}

/** Short enough for a tile: whole when it has six letters at most, else its initials. */
function abbreviate(name: string): string {
  if (name.length <= 6) return name;
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  return words.map((word) => word.charAt(0)).join('');
}
