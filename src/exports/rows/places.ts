import type { PrintAddress } from '../../archive/annotate-plan.ts';
import type { Archive, Place } from '../../archive/archive.ts';
import { provinceAddress } from '../../domain/addresses/addresses.ts';
import { printPlaceKey } from '../../domain/places/place.ts';
import type { ExportRow } from '../csv.ts';
import { describeSources } from './sources.ts';

/** One row per unit of province level, of both eras, by key. */
export function listPlaceRows(archive: Archive, printAddress: PrintAddress): readonly ExportRow[] {
  return describePlaces(archive.places, printAddress);
}

/** The rows of some units, by key. */
export function describePlaces(
  places: readonly Place[],
  printAddress: PrintAddress,
): readonly ExportRow[] {
  const former = (id: string): string => printPlaceKey({ id, era: 63 });
  return places
    .map((place) => ({ key: printPlaceKey(place), place }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, place }) => ({
      key,
      id: place.id,
      era: place.era,
      url: printAddress(provinceAddress(place.id)),
      name: place.name,
      type: place.type,
      variants: place.variants ?? [],
      code: place.code ?? null,
      iso: place.iso ?? null,
      region: place.region ?? null,
      validFrom: place.validFrom ?? null,
      validTo: place.validTo ?? null,
      successorKey:
        place.successor === undefined ? null : printPlaceKey({ id: place.successor.id, era: 34 }),
      formedFrom: (place.formedFrom ?? []).map(former),
      seatInKey: place.seatIn === undefined ? null : former(place.seatIn),
      ...describeSources(place),
    }));
}
