import { numberAddress } from '../../domain/addresses/addresses.ts';
import type { Citation } from '../../domain/citations/citation.ts';
import { printDate } from '../../domain/dates/civil-date.ts';
import { collapseWhitespace } from '../../domain/text/whitespace.ts';
import { slugify } from '../../domain/text/fold.ts';
import { wordRepairRule } from '../../wording/citations.ts';
import { makeElement } from '../search/elements.ts';
import { siteHref } from '../site-link.ts';

/**
 * Draws the citations found in a text, in reading order: the words, how each was read, and a link to
 * the page of its number when `known` (the numbers that have a page) holds it. `known` is null when
 * that list could not be loaded.
 */
export function drawFoundCitations(
  citations: readonly Citation[],
  known: ReadonlySet<string> | null,
): HTMLElement {
  const list = makeElement('ol', { class: 'chooser', 'aria-label': 'Các viện dẫn tìm thấy' });
  for (const citation of citations) {
    const outer = citation.nestedIn === null ? undefined : citations[citation.nestedIn];
    list.append(drawCitation(citation, outer, known));
  }
  return list;
}

function drawCitation(
  citation: Citation,
  outer: Citation | undefined,
  known: ReadonlySet<string> | null,
): HTMLElement {
  const { kind, number, date, year, issuer, surface } = citation;
  const words = collapseWhitespace(surface);
  const isKnown = kind === 'number' && number !== null && known?.has(slugify(number)) === true;
  const name = isKnown
    ? makeElement('a', { href: siteHref(numberAddress(number)) }, words)
    : makeElement('span', { class: 'choice-name' }, words);
  const facts = makeElement('dl', { class: 'choice-facts' });
  if (number !== null) facts.append(drawFact('Số hiệu', number));
  const repair = wordRepairs(citation);
  if (repair !== null) facts.append(drawFact('Đọc lại', repair));
  facts.append(drawFact('Ngày', wordDate(date, year)));
  if (issuer !== null) facts.append(drawFact('Ban hành', issuer));
  if (outer !== undefined)
    facts.append(drawFact('Nằm trong', `trích yếu của ${collapseWhitespace(outer.surface)}`));
  facts.append(drawFact('Trong kho', wordKnown(citation, isKnown, known)));
  return makeElement('li', { class: 'choice' }, name, facts);
}

function drawFact(label: string, words: string): HTMLElement {
  return makeElement('div', {}, makeElement('dt', {}, label), ' ', makeElement('dd', {}, words));
}

/** "“34/CT-TW” đọc là 34-CT/TW: …"; null when the number is read as it is written. */
function wordRepairs({ repairs }: Citation): string | null {
  const [first] = repairs;
  if (first === undefined) return null;
  const rules = repairs.map(({ rule }) => wordRepairRule(rule)).join('; ');
  return `“${first.written}” đọc là ${first.canonical}: ${rules}`;
}

function wordDate(date: string | null, year: number | null): string {
  if (date !== null) return printDate(date);
  return year === null ? 'đoạn văn không nêu' : `đoạn văn chỉ nêu năm ${String(year)}`;
}

function wordKnown(
  { kind }: Citation,
  isKnown: boolean,
  known: ReadonlySet<string> | null,
): string {
  if (kind === 'partial') return 'số thiếu ký hiệu, chưa đủ để biết là văn bản nào';
  if (kind !== 'number') return 'viện dẫn bằng tên, không có số hiệu để tra';
  if (known === null) return 'không tải được danh mục số hiệu; hãy thử lại';
  return isKnown
    ? 'có trang của số này; nhiều văn bản có thể mang cùng một số'
    : 'kho chưa biết văn bản nào mang số này';
}
