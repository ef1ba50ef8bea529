import type { Comparison } from './compare-values.ts';
import type { Shelf } from './shelf.ts';
import { selectRows } from './select-rows.ts';
import type { AddressRemark, ComparisonView } from './view-address.ts';
import { countValues, type Names } from './view-comparison.ts';

/** What a reader must know beside the table: what was asked for and is not in it, and why. */
export function wordRemarks(
  view: ComparisonView,
  remarks: readonly AddressRemark[],
  shelf: Shelf,
  { leftOut }: Comparison,
  names: Names,
): readonly string[] {
  const known = new Set(shelf.plans.map((plan) => plan.id));
  const hidden = countHidden(shelf, view);
  return [
    ...remarks.map(wordAddressRemark),
    ...view.indicators
      .filter((id) => !(id in names.indicators))
      .map((id) => `Danh mục không có chỉ tiêu “${id}”.`),
    ...view.provinces
      .filter((id) => !(id in names.provinces))
      .map((id) => `Danh mục không có tỉnh, thành phố “${id}”.`),
    ...view.plans
      .filter((id) => !known.has(id))
      .map((id) => `Kho không có kế hoạch hay bản ghi “${id}”.`),
    ...(hidden === 0
      ? []
      : [
          view.holding === 'toan-van'
            ? `${hidden} bản ghi dữ kiện không hiện vì bảng chỉ lấy kế hoạch có toàn văn.`
            : `${hidden} kế hoạch có toàn văn không hiện vì bảng chỉ lấy bản ghi dữ kiện.`,
        ]),
    ...(leftOut === 0 ? [] : [`${leftOut} dòng không có giá trị nào đang ẩn.`]),
    ...(view.territory === 'hom-nay'
      ? [
          'Giá trị của tỉnh cũ đứng dưới tên tỉnh hôm nay và vẫn là của tỉnh cũ: không cộng, không tính trung bình.',
        ]
      : []),
  ];
}

/** "12 dòng, 30 giá trị". */
export function wordCounts(comparison: Comparison): string {
  return `${comparison.rows.length} dòng, ${countValues(comparison)} giá trị`;
}

function wordAddressRemark(remark: AddressRemark): string {
  switch (remark.kind) {
    case 'plan-twice':
      return `Kế hoạch “${remark.id}” được chọn hai lần. So một kế hoạch với chính nó không cho biết gì thêm, nên bảng chỉ giữ một dòng.`;
    case 'no-plan':
      return `“${remark.written}” không phải địa chỉ của một kế hoạch trong kho.`;
    case 'no-year':
      return `“${remark.written}” không phải một năm.`;
  }
}

function countHidden(shelf: Shelf, view: ComparisonView): number {
  if (view.holding === 'tat-ca') return 0;
  const all = selectRows(shelf, { ...view, holding: 'tat-ca' }).plans.length;
  return all - selectRows(shelf, view).plans.length;
}
