import type { SeededRandom } from './random.ts';

/** A target as the frontmatter of a synthetic plan declares it. */
export interface SyntheticTarget {
  readonly passage: string;
  readonly subject: string;
  readonly indicator: string | null;
  readonly comparator: string;
  readonly value?: number;
  readonly unit?: string;
  readonly level?: string;
  readonly hedge?: string;
}

/** Several targets, each of another indicator, with values that differ from plan to plan. */
export function writeTargets(random: SeededRandom): readonly SyntheticTarget[] {
  const share = random.between(60, 100);
  const least = random.between(10, 40);
  const groups = random.between(1, 5);
  const atLeast = { comparator: '>=', unit: '%' };
  const exactly = { comparator: '=', unit: '%' };
  const all: readonly SyntheticTarget[] = [
    {
      passage: `${share}% cá nhân đạt danh hiệu lao động tiên tiến`,
      subject: 'cá nhân',
      indicator: 'ca-nhan-lao-dong-tien-tien',
      value: share,
      ...exactly,
    },
    {
      passage: `Có từ ${least}% cá nhân đạt danh hiệu chiến sĩ thi đua cơ sở`,
      subject: 'cá nhân',
      indicator: 'ca-nhan-chien-si-thi-dua-co-so',
      value: least,
      ...atLeast,
    },
    {
      passage: `Có ít nhất ${String(groups).padStart(2, '0')} tập thể đạt danh hiệu tập thể lao động xuất sắc`,
      subject: 'tập thể',
      indicator: 'tap-the-lao-dong-xuat-sac',
      value: groups,
      comparator: '>=',
      unit: 'tập thể',
    },
    {
      passage: 'Xây dựng cơ quan đạt chuẩn văn hóa',
      subject: 'cơ quan',
      indicator: 'co-quan-dat-chuan-van-hoa',
      comparator: 'qualitative',
    },
    {
      passage: `${share - 5}% các phòng đạt tập thể lao động tiên tiến`,
      subject: 'các phòng',
      indicator: 'tap-the-lao-dong-tien-tien',
      value: share - 5,
      ...exactly,
    },
    {
      passage: '100% nhiệm vụ được giao hoàn thành đúng tiến độ',
      subject: 'nhiệm vụ được giao',
      indicator: 'hoan-thanh-nhiem-vu-duoc-giao',
      value: 100,
      ...exactly,
    },
    {
      passage: `Phấn đấu ${share}% công chức hoàn thành tốt nhiệm vụ trở lên`,
      subject: 'công chức',
      indicator: 'ca-nhan-hoan-thanh-tot-nhiem-vu',
      value: share,
      level: 'hoàn thành tốt nhiệm vụ trở lên',
      hedge: 'phấn đấu',
      ...exactly,
    },
    {
      passage: `${share - 2}% công chức, người lao động chấp hành nghiêm kỷ luật, kỷ cương hành chính`,
      subject: 'công chức, người lao động',
      indicator: 'ca-nhan-chap-hanh-ky-luat-ky-cuong',
      value: share - 2,
      ...exactly,
    },
    {
      passage: 'Cơ quan đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
      subject: 'Cơ quan',
      indicator: 'co-quan-an-toan-an-ninh-trat-tu',
      comparator: 'qualitative',
    },
  ];
  return random.sample(all, random.between(4, 7));
}
