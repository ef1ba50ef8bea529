import type { NumberParts } from './number-parts.ts';
import { listGroups } from './document-number.ts';
import type { Repair, RepairRule } from '../citation.ts';
import type { DocumentNumber } from './document-number.ts';
import { LOST } from './number-parts.ts';

/**
 * Lists every way in which a number as written, on as many lines as it stands on, differs from its
 * canonical form; none when it does not.
 */
export function listRepairs(
  parts: NumberParts,
  lines: string,
  number: DocumentNumber,
  canonical: string,
): readonly Repair[] {
  const written = lines.replace(/\s/gu, ' ');
  if (written === canonical) return [];
  const has = (pattern: RegExp): boolean => parts.separators.some((text) => pattern.test(text));
  const printed = canonical.replace(/[^/-]/gu, '');
  const symbols = listGroups(number).join();
  const groups = parts.letters.join();
  const withW = symbols.includes('TW') ? groups.replace(/tư/iu, 'TW') : groups;
  const withU = symbols.includes('Ư') ? withW : withW.replaceAll('Ư', 'U').replaceAll('ư', 'u');
  const found: readonly (RepairRule | false)[] = [
    /[\n\f]/u.test(lines) && 'line-break',
    has(/^$/u) && 'separator-lost',
    has(/^\s+$/u) && 'separator-space',
    has(/\./u) && 'separator-dot',
    has(/\s[/-]|[/-]\s/u) && 'spacing',
    !parts.marks.includes(LOST) && parts.marks !== printed && 'separator-order',
    withU !== withW && 'letter-u',
    withW !== groups && 'trung-uong',
    (withU.toLowerCase() !== symbols.toLowerCase() || written.includes('Ð')) && 'letter-d',
    withU.replaceAll('Đ', 'D') !== symbols.replaceAll('Đ', 'D') &&
      !withU.includes('ĐĐ') &&
      'letter-case',
    !written.startsWith(number.ordinal) && 'letter-for-digit',
  ];
  const rules = found.filter((rule) => rule !== false);
  if (!rules.length) rules.push('spacing');
  return rules.map((rule) => ({ rule, written, canonical }));
}
