/** A query as people type it, and where it must lead. */
export interface QueryRow {
  readonly query: string;
  /** `number`: the first answer must be the right one. */
  readonly kind: 'number' | 'name' | 'text';
  /** Pages that are right answers; all of them must be found. */
  readonly right: readonly string[];
}

const CAO_BANG = '/ke-hoach/cao-bang/2023/ban-dan-toc/ke-hoach-cong-tac-thi-dua-khen-thuong/';
const CAO_BANG_LAUNCH = '/ke-hoach/cao-bang/2023/ban-dan-toc/phat-dong-phong-trao-thi-dua/';
const BINH_THUAN =
  '/ke-hoach/binh-thuan/2023/ban-dan-van-tinh-uy/ke-hoach-phong-trao-thi-dua-yeu-nuoc/';
const QUANG_NGAI = '/ke-hoach/quang-ngai/2023/ban-dan-toc/ke-hoach-phat-dong-thi-dua/';
const KHANH_HOA =
  '/ke-hoach/khanh-hoa/2021/ban-dan-toc/ke-hoach-phat-dong-thi-dua-cong-tac-dan-toc/';
const ALL_FIVE = [CAO_BANG, CAO_BANG_LAUNCH, BINH_THUAN, QUANG_NGAI, KHANH_HOA];

function number(document: string, ...queries: readonly string[]): readonly QueryRow[] {
  return queries.map((query) => ({ query, kind: 'number', right: [`/van-ban/${document}/`] }));
}

function name(path: string, ...queries: readonly string[]): readonly QueryRow[] {
  return queries.map((query) => ({ query, kind: 'name', right: [path] }));
}

function text(right: readonly string[], ...queries: readonly string[]): readonly QueryRow[] {
  return queries.map((query) => ({ query, kind: 'text', right }));
}

export const QUERIES: readonly QueryRow[] = [
  ...number(
    'ct-34-tw-2014',
    '34-CT/TW',
    '34/CT-TW',
    '34 CT TW',
    '34ct tw',
    '34cttw',
    'ct34',
    'chi thi 34',
    'chỉ thị số 34',
    'CHỈ THỊ SỐ 34-CT/TW',
    'ct 34 2014',
    'chỉ thị 34 ngày 07/4/2014',
    '34-CT/TW ngày 7 tháng 4 năm 2014',
    'chỉ thị 34 Bộ Chính trị về thi đua, khen thưởng',
    'Chỉ thị số 34'.normalize('NFD'),
  ),
  ...number('ct-34-tw-2024', '34-ct/tw 2024', 'chi thi 34 24/5/2024'),
  ...number('ct-34-tw-1998', '34 ct/tw 1998'),
  ...number('ct-19-ttg-2021', '19/CT-TTG', '19-ct-ttg', 'chi thi 19 thu tuong', '19 ct ttg 2021'),
  ...number(
    'ct-01-ubnd-binh-thuan-2023',
    '01 ubnd binh thuan',
    '1/ct-ubnd bình thuận',
    '01-CT/UBND',
  ),
  ...number('ct-01-ubnd-ninh-thuan-2023', '01/CT-UBND Ninh Thuận', 'chi thi 01 ninh thuan'),
  ...number(
    'nd-91-2017-cp',
    '91/2017',
    'nd 91',
    'nđ 91',
    '91/2017/NĐ-CP',
    '91/2017/nd-cp',
    '91 nđcp',
  ),
  ...number('nd-98-2023-cp', 'nghị định 98/2023', 'NĐ 98 2023'),
  ...number(
    'luat-tdkt-2022',
    'luat thi dua khen thuong 2022',
    'Luật Thi đua, khen thưởng năm 2022',
    'luật TĐKT 2022',
    'luật thi đua, khen thưởng ngày 15/6/2022',
    '06/2022/QH15',
    '06/2022/qh15',
  ),
  ...number('kh-133-bdt-quang-ngai-2022', 'KH-BDT 133', '133/KH-BDT', 'kế hoạch 133 ban dân tộc'),
  ...number('ct-14-ubnd-quang-ngai-2021', '14/CT-UBND', 'chỉ thị 14 ubnd quảng ngãi'),
  ...number('ct-16-tu-khanh-hoa-2014', '16-CT/TU'),
  ...number('ct-16-ubnd-binh-thuan-2021', '16/CT-UBND'),
  ...number('kh-16-hdtdkt-tw-2021', '16/KH-HĐTĐKT', '16 kh hdtdkt'),
  ...number('ct-05-tw-2016', '05-CT/TW', '5-ct/tw', 'chỉ thị 05'),

  ...name('/tinh/cao-bang/', 'cao bang', 'Cao Bằng', 'tỉnh Cao Bằng'),
  ...name('/tinh/khanh-hoa/', 'khánh hoà', 'Khánh Hòa', 'khanh hoa'),
  ...name('/tinh/lam-dong/', 'lam dong', 'Lâm Đồng'.normalize('NFD')),
  ...name('/co-quan/ban-dan-toc-cao-bang/', 'ban dân tộc cao bằng', 'ban dan toc tinh cao bang'),
  ...name('/phong-trao/dan-van-kheo/', 'dân vận khéo', 'phong trào dan van kheo'),
  ...name(
    '/phong-trao/ca-nuoc-chung-suc-xay-dung-nong-thon-moi/',
    'cả nước chung tay xây dựng nông thôn mới',
    'ca nuoc chung suc xay dung nong thon moi',
  ),

  ...text([CAO_BANG, QUANG_NGAI], 'chuyển đổi số', 'chuyen doi so', '"chuyển đổi số"'),
  ...text([QUANG_NGAI], 'đầu tư', 'dau tu', '"đầu tư"', 'đột xuất', 'dot xuat'),
  ...text(
    [CAO_BANG, CAO_BANG_LAUNCH, QUANG_NGAI, KHANH_HOA],
    'dân tộc thiểu số',
    'dan toc thieu so',
  ),
  ...text([CAO_BANG_LAUNCH, BINH_THUAN, QUANG_NGAI], '"lao động tiên tiến"', 'lao dong tien tien'),
  ...text([BINH_THUAN, QUANG_NGAI], 'chiến sĩ thi đua', 'chien si thi dua', 'CSTĐ'),
  ...text([CAO_BANG_LAUNCH, BINH_THUAN, QUANG_NGAI], 'chống lãng phí', '"chong lang phi"'),
  ...text([CAO_BANG_LAUNCH], 'tham nhũng', 'thủ tục hành chính'),
  ...text([CAO_BANG, CAO_BANG_LAUNCH], 'văn nghệ', 'van nghe'),
  ...text([KHANH_HOA], 'covid', 'Covid-19'),
  ...text([BINH_THUAN], 'quyết tâm đổi mới', '"quyet tam doi moi"', 'môi trường bình thuận'),
  ...text([CAO_BANG, CAO_BANG_LAUNCH, QUANG_NGAI], 'chính sách dân tộc'),
  ...text([CAO_BANG, BINH_THUAN, KHANH_HOA], 'sơ kết', 'so ket thi dua'),
  ...text(ALL_FIVE, 'văn hoá công sở', 'van hoa cong so', 'thi dua yeu nuoc'),
  ...text([BINH_THUAN], 'thi đua lâm đồng dân vận', 'ban dân vận tỉnh ủy bình thuận 2023'),
  ...text([CAO_BANG, CAO_BANG_LAUNCH], 'thi đua cao bằng 2023', 'ban dan toc cao bang 2023'),
];
