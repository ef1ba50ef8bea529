import type { CellValue } from '../../components/table/table.ts';
import { planAddress } from '../../domain/addresses/addresses.ts';
import { printDate } from '../../domain/dates/civil-date.ts';
import { printTargetValue } from '../../domain/targets/print-target.ts';
import type { TargetComparator } from '../../domain/targets/target.ts';
import type { ComparedPlan, ComparedValue } from './shelf.ts';

/** The signs as they stand before a number; a range and words need none. */
const SIGN: Readonly<Record<TargetComparator, string | undefined>> = {
  '=': '=',
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  approx: '≈',
  range: undefined,
  qualitative: undefined,
};

/** A value as a cell shows it: sign and number, what limits it, and the way to where it was read. */
export function viewValue(value: ComparedValue, plan: ComparedPlan): CellValue {
  const detail = wordLimits(value);
  return {
    text: printAmount(value),
    comparator: SIGN[value.comparator],
    href: evidenceAddress(value, plan),
    detail: detail === '' ? undefined : detail,
  };
}

/** "≥ 15 %", "70–73 %", or the words of a target that has no number. */
export function printSignedValue(value: ComparedValue): string {
  return printTargetValue(value) ?? printAmount(value);
}

/** The same with its sign always written, "= 100 %", where bounds and exact values stand side by side. */
export function printPlottedValue(value: ComparedValue): string {
  const printed = printSignedValue(value);
  return value.comparator === '=' ? `=\u00a0${printed}` : printed;
}

/** The sentence of a held plan, or the address at which a record's facts were seen. */
export function evidenceAddress(value: ComparedValue, plan: ComparedPlan): string {
  if (value.fragment !== null) return `${planAddress(plan.id)}#${value.fragment}`;
  return plan.sourceUrl ?? planAddress(plan.id);
}

/** "2023", "2021–2025", or that the source shows none. */
export function printYears({ years }: ComparedPlan): string {
  if (years === null) return 'không rõ năm';
  return years.from === years.to ? String(years.from) : `${years.from}–${years.to}`;
}

/**
 * All that a value must not be read without: who, how firmly, by when, of what. What its group says
 * already is left out: the heading of the group always stands with the value.
 */
export function wordLimits(value: ComparedValue): string {
  const { group } = value;
  const isWorded = value.comparator === 'qualitative';
  const words = isWorded ? null : value.words;
  const said = [group.grade, isWorded ? printAmountInWords(value) : null];
  return [
    words,
    value.level === null || said.includes(value.level) ? null : `mức: ${value.level}`,
    value.denominator === null || value.denominator === group.base
      ? null
      : `tính trên: ${value.denominator}`,
    value.area === null || value.area === group.area ? null : `phạm vi: ${value.area}`,
    value.subject === null ? null : `đối tượng: ${value.subject}`,
    value.hedge === null ? null : `lời văn: “${value.hedge}”`,
    value.due === null ? null : wordDue(value.due),
    value.outsideTargets && !group.outside ? 'nêu ngoài mục chỉ tiêu' : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function printAmount(value: ComparedValue): string {
  const amount = printTargetValue(
    value.comparator === 'range' ? value : { ...value, comparator: '=' },
  );
  return amount ?? `bằng chữ: ${printAmountInWords(value)}`;
}

function printAmountInWords({ words, level }: ComparedValue): string {
  return words ?? level ?? 'không có số';
}

function wordDue(due: string): string {
  return due === 'hang-nam' ? 'hằng năm' : `hạn: ${printDate(due)}`;
}
