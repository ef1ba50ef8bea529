import { pageAddress } from '../domain/addresses/addresses.ts';

/*
 * Lists that grow with the archive are cut into pages of fixed addresses: the first page has the
 * plain address, the others follow below it. Everything works without JavaScript.
 */

/** How many entries a page holds, so that it stays well below 100 KB of HTML. */
export const PAGE_SIZE = {
  /** Rows of a name, a line of detail and a count. */
  rows: 120,
  /** The same on a page that holds a table too. */
  beside: 50,
  /** Names in columns without detail. */
  names: 360,
  /** Plans, each with the sentences in which it cites a document. */
  citing: 24,
  /** Rows of a table of values. */
  values: 50,
} as const;

/** How many entries a list beside a plan shows at most; the page of what they share has them all. */
export const MOST_OTHERS = 8;

/** One page of a list. */
export interface ListPage<T> {
  /** From 1. */
  readonly number: number;
  /** How many pages the list has. */
  readonly count: number;
  readonly items: readonly T[];
  /** The place of the first item in the whole list, from 1; 1 in an empty list too. */
  readonly first: number;
  readonly last: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** Cuts a list into pages of at most `size` items. An empty list has one page without items. */
export function cutIntoPages<T>(items: readonly T[], size: number): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    count,
    items: items.slice(index * size, (index + 1) * size),
    first: index * size + 1,
    last: Math.min(items.length, (index + 1) * size),
    total: items.length,
  }));
}

/** The n-th page of a list; the last one when the list has fewer. */
export function pageOf<T>(items: readonly T[], size: number, number: number): ListPage<T> {
  const pages = cutIntoPages(items, size);
  const page = pages[Math.min(number, pages.length) - 1];
  if (page === undefined) throw new Error(`There is no page ${number}`);
  return page;
}

/** Items under one heading. */
export interface ListGroup<T> {
  /** Fit for a fragment. */
  readonly id: string;
  readonly heading: string;
  readonly items: readonly T[];
}

/** A group as one page shows it. */
export interface PagedGroup<T> extends ListGroup<T> {
  /** How many items the whole group has, over all its pages. */
  readonly total: number;
}

/** One page of a list in groups. */
export interface GroupedPage<T> extends Omit<ListPage<T>, 'items'> {
  readonly groups: readonly PagedGroup<T>[];
}

/** Where a group begins. */
export interface GroupStart {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  /** The number of the page that it begins on. */
  readonly page: number;
}

/**
 * Cuts a list in groups into pages of at most `size` items. A group that does not fit goes on under
 * its heading on the next page; groups without items are left out.
 */
export function cutGroups<T>(
  groups: readonly ListGroup<T>[],
  size: number,
): { readonly pages: readonly GroupedPage<T>[]; readonly starts: readonly GroupStart[] } {
  const filled = groups.filter((group) => group.items.length > 0);
  const flat = filled.flatMap((group) => group.items.map((item) => ({ group, item })));
  const starts: GroupStart[] = [];
  const pages = cutIntoPages(flat, size).map(({ items, ...page }) => {
    const shown = new Map<ListGroup<T>, T[]>();
    for (const { group, item } of items) {
      const members = shown.get(group);
      if (members === undefined) shown.set(group, [item]);
      else members.push(item);
    }
    for (const { id, heading, items: all } of shown.keys()) {
      if (starts.at(-1)?.id === id) continue;
      starts.push({ id, heading, total: all.length, page: page.number });
    }
    return {
      ...page,
      groups: [...shown].map(([group, members]) => ({
        ...group,
        items: members,
        total: group.items.length,
      })),
    };
  });
  return { pages, starts };
}

/** The numbers of the pages of a list of so many items, from 1; an empty list has one page. */
export function listPages(total: number, size: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(total / size)) }, (_, index) => index + 1);
}

/** The part of a route that names the n-th page; the first has none. */
export function pageParam(number: number): string | undefined {
  return number === 1 ? undefined : pageAddress('', number).replace(/\/$/u, '');
}

/** What `pageParam` gives for each page of a list of so many items. */
export function listPageParams(total: number, size: number): readonly (string | undefined)[] {
  return listPages(total, size).map(pageParam);
}

/** The number of the page that a part of a route names: what `pageParam` was given. */
export function pageNumber(param: string | undefined): number {
  return param === undefined ? 1 : Number(param.slice(param.lastIndexOf('-') + 1));
}

/** A title that tells the pages of one list apart. */
export function titlePage(title: string, number: number): string {
  return number === 1 ? title : `${title}, trang ${number}`;
}
