/** The address of the feed of all plans. */
export const ALL_PLANS_FEED = '/feed.xml';

/** The address of the feed of a page: `/tinh/cao-bang/` → `/feed/tinh/cao-bang.xml`. */
export function feedAddress(pageAddress: string): string {
  return `/feed${pageAddress.replace(/\/$/u, '')}.xml`;
}
