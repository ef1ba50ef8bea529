import type { IssuerLevel } from '../domain/graph/issuer-rank.ts';

/** Printed names of the levels at which documents are issued. */
export const ISSUER_LEVEL_LABEL: Readonly<Record<IssuerLevel, string>> = {
  'trung-uong': 'Trung ương',
  tinh: 'Cấp tỉnh',
  huyen: 'Cấp huyện, cấp xã',
  'co-quan': 'Cơ quan, đơn vị',
  'khong-ro': 'Chưa rõ cấp',
};
