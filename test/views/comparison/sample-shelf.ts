import { groupValue } from '../../../src/views/comparison/group-value.ts';
import type {
  ComparedPlace,
  ComparedPlan,
  ComparedValue,
  Shelf,
} from '../../../src/views/comparison/shelf.ts';
import { EMPTY_VIEW, type ComparisonView } from '../../../src/views/comparison/view-address.ts';

export const BINH_THUAN: ComparedPlace = {
  id: 'binh-thuan',
  name: 'Bình Thuận',
  todayId: 'lam-dong',
  todayName: 'Lâm Đồng',
  todayNote: 'nay thuộc tỉnh Lâm Đồng',
};
export const LAM_DONG: ComparedPlace = {
  id: 'lam-dong',
  name: 'Lâm Đồng',
  todayId: 'lam-dong',
  todayName: 'Lâm Đồng',
  todayNote: 'nay là tỉnh Lâm Đồng sau khi sắp xếp, địa giới rộng hơn',
};
export const CAO_BANG: ComparedPlace = {
  id: 'cao-bang',
  name: 'Cao Bằng',
  todayId: 'cao-bang',
  todayName: 'Cao Bằng',
  todayNote: null,
};

/** A plan of one place and year; `held` unless told otherwise. */
export function samplePlan(
  place: ComparedPlace,
  year: number | null,
  name: string,
  more: Partial<ComparedPlan> = {},
): ComparedPlan {
  return {
    id: `${place.id}/${year ?? 'khong-ro-nam'}/${name}/ke-hoach`,
    held: true,
    title: `Kế hoạch thi đua ${year ?? ''}`.trim(),
    agency: `Sở ${name}`,
    place,
    years: year === null ? null : { from: year, to: year },
    sourceUrl: null,
    indicators: [],
    ...more,
  };
}

export function sampleRecord(
  place: ComparedPlace,
  year: number | null,
  name: string,
  more: Partial<ComparedPlan> = {},
): ComparedPlan {
  return samplePlan(place, year, name, {
    held: false,
    sourceUrl: `https://bao.example/${name}`,
    ...more,
  });
}

/** A share of an indicator, in the group that its grade, base and hedge give it. */
export function sampleValue(
  plan: ComparedPlan,
  indicator: string,
  value: number | null,
  more: Partial<ComparedValue> = {},
): ComparedValue {
  const facts = {
    plan: plan.id,
    indicator,
    order: 1,
    comparator: value === null ? ('qualitative' as const) : ('>=' as const),
    value,
    valueMax: null,
    unit: value === null ? null : '%',
    denominator: null,
    level: null,
    words: value === null ? 'vững mạnh' : null,
    hedge: null,
    area: null,
    due: null,
    subject: null,
    outsideTargets: false,
    fragment: plan.held ? 'd-1' : null,
    ...more,
  };
  const kind = facts.outsideTargets ? 'ngoai-muc' : 'chi-tieu';
  return { ...facts, group: groupValue({ ...facts, kind }, undefined, null), ...more };
}

export const LAO_DONG = 'lao-dong-tien-tien';
export const CHI_BO = 'chi-bo-xep-loai';

export const HELD_2023 = samplePlan(BINH_THUAN, 2023, 'a', { indicators: [LAO_DONG, CHI_BO] });
export const HELD_SILENT = samplePlan(CAO_BANG, 2023, 'b');
export const RECORD_2023 = sampleRecord(LAM_DONG, 2023, 'c', { indicators: [LAO_DONG] });
export const RECORD_SILENT = sampleRecord(CAO_BANG, 2021, 'd');

/** Two plans with values, two without, in three provinces of which two are one today. */
export const SAMPLE_SHELF: Shelf = {
  plans: [HELD_2023, HELD_SILENT, RECORD_2023, RECORD_SILENT],
  values: [
    sampleValue(HELD_2023, LAO_DONG, 100, { comparator: '=' }),
    sampleValue(HELD_2023, CHI_BO, 90, { order: 2, level: 'trong sạch, vững mạnh' }),
    sampleValue(RECORD_2023, LAO_DONG, 96.5, { comparator: '>' }),
  ],
};

export function sampleView(view: Partial<ComparisonView>): ComparisonView {
  return { ...EMPTY_VIEW, ...view };
}

export const SAMPLE_NAMES = {
  indicators: { [LAO_DONG]: 'Lao động tiên tiến', [CHI_BO]: 'Chi bộ xếp loại' },
  provinces: {
    'binh-thuan': 'Bình Thuận',
    'lam-dong': 'Lâm Đồng',
    'cao-bang': 'Cao Bằng',
    'ha-noi': 'Hà Nội',
  },
};
