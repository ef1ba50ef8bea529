import type { NameKind } from '../../domain/search/names.ts';
import { suggestNumbers } from '../../domain/search/rank-numbers.ts';
import { findNames } from './find-names.ts';
import { findNumbers } from './find-numbers.ts';
import type { SearchIndex } from './search-index.ts';
import { nameRow } from './word-number.ts';

/** A page that the box offers while a reader types. */
export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly kind: string;
  readonly path: string;
}

const KIND_LABEL: Readonly<Record<NameKind, string>> = {
  'van-ban': 'Văn bản',
  'co-quan': 'Cơ quan',
  tinh: 'Tỉnh, thành phố',
  'phong-trao': 'Phong trào',
  'chi-tieu': 'Chỉ tiêu',
  'ke-hoach': 'Kế hoạch',
};

const MOST = 8;
const MOST_NUMBERS = 5;

/** Offers pages for what was typed so far: numbers first, then names. */
export async function suggestPages(
  index: SearchIndex,
  typed: string,
): Promise<readonly Suggestion[]> {
  const [numbers, names] = await Promise.all([
    findNumbers(index, typed, suggestNumbers),
    findNames(index, typed),
  ]);
  const all = [
    ...numbers.rows.slice(0, MOST_NUMBERS).map((row) => ({
      label: nameRow(row),
      detail: [row[4], row[3]].filter((words) => words !== '').join(' · '),
      kind: row[5].startsWith('/van-ban/') ? KIND_LABEL['van-ban'] : KIND_LABEL['ke-hoach'],
      path: row[5],
    })),
    ...[...names.exact, ...names.related].map(([label, kind, detail, path]) => ({
      label,
      detail,
      kind: KIND_LABEL[kind],
      path,
    })),
  ];
  return [...new Map(all.map((page) => [page.path, page])).values()].slice(0, MOST);
}
