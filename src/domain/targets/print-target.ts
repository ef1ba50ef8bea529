import type { TargetComparator, TargetQuantity } from './target.ts';

/** U+00A0, so that a number never parts from its sign or unit at the end of a line. */
const NBSP = '\u00a0';

const SIGNS: Readonly<Record<TargetComparator, string>> = {
  '=': '',
  '>=': `≥${NBSP}`,
  '>': `>${NBSP}`,
  '<=': `≤${NBSP}`,
  '<': `<${NBSP}`,
  range: '',
  approx: `≈${NBSP}`,
  qualitative: '',
};

const WORDS: Readonly<Record<TargetComparator, string>> = {
  '=': '',
  '>=': 'ít nhất ',
  '>': 'trên ',
  '<=': 'không quá ',
  '<': 'dưới ',
  range: '',
  approx: 'khoảng ',
  qualitative: '',
};

/**
 * Prints a number the Vietnamese way: decimal comma, dot between thousands ("96,5", "4.200").
 * No digit is rounded away.
 */
export function printNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = groupThousands(whole);
  const sign = value < 0 ? '−' : '';
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}

function groupThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join('.');
}

/** Prints a count as official texts write it: below ten with a leading zero ("01", "09", "12"). */
export function printCount(value: number): string {
  return Number.isInteger(value) && value > 0 && value < 10 ? `0${value}` : printNumber(value);
}

/**
 * Prints a value for a table cell, with a sign: "≥ 15 %", "100 %", "≥ 01 tập thể", "90–95 %".
 * Null for a qualitative target: it has no value to print.
 */
export function printTargetValue(quantity: TargetQuantity): string | null {
  const amount = printAmount(quantity, '–');
  return amount === null ? null : SIGNS[quantity.comparator] + amount;
}

/**
 * Prints a value in words, for sentences and screen readers: "ít nhất 15 %", "từ 90 % đến 95 %",
 * "không quá 20 %". Null for a qualitative target.
 */
export function printTargetValueInWords(quantity: TargetQuantity): string | null {
  if (quantity.comparator !== 'range') {
    const amount = printAmount(quantity, '');
    return amount === null ? null : WORDS[quantity.comparator] + amount;
  }
  if (quantity.value === null || quantity.valueMax === null) return null;
  const low = printWithUnit(quantity.value, isShare(quantity.unit) ? quantity.unit : null);
  return `từ ${low} đến ${printWithUnit(quantity.valueMax, quantity.unit)}`;
}

function printAmount(quantity: TargetQuantity, rangeSign: string): string | null {
  if (quantity.value === null) return null;
  if (quantity.comparator !== 'range') return printWithUnit(quantity.value, quantity.unit);
  if (quantity.valueMax === null) return null;
  const print = isShare(quantity.unit) ? printNumber : printCount;
  return `${print(quantity.value)}${rangeSign}${printWithUnit(quantity.valueMax, quantity.unit)}`;
}

function printWithUnit(value: number, unit: string | null): string {
  if (unit === null) return printCount(value);
  return `${isCountUnit(unit) ? printCount(value) : printNumber(value)}${NBSP}${unit}`;
}

function isShare(unit: string | null): boolean {
  return unit !== null && unit.startsWith('%');
}

function isCountUnit(unit: string): boolean {
  return !isShare(unit) && !/^(?:tỷ|triệu|nghìn|ha|km|tấn|m²|USD)(?=\s|$)/u.test(unit);
}
