import type { Archive, NumberEntry } from '../archive/archive.ts';
import type { LookupTable } from '../archive/lookup-table.ts';
import { groupNumbersByType } from './number-page.ts';
import { groupNumbersByOrdinal } from './numbers-by-ordinal.ts';
import {
  cutGroups,
  PAGE_SIZE,
  type GroupedPage,
  type GroupStart,
  type ListGroup,
} from './paging.ts';

/** One page of a list of all numbers, with where the groups of the whole list begin. */
export interface NumberListPage {
  readonly page: GroupedPage<NumberEntry>;
  readonly starts: readonly GroupStart[];
}

/** By the numbers of the pages, from 1. */
type NumberList = LookupTable<number, NumberListPage>;

export const NUMBERS_BY_TYPE: NumberList = cutNumbers('numbers-by-type', groupNumbersByType);

export const NUMBERS_BY_ORDINAL: NumberList = cutNumbers(
  'numbers-by-ordinal',
  groupNumbersByOrdinal,
);

function cutNumbers(
  name: string,
  group: (archive: Archive) => readonly ListGroup<NumberEntry>[],
): NumberList {
  return {
    name: `pages of ${name}`,
    make: (archive) => {
      const { pages, starts } = cutGroups(group(archive), PAGE_SIZE.names);
      return new Map(pages.map((page) => [page.number, { page, starts }]));
    },
  };
}
