import type { Repair, RepairRule } from '../domain/citations/citation.ts';
import type {
  Evidence,
  MatchReason,
  RejectionReason,
  SourceContradiction,
} from '../domain/citations/resolve/resolved-citation.ts';
import { printDate } from '../domain/dates/civil-date.ts';

const MATCH: Readonly<Record<Exclude<MatchReason, 'fuller-mention'>, string>> = {
  number: 'loại và số trùng khớp',
  'number-year': 'số có ghi năm, nên chỉ có một văn bản mang số này',
  date: 'ngày ban hành trùng khớp',
  issuer: 'cơ quan ban hành trùng khớp',
  title: 'trích yếu trùng khớp',
  province: 'cùng tỉnh với cơ quan lập kế hoạch hoặc với tỉnh được nêu',
  name: 'tên văn bản trùng khớp',
};

/** One reason for a document, as a clause. */
export function wordMatch(
  evidence: Extract<Evidence, { kind: 'matched' }>,
  citations: readonly { readonly surface: string }[],
): string {
  if (evidence.reason !== 'fuller-mention') return MATCH[evidence.reason];
  const fuller = evidence.citation === undefined ? undefined : citations[evidence.citation];
  return fuller === undefined
    ? 'chính văn bản này nêu đầy đủ hơn ở chỗ khác'
    : `nêu đầy đủ hơn ở viện dẫn ${(evidence.citation ?? 0) + 1}: “${fuller.surface.replace(/\s+/gu, ' ')}”`;
}

const REJECTION: Readonly<Record<RejectionReason, string>> = {
  type: 'khác loại văn bản',
  date: 'khác ngày ban hành',
  year: 'khác năm',
  issuer: 'khác cơ quan ban hành',
  province: 'của tỉnh khác',
  title: 'khác trích yếu',
  younger: 'ban hành sau kế hoạch này',
};

/** Why a document of the same number is not the one that is meant. */
export function wordRejection(reason: RejectionReason): string {
  return REJECTION[reason];
}

const REPAIR: Readonly<Record<RepairRule, string>> = {
  'separator-order': 'dấu gạch và dấu chéo đặt theo đúng thể thức của cơ quan ban hành',
  'separator-lost': 'thêm dấu ngăn cách bị thiếu',
  'separator-space': 'thay khoảng trắng bằng dấu ngăn cách',
  'separator-dot': 'thay dấu chấm bằng dấu ngăn cách',
  spacing: 'bỏ khoảng trắng quanh dấu ngăn cách',
  'line-break': 'nối số bị ngắt dòng',
  'letter-case': 'chữ hoa, chữ thường theo ký hiệu đúng',
  'letter-d': 'chữ Đ',
  'letter-u': 'chữ U',
  'trung-uong': '“TƯ” cũng là chữ viết tắt của Trung ương',
  'letter-for-digit': 'chữ cái nhận nhầm thay cho chữ số',
  'shared-symbol': 'ký hiệu dùng chung với số sau trong danh sách',
};

/** The rule by which a miswritten number was read, in words. */
export function wordRepairRule(rule: RepairRule): string {
  return REPAIR[rule];
}

/** How a number was read: "“34/CT-TW” đọc là 34-CT/TW: …". */
export function wordRepair(repair: Repair): string {
  return `“${repair.written}” đọc là ${repair.canonical}: ${REPAIR[repair.rule]}`;
}

/** A contradiction in the source, which is shown and not mended. */
export function wordContradiction(contradiction: SourceContradiction): string {
  switch (contradiction.kind) {
    case 'date-differs':
      return `văn bản này ghi ngày ${printDate(contradiction.stated)}, danh mục ghi ngày ${printDate(contradiction.registered)}`;
    case 'younger-than-citing':
      return `ngày ${printDate(contradiction.dated)} sau ngày của chính kế hoạch này`;
    case 'two-spellings':
      return `cùng một số được viết nhiều cách trong kế hoạch: ${contradiction.spellings.map((spelling) => `“${spelling}”`).join(', ')}`;
    case 'year-differs':
      return `số ghi năm ${contradiction.numberYear}, ngày lại là ${printDate(contradiction.date)}`;
    case 'date-before-subject-year':
      return `ngày ${printDate(contradiction.date)} không hợp với việc văn bản dành cho năm ${contradiction.subjectYear}`;
    case 'two-dates':
      return `cùng một số được ghi nhiều ngày trong kế hoạch: ${contradiction.dates.map(printDate).join(', ')}`;
  }
}
