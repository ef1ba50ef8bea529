import type { Archive } from '../archive/archive.ts';
import { chainIndexOf } from '../archive/chain-index.ts';
import { listCitingAddresses } from '../archive/citing-orders.ts';
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
} from '../domain/addresses/addresses.ts';

/** Pages that exist whatever the archive holds. */
const FIXED_PAGES: readonly string[] = [
  '/',
  '/404.html',
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
  '/en/',
];

/**
 * Lists the addresses that a site of this archive must answer: an independent count of what the
 * routes should have made, so that a route that silently makes nothing is noticed.
 */
export function listExpectedPages(archive: Archive): readonly string[] {
  return [
    ...FIXED_PAGES,
    ...archive.plans.map((plan) => planAddress(plan.id)),
    ...archive.records.map((record) => planAddress(record.id)),
    ...[...archive.documents.keys()].map(documentAddress),
    ...[...archive.documents.values()].flatMap(listCitingAddresses),
    ...chainIndexOf(archive).heads.map(({ id }) => chainAddress(id)),
    ...[...archive.numbers.keys()].map(numberAddress),
    ...[...archive.agencies.keys()].map(agencyAddress),
    ...[...archive.movements.keys()].map(movementAddress),
    ...[...archive.indicators.keys()].map(indicatorAddress),
  ];
}
