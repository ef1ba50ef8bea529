import type { PlanKind } from '../schema/plan.ts';
import type { Absence } from '../schema/evidence.ts';
import type { PlanRecordData } from '../schema/plan-record.ts';
import type { Confidence } from '../schema/sourced.ts';

/** Printed names of the kinds of plan. */
export const PLAN_KIND_LABEL: Readonly<Record<PlanKind, string>> = {
  'ke-hoach': 'Kế hoạch',
  'phat-dong': 'Phát động phong trào thi đua',
};

/** Printed names of the kinds of document that records of fact are about. */
export const RECORD_KIND_LABEL: Readonly<Record<PlanRecordData['kind'], string>> = {
  'ke-hoach': 'Kế hoạch',
  'phat-dong': 'Phát động phong trào thi đua',
  'giao-uoc-thi-dua': 'Giao ước thi đua',
  'dang-ky-thi-dua': 'Đăng ký thi đua',
  'chi-thi': 'Chỉ thị',
  'chi-tieu-nam': 'Chỉ tiêu năm',
  'chi-tieu-dai-hoi': 'Chỉ tiêu đại hội',
  'chuong-trinh': 'Chương trình',
  'de-an': 'Đề án',
};

/** How sure a fact is, for readers. */
export const CONFIDENCE_LABEL: Readonly<Record<Confidence, string>> = {
  seen: 'đã thấy trên trang nguồn',
  'seen-in-source-plan': 'theo một kế hoạch trong kho',
  inferred: 'suy ra từ dữ kiện khác',
  'from-memory': 'chưa kiểm chứng',
  'not-verified': 'đã tìm nhưng chưa kiểm chứng được',
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
