import { slugify } from '../text/fold.ts';

/*
 * The addresses of the site. They are a contract: once published, an address answers for ever, so
 * every page and every link builds its address here and nowhere else. All are paths from the
 * site's root; a deployment under a sub-path puts its prefix in front.
 */

/** `/ke-hoach/<province>/<year>/<agency>/<name>/`; the id of a plan is the part after `/ke-hoach/`. */
export function planAddress(planId: string): string {
  return `/ke-hoach/${planId}/`;
}

/** The picture that is shown where the page of a plan is shared. */
export function cardAddress(planId: string): string {
  return `${planAddress(planId)}hinh-chia-se.png`;
}

/** The page of one cited document, held or not: `/van-ban/ct-34-tw-2014/`. */
export function documentAddress(documentId: string): string {
  return `/van-ban/${documentId}/`;
}

/** How the plans that cite a document are grouped: by province, by year, by the role of the citation. */
export type CitingOrder = 'tinh' | 'nam' | 'vai-tro';

/** The plans that cite a document: by province on its own page, otherwise on a page below it. */
export function citingAddress(documentId: string, order: CitingOrder): string {
  return `${documentAddress(documentId)}${order === 'tinh' ? '' : `${orderParam(order)}/`}`;
}

/** The part of an address that names an order: "theo-nam". */
export function orderParam(order: CitingOrder): string {
  return `theo-${order}`;
}

/** What stands under a document, from the centre down to plans. */
export function chainAddress(documentId: string): string {
  return `${documentAddress(documentId)}chuoi-chi-dao/`;
}

/** The citations of the whole archive as one picture. */
export const NETWORK_ADDRESS = '/mang-vien-dan/';

/** The themes that plans state. */
export const THEMES_ADDRESS = '/chu-de/';

/** Everything that bears a number, however it was typed: `/so-hieu/34-ct-tw/`. */
export function numberAddress(number: string): string {
  return `/so-hieu/${slugify(number)}/`;
}

export function agencyAddress(agencyId: string): string {
  return `/co-quan/${agencyId}/`;
}

export function provinceAddress(provinceId: string): string {
  return `/tinh/${provinceId}/`;
}

export function yearAddress(year: number): string {
  return `/nam/${year}/`;
}

export function movementAddress(movementId: string): string {
  return `/phong-trao/${movementId}/`;
}

export function indicatorAddress(indicatorId: string): string {
  return `/chi-tieu/${indicatorId}/`;
}

/** The file as received that belongs to a plan. */
export function originalAddress(planId: string, file: string): string {
  return `/ban-goc/${planId}/${file}`;
}

/** The n-th page, from 1, of a list at an address: `/nam/2023/`, `/nam/2023/trang-2/`. */
export function pageAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}trang-${number}/`;
}
