import { siteHref } from '../site-link.ts';
import { NO_VALUE_WORDS, SPOKEN_COMPARATOR } from '../table/cell-words.ts';
import type { Cell, CellValue, Column } from '../table/table.ts';

/** A column that the reader may sort by. */
export interface SortableColumn extends Column {
  /** What the rows can be sorted by here; the label stands on the button. */
  readonly sorts: readonly { readonly key: string; readonly label: string }[];
  /** A page about what the column holds. */
  readonly href?: string | undefined;
  /** A second line of the heading. */
  readonly detail?: string | undefined;
}

export interface DrawnTable {
  readonly caption: string;
  readonly columns: readonly SortableColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly sorted: { readonly column: string; readonly descending: boolean };
}

/** Draws a table in the browser with the markup that `DataTable.astro` gives it at build. */
export function drawTable(table: DrawnTable, onSort: (sortKey: string) => void): HTMLElement {
  const head = create('tr', {});
  for (const column of table.columns) head.append(drawHeading(column, table, onSort));
  const body = create('tbody', {});
  for (const cells of table.rows) {
    const row = create('tr', {});
    cells.forEach((cell, index) => {
      const holder = create(index === 0 ? 'th' : 'td', index === 0 ? { scope: 'row' } : {});
      holder.append(...drawCell(cell));
      row.append(holder);
    });
    body.append(row);
  }
  const region = create('section', {
    class: 'table-scroll',
    tabindex: '0',
    'aria-labelledby': 'bang-so-sanh',
  });
  const frame = create('table', { class: 'data-table comparison' });
  const caption = create('caption', { id: 'bang-so-sanh' }, table.caption);
  const thead = create('thead', {});
  thead.append(head);
  frame.append(caption, thead, body);
  region.append(frame);
  return region;
}

function drawHeading(
  column: SortableColumn,
  { sorted }: DrawnTable,
  onSort: (sortKey: string) => void,
): HTMLElement {
  const { label, sorts, href, detail } = column;
  const heading = create('th', { scope: 'col' });
  if (sorts.every((sort) => sort.label !== label)) {
    heading.append(create('span', { class: 'column-name' }, label));
  }
  for (const { key, label: by } of sorts) {
    const isSorted = sorted.column === key;
    const button = create(
      'button',
      { type: 'button', class: isSorted ? 'sort sorted' : 'sort' },
      by,
    );
    const mark = isSorted ? (sorted.descending ? '▼' : '▲') : '↕';
    button.append('\u00a0', create('span', { 'aria-hidden': 'true', class: 'sort-mark' }, mark));
    button.append(create('span', { class: 'visually-hidden' }, ', sắp xếp'));
    button.addEventListener('click', () => onSort(key));
    button.dataset['sort'] = key;
    heading.append(button);
    if (isSorted) {
      heading.setAttribute('aria-sort', sorted.descending ? 'descending' : 'ascending');
    }
  }
  if (detail !== undefined) heading.append(create('span', { class: 'cell-detail' }, detail));
  if (href !== undefined) {
    const link = create('a', { class: 'column-page', href: siteHref(href) }, 'định nghĩa');
    link.setAttribute('aria-label', `Định nghĩa: ${label}`);
    heading.append(link);
  }
  return heading;
}

function drawCell(cell: Cell): readonly Node[] {
  if ('none' in cell) {
    const { mark, words } = NO_VALUE_WORDS[cell.none];
    const missing = create('span', { class: `no-value no-value-${cell.none}` });
    missing.append(
      create('span', { class: 'no-value-mark', 'aria-hidden': 'true' }, mark),
      ` ${words}`,
    );
    return [missing];
  }
  const values = 'text' in cell ? [cell] : cell;
  return values.flatMap((value, index) => {
    const above = values[index - 1];
    // A detail is a line of its own already.
    const parted = above !== undefined && above.detail === undefined;
    return [...(parted ? [create('br', {})] : []), ...drawValue(value)];
  });
}

function drawValue({ text, comparator, href, detail }: CellValue): readonly Node[] {
  const value = create(href === undefined ? 'span' : 'a', {
    ...(href === undefined ? {} : { href: siteHref(href) }),
    ...(comparator === undefined ? {} : { class: 'quantity' }),
  });
  if (comparator !== undefined) {
    const words = SPOKEN_COMPARATOR.get(comparator);
    const sign = create('span', { class: 'comparator' }, comparator);
    value.append(sign);
    if (words !== undefined) {
      sign.setAttribute('aria-hidden', 'true');
      value.append(create('span', { class: 'visually-hidden' }, words));
    }
    value.append('\u00a0');
  }
  value.append(text);
  return detail === undefined
    ? [value]
    : [value, create('span', { class: 'cell-detail' }, ` ${detail}`)];
}

function create(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): HTMLElement {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, value);
  }
  if (text !== undefined) element.textContent = text;
  return element;
}
