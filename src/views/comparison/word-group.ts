import type { ComparisonGroup } from './shelf.ts';

const APART: Readonly<Record<NonNullable<ComparisonGroup['apart']>, string>> = {
  'no-number': 'nêu bằng chữ, không có số',
  'unit-not-registered': 'đơn vị khác, không đặt chung thang',
  'base-not-known': 'không rõ tính trên cơ sở nào',
  'grade-not-stated': 'không nêu mức phải đạt',
};

/** What the values of a group share, in words: "mức: vững mạnh; tính trên: LĐTT". */
export function wordGroup(group: ComparisonGroup): string {
  const { unit, grade, base, area, outside, proposed, apart } = group;
  const parts = [
    apart === null ? null : APART[apart],
    unit === null ? null : unit === '%' ? 'tỷ lệ %' : `đơn vị: ${unit}`,
    grade === null ? null : `mức: ${grade}`,
    base === null ? null : `tính trên: ${base}`,
    area === null ? null : `phạm vi: ${area}`,
    outside ? 'nêu ngoài mục chỉ tiêu' : null,
    proposed ? 'mới là đề nghị hoặc đăng ký' : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

/** Why the values of several groups do not stand on one scale: "khác mức, khác cơ sở tính". */
export function wordDifferences(groups: readonly ComparisonGroup[]): string {
  const scaled = groups.filter((group) => group.apart === null);
  const differ = (part: (group: ComparisonGroup) => unknown): boolean =>
    new Set(scaled.map(part)).size > 1;
  const words = [
    differ(({ unit }) => unit) ? 'khác đơn vị' : null,
    differ(({ base }) => base) ? 'khác cơ sở tính' : null,
    differ(({ grade }) => grade) ? 'khác mức phải đạt' : null,
    differ(({ area }) => area) ? 'khác phạm vi địa bàn' : null,
    differ(({ outside }) => outside) ? 'nêu trong hoặc ngoài mục chỉ tiêu' : null,
    differ(({ proposed }) => proposed) ? 'cam kết hoặc mới đề nghị' : null,
    ...new Set(groups.flatMap(({ apart }) => (apart === null ? [] : [APART[apart]]))),
  ];
  return words.filter((word) => word !== null).join('; ');
}
