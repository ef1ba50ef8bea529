import type { Repair, RepairRule } from '../citation.ts';
import { LOST } from './number-parts.ts';
import type { NumberParts } from './number-parts.ts';

/**
 * Lists every way in which a number as written, on as many lines as it stands on, differs from its
 * canonical form; none when it does not.
 */
export function listRepairs(
  { ordinal, separators, marks, letters, type, issuers }: NumberParts,
  lines: string,
  canonical: string,
): readonly Repair[] {
  const written = lines.replace(/\s/gu, ' ');
  if (written === canonical) return [];
  const has = (pattern: RegExp): boolean => separators.some((text) => pattern.test(text));
  const printed = canonical.replace(/[^/-]/gu, '');
  const symbols = [type ?? [], ...issuers]
    .flat()
    .map(({ symbol }) => symbol)
    .join();
  const groups = letters.join();
  const withW = symbols.includes('TW') ? groups.replace(/tư/iu, 'TW') : groups;
  const withU = symbols.includes('Ư') ? withW : withW.replaceAll('Ư', 'U').replaceAll('ư', 'u');
  const found: readonly (readonly [rule: RepairRule, isFound: boolean])[] = [
    ['line-break', /[\n\f]/u.test(lines)],
    ['separator-lost', has(/^$/u)],
    ['separator-space', has(/^\s+$/u)],
    ['separator-dot', has(/\./u)],
    ['spacing', has(/\s[/-]|[/-]\s/u)],
    ['separator-order', !marks.includes(LOST) && marks !== printed],
    ['letter-u', withU !== withW],
    ['trung-uong', withW !== groups],
    ['letter-d', withU.toLowerCase() !== symbols.toLowerCase() || written.includes('Ð')],
    ['letter-case', writeD(withU) !== writeD(symbols) && !withU.includes('ĐĐ')],
    ['letter-for-digit', !written.startsWith(ordinal)],
  ];
  const rules = found.flatMap(([rule, isFound]) => (isFound ? [rule] : []));
  if (!rules.length) rules.push('spacing');
  return rules.map((rule) => ({ rule, written, canonical }));
}

function writeD(symbols: string): string {
  return symbols.replaceAll('Đ', 'D');
}
