import type { Excerpt } from '../../domain/search/excerpt.ts';
import type { NameEntry } from '../../domain/search/names.ts';
import type { NumberRow } from '../../domain/search/number-row.ts';
import { makeElement } from './elements.ts';
import type { NumberAnswer } from './find-numbers.ts';
import type { ShownHit } from './find-texts.ts';
import { hrefOf } from './site-index.ts';
import { nameRow } from './word-number.ts';

const NOT_HELD = 'chưa có văn bản trong kho';

/** What bears a number: one document, a chooser, or that nothing does and what is near. */
export function renderNumbers(answer: NumberAnswer, typed: string, root: URL): HTMLElement | null {
  const { query, rows, near, found } = answer;
  if (query === null || (rows.length === 0 && !query.isPlain)) return null;
  const numbers = new Set(rows.map(([number]) => number));
  const [first] = numbers;
  const heading =
    rows.length === 0
      ? 'Không có văn bản nào mang số này'
      : numbers.size === 1 && rows.length > 1
        ? `${found} văn bản mang số ${first ?? ''}`
        : 'Theo số hiệu';
  const section = makeSection('theo-so-hieu', heading);
  if (rows.length === 0) {
    section.append(
      makeElement(
        'p',
        {},
        `Kho không biết văn bản nào mang số “${typed}” và chưa kế hoạch nào viện dẫn số đó.`,
        near.length === 0 ? '' : ' Những số gần giống:',
      ),
    );
  } else if (numbers.size === 1 && rows.length > 1) {
    section.append(
      makeElement(
        'p',
        {},
        'Một số hiệu không đủ để biết là văn bản nào: hãy chọn theo ngày, cơ quan ban hành và trích yếu.',
      ),
    );
  }
  section.append(
    makeElement('ol', { class: 'hits' }, ...[...rows, ...near].map((row) => renderRow(row, root))),
  );
  if (found > rows.length) {
    section.append(
      makeElement(
        'p',
        { class: 'hit-detail' },
        `Còn ${found - rows.length} văn bản nữa: hãy ghi thêm năm, loại văn bản hoặc tỉnh.`,
      ),
    );
  }
  return section;
}

function renderRow(row: NumberRow, root: URL): HTMLElement {
  const [, , , issuer, title, path, citedBy] = row;
  const isDocument = path.startsWith('/van-ban/');
  const use =
    citedBy === 0
      ? 'chưa kế hoạch nào trong kho viện dẫn'
      : `${citedBy} kế hoạch trong kho viện dẫn`;
  return makeElement(
    'li',
    { class: 'hit' },
    makeElement('a', { class: 'hit-title', href: hrefOf(path, root) }, nameRow(row)),
    title === '' ? null : makeElement('p', { class: 'hit-sentence' }, title),
    makeElement(
      'p',
      { class: 'hit-detail' },
      [
        issuer === '' ? 'chưa rõ cơ quan ban hành' : issuer,
        isDocument ? use : 'kế hoạch trong kho',
      ].join(' · '),
    ),
  );
}

/** Pages by name. */
export function renderNames(
  entries: readonly NameEntry[],
  options: { readonly id: string; readonly heading: string; readonly root: URL },
): HTMLElement | null {
  if (entries.length === 0) return null;
  const section = makeSection(options.id, options.heading);
  section.append(
    makeElement(
      'ol',
      { class: 'hits' },
      ...entries.map(([name, , detail, path]) =>
        makeElement(
          'li',
          { class: 'hit' },
          makeElement('a', { class: 'hit-title', href: hrefOf(path, options.root) }, name),
          detail === '' ? null : makeElement('p', { class: 'hit-detail' }, detail),
        ),
      ),
    ),
  );
  return section;
}

/** A plan or record with the sentence that answers; its link leads to the passage. */
export function renderHit({ document, title, excerpt }: ShownHit, root: URL): HTMLElement {
  const { path, detail, held } = document;
  const fragment = excerpt === null || excerpt.fragment === '' ? '' : `#${excerpt.fragment}`;
  return makeElement(
    'li',
    { class: 'hit' },
    makeElement(
      'a',
      { class: 'hit-title', href: hrefOf(path, root) + fragment },
      ...markParts(title),
    ),
    makeElement(
      'p',
      { class: 'hit-detail' },
      detail,
      held ? null : ' ',
      held ? null : makeElement('span', { class: 'badge' }, NOT_HELD),
    ),
    excerpt === null
      ? null
      : makeElement('p', { class: 'hit-sentence' }, ...markParts(excerpt.parts)),
  );
}

function markParts(parts: Excerpt['parts']): readonly (Node | string)[] {
  return parts.map(({ text, isMarked }) => (isMarked ? makeElement('mark', {}, text) : text));
}

/** A part of the results under its heading. */
export function makeSection(id: string, heading: string): HTMLElement {
  return makeElement(
    'section',
    { 'aria-labelledby': id, class: 'results-part' },
    makeElement('h2', { id }, heading),
  );
}
