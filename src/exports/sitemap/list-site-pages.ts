import type { Archive } from '../../archive/archive.ts';
import { chainIndexOf } from '../../archive/chain-index.ts';
import { listCitingAddresses } from '../../archive/citing-orders.ts';
import {
  NETWORK_ADDRESS,
  THEMES_ADDRESS,
  agencyAddress,
  chainAddress,
  documentAddress,
  indicatorAddress,
  movementAddress,
  numberAddress,
  planAddress,
  provinceAddress,
  yearAddress,
} from '../../domain/addresses/addresses.ts';

/** Pages that do not depend on what the archive holds. */
const FIXED_PAGES: readonly string[] = [
  '/',
  '/ke-hoach/',
  '/van-ban/',
  '/so-hieu/',
  '/so-hieu/theo-so/',
  '/vien-dan/',
  NETWORK_ADDRESS,
  '/co-quan/',
  '/tinh/',
  '/nam/',
  '/phong-trao/',
  THEMES_ADDRESS,
  '/chi-tieu/',
  '/so-sanh/',
  '/tim-kiem/',
  '/du-lieu/',
  '/gioi-thieu/',
  '/gioi-thieu/nhap-ke-hoach/',
  '/en/',
];

/**
 * Every page that search engines should know, by its path, each once. Of a list in pages the first
 * stands for all: it leads to the others, and what stands on them moves as the archive grows.
 */
export function listSitePages(archive: Archive): readonly string[] {
  const years = [
    ...archive.plans.map((plan) => plan.facts.year.value),
    ...archive.records.flatMap((record) => record.year ?? []),
  ];
  const pages = [
    ...FIXED_PAGES,
    ...archive.plans.map((plan) => planAddress(plan.id)),
    ...archive.records.map((record) => planAddress(record.id)),
    ...[...archive.documents.keys()].map(documentAddress),
    ...[...archive.documents.values()].flatMap(listCitingAddresses),
    ...chainIndexOf(archive).heads.map(({ id }) => chainAddress(id)),
    ...[...archive.numbers.values()].map((entry) => numberAddress(entry.number)),
    ...[...archive.agencies.keys()].map(agencyAddress),
    ...archive.places.map((place) => provinceAddress(place.id)),
    ...years.map(yearAddress),
    ...[...archive.movements.keys()].map(movementAddress),
    ...[...archive.indicators.keys()].map(indicatorAddress),
  ];
  return [...new Set(pages)];
}
