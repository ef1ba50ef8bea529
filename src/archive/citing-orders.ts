import { citingAddress } from '../domain/addresses/addresses.ts';
import type { CitingOrder } from '../domain/addresses/addresses.ts';
import type { CitedDocument } from './archive.ts';

/** The orders of citing plans that have pages of their own: none where one plan cites the document. */
export function listOtherOrders({ citingPlans }: CitedDocument): readonly CitingOrder[] {
  return citingPlans > 1 ? ['nam', 'vai-tro'] : [];
}

/** The first page of each of those orders. */
export function listCitingAddresses(document: CitedDocument): readonly string[] {
  return listOtherOrders(document).map((order) => citingAddress(document.id, order));
}
