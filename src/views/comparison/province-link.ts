import { provinceAddress } from '../../domain/addresses/addresses.ts';

/** The page of a place; undefined for documents of the centre and of several provinces, which have none. */
export function linkProvince(placeId: string): string | undefined {
  return placeId === 'trung-uong' || placeId === 'lien-tinh' ? undefined : provinceAddress(placeId);
}
