import type { PlanKind } from '../schema/plan.ts';
import type { Absence } from '../schema/evidence.ts';

/** Printed names of the kinds of plan. */
export const PLAN_KIND_LABEL: Readonly<Record<PlanKind, string>> = {
  'ke-hoach': 'Kế hoạch',
  'phat-dong': 'Phát động phong trào thi đua',
};

/** What a reader is told where the source gives no fact; the three are never the same thing. */
export const ABSENCE_LABEL: Readonly<Record<Absence, string>> = {
  'not-stated': 'không nêu',
  blank: 'để trống trong bản gốc',
  'not-printed': 'bản nhận được không có phần này',
};

/** What a printed power of signing means (Nghị định 30/2020/NĐ-CP, phụ lục I; the Party writes K/T, T/M). */
const CAPACITY_MEANING: Readonly<Record<string, string>> = {
  KT: 'ký thay',
  TM: 'thay mặt',
  Q: 'quyền',
  TL: 'thừa lệnh',
  TUQ: 'thừa ủy quyền',
};

/** "KT." → "ký thay"; null for a power that is not known. */
export function wordCapacity(printed: string): string | null {
  return CAPACITY_MEANING[printed.replace(/[./\s]/gu, '').toUpperCase()] ?? null;
}
