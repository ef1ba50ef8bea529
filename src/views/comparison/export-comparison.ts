import { planAddress } from '../../domain/addresses/addresses.ts';
import type { ComparedCell, Comparison, ComparedRow } from './compare-values.ts';
import { evidenceAddress, printSignedValue, printYears } from './print-value.ts';
import type { ComparedValue } from './shelf.ts';
import { wordGroup } from './word-group.ts';
import type { Names } from './view-comparison.ts';

/** One row of a download: a value with all that belongs to it, or a place where there is none. */
export interface ComparisonRecord {
  readonly [field: string]: string | number | boolean | null;
}

/** What the fields of a download mean, in the order of its columns. */
export const COMPARISON_FIELDS: Readonly<Record<string, string>> = {
  provinceIssued: 'tỉnh khi ban hành',
  provinceToday:
    'tỉnh hôm nay, trong đó tỉnh khi ban hành nay nằm; không phải giá trị của tỉnh hôm nay',
  agency: 'cơ quan',
  year: 'năm hoặc giai đoạn của kế hoạch',
  held: 'true: kho có toàn văn; false: chỉ có bản ghi dữ kiện; trống: chưa có gì trong kho',
  plan: 'mã của kế hoạch, phần sau /ke-hoach/ trong địa chỉ',
  title: 'tên kế hoạch',
  indicator: 'mã chỉ tiêu',
  indicatorName: 'tên chỉ tiêu',
  group: 'nhóm so được với nhau: cùng đơn vị, mức và cơ sở tính',
  missing:
    'vì sao không có giá trị: not-stated (kế hoạch không nêu), not-visible (nguồn của bản ghi không cho thấy), not-held (chưa có kế hoạch trong kho), not-loaded (bảng chưa tải hết)',
  text: 'giá trị như trong bảng',
  comparator:
    '=, >=, >, <=, <, range (từ value đến valueMax), approx (khoảng), qualitative (không có số)',
  value: 'số',
  valueMax: 'số trên của khoảng',
  unit: 'đơn vị',
  denominator: 'cơ sở tính như văn bản nêu',
  level: 'mức như văn bản nêu',
  words: 'điều phải đạt, khi nêu bằng chữ',
  subject: 'đối tượng',
  area: 'phần địa bàn',
  hedge: 'lời văn làm nhẹ chỉ tiêu',
  due: 'hạn; hang-nam: hằng năm',
  outsideTargets: 'true: số nêu ngoài mục chỉ tiêu',
  view: 'địa chỉ của bảng so sánh',
  url: 'câu trong kế hoạch, hoặc nơi đã thấy dữ kiện của bản ghi',
};

/**
 * The cells of a comparison as flat rows, in the order of the table. `site` is the address that
 * paths of the site are written out with, without a closing slash; `view` the address of the table.
 */
export function exportComparison(
  comparison: Comparison,
  names: Names,
  { site, view }: { readonly site: string; readonly view: string },
): readonly ComparisonRecord[] {
  return comparison.rows.flatMap((row) =>
    comparison.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      if (cell === undefined || cell.kind === 'elsewhere') return [];
      const head = {
        ...describeRow(row, names),
        indicator: column.indicator,
        indicatorName: names.indicators[column.indicator] ?? column.indicator,
        group: column.group === null ? null : wordGroup(column.group),
      };
      return listCell(cell, row, site).map((fields) => ({ ...BLANK, ...head, ...fields, view }));
    }),
  );
}

const BLANK: ComparisonRecord = Object.fromEntries(
  Object.keys(COMPARISON_FIELDS).map((field) => [field, null]),
);

function describeRow(row: ComparedRow, names: Names): ComparisonRecord {
  if (row.kind === 'gap') {
    const { province, year } = row.gap;
    return { provinceIssued: names.provinces[province] ?? province, year };
  }
  const { plan } = row;
  return {
    provinceIssued: plan.place.name,
    provinceToday: plan.place.todayName,
    agency: plan.agency,
    year: plan.years === null ? null : printYears(plan),
    held: plan.held,
    plan: plan.id,
    title: plan.title,
  };
}

function listCell(cell: ComparedCell, row: ComparedRow, site: string): readonly ComparisonRecord[] {
  if (cell.kind !== 'values' || row.kind !== 'plan') {
    const url = row.kind === 'plan' ? site + planAddress(row.plan.id) : null;
    return [{ missing: cell.kind, url }];
  }
  return cell.values.map((value) => {
    const url = evidenceAddress(value, row.plan);
    return { ...describeValue(value), url: url.startsWith('/') ? site + url : url };
  });
}

function describeValue(value: ComparedValue): ComparisonRecord {
  return {
    text: printSignedValue(value),
    comparator: value.comparator,
    value: value.value,
    valueMax: value.valueMax,
    unit: value.unit,
    denominator: value.denominator,
    level: value.level,
    words: value.words,
    subject: value.subject,
    area: value.area,
    hedge: value.hedge,
    due: value.due,
    outsideTargets: value.outsideTargets,
  };
}
