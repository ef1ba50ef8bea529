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

/** All that a value must not be read without: who, how firmly, by when, of what. */
export function wordLimits(value: ComparedValue): string {
  const words = value.comparator === 'qualitative' ? null : value.words;
  return [
    words,
    value.level === null ? null : `mức: ${value.level}`,
    value.denominator === null ? null : `tính trên: ${value.denominator}`,
    value.area === null ? null : `phạm vi: ${value.area}`,
    value.subject === null ? null : `đối tượng: ${value.subject}`,
    value.hedge === null ? null : `lời văn: “${value.hedge}”`,
    value.due === null ? null : wordDue(value.due),
    value.outsideTargets ? 'nêu ngoài mục chỉ tiêu' : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
}

function printAmount(value: ComparedValue): string {
  const amount = printTargetValue(
    value.comparator === 'range' ? value : { ...value, comparator: '=' },
  );
  return amount ?? `bằng chữ: ${value.words ?? value.level ?? 'không có số'}`;
}

function wordDue(due: string): string {
  return due === 'hang-nam' ? 'hằng năm' : `hạn: ${printDate(due)}`;
}
