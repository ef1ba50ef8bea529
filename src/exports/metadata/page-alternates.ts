import { feedAddress } from '../feeds/feed-address.ts';

/** Another form of a page, for its head. */
export interface PageAlternate {
  readonly type: string;
  readonly title?: string;
  readonly href: string;
}

/** The other forms of a page of the registers: its data, and news of its plans where it has a feed. */
export function listPageAlternates(
  address: string,
  feedTitle: string | null,
  printHref: (path: string) => string,
): readonly PageAlternate[] {
  return [
    { type: 'application/json', href: printHref(`${address}index.json`) },
    ...(feedTitle === null
      ? []
      : [
          {
            type: 'application/atom+xml',
            title: feedTitle,
            href: printHref(feedAddress(address)),
          },
        ]),
  ];
}
