import { sourceWords } from '../../text/reading-view.ts';
import type { ReadingView } from '../../text/reading-view.ts';
import type { Repair, RepairRule } from '../citation.ts';
import { printDocumentNumber } from './document-number.ts';
import type { DocumentNumber } from './document-number.ts';
import type { GroupToken, SeparatorToken } from './read-token.ts';

/** Lists every way in which a number as written differs from its canonical form; none when it does not. */
export function listRepairs(
  view: ReadingView,
  start: number,
  end: number,
  separators: readonly SeparatorToken[],
  groups: readonly GroupToken[],
  number: DocumentNumber,
): readonly Repair[] {
  const written = sourceWords(view, start, end);
  const canonical = printDocumentNumber(number);
  if (written === canonical) return [];
  const rules = new Set<RepairRule>();
  if (/[\n\f]/u.test(view.folded.slice(start, end))) rules.add('line-break');
  for (const separator of separators) {
    if (separator.isDot) rules.add('separator-dot');
    else if (separator.printed !== '') {
      if (separator.before || separator.after) rules.add('spacing');
    } else rules.add(separator.isTight ? 'separator-lost' : 'separator-space');
  }
  const marks = separators.map(({ printed }) => printed).join('');
  const expected = canonical.replace(/[^/-]/gu, '');
  if (marks.length === expected.length && marks !== expected) rules.add('separator-order');
  const symbols =
    number.typeSymbol === null ? number.issuers : [number.typeSymbol, ...number.issuers];
  groups.forEach(({ text }, index) => {
    const symbol = symbols[index] ?? text;
    if (text === symbol) return;
    const letters = symbol.includes('Ư') ? text : text.replace(/Ư/gu, 'U').replace(/ư/gu, 'u');
    if (letters !== text) rules.add('letter-u');
    if (letters.toLowerCase() !== symbol.toLowerCase()) rules.add('letter-d');
    if (letters.replace(/Đ/gu, 'D') !== symbol.replace(/Đ/gu, 'D') && !/Đ{2}/u.test(letters))
      rules.add('letter-case');
  });
  if (!written.startsWith(number.ordinal)) rules.add('letter-for-digit');
  if (/\u00d0/u.test(written)) rules.add('letter-d');
  if (rules.size === 0) rules.add('spacing');
  return [...rules].map((rule) => ({ rule, written, canonical }));
}
