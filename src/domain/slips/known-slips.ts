/** A slip that scanners and typists make in plans, and the words that were meant. */
export interface KnownSlip {
  readonly written: string;
  readonly meant: string;
  /** Words of which one must follow; without it the slip may be what the author meant. */
  readonly before?: readonly string[];
}

/** Slips seen in real plans, or with the same letters confused. Accents count, capitals do not. */
export const KNOWN_SLIPS: readonly KnownSlip[] = [
  {
    written: 'phần đầu',
    meant: 'phấn đấu',
    before: [
      'hoàn',
      'đạt',
      'có',
      'không',
      'xây',
      'giữ',
      'thực',
      'nâng',
      'trở',
      'tăng',
      'giảm',
      'trong',
      '\\d',
    ],
  },
  { written: 'phấn đầu', meant: 'phấn đấu' },
  { written: 'phần đấu', meant: 'phấn đấu' },
  { written: 'truyền truyền', meant: 'tuyên truyền' },
  { written: 'tuyền truyền', meant: 'tuyên truyền' },
  { written: 'qua hương', meant: 'quê hương' },
  { written: 'đơn đốc', meant: 'đôn đốc' },
  { written: 'CBCCVN', meant: 'CBCCVC' },
  { written: 'thì đua', meant: 'thi đua' },
  { written: 'thi đưa', meant: 'thi đua' },
  { written: 'thị đua', meant: 'thi đua' },
  { written: 'phấn đếu', meant: 'phấn đấu' },
  {
    written: 'khen thường',
    meant: 'khen thưởng',
    before: ['cho', 'các', 'tập', 'cá', 'năm', 'đối', 'theo'],
  },
  { written: 'phong trảo', meant: 'phong trào' },
  { written: 'kề hoạch', meant: 'kế hoạch' },
  { written: 'kê hoạch', meant: 'kế hoạch' },
  { written: 'nhiệm vu', meant: 'nhiệm vụ' },
  { written: 'cản bộ', meant: 'cán bộ' },
  { written: 'công chúc', meant: 'công chức' },
  { written: 'tập thề', meant: 'tập thể' },
  { written: 'danh hiều', meant: 'danh hiệu' },
  { written: 'đăng kỷ', meant: 'đăng ký' },
];

/** Phrases that every plan holds: written without any accent, they have lost them. */
export const ACCENTED_PHRASES: readonly string[] = [
  'thi đua',
  'khen thưởng',
  'phong trào',
  'kế hoạch',
  'phát động',
  'nhiệm vụ',
  'cán bộ',
  'công chức',
  'người lao động',
  'ủy ban nhân dân',
  'danh hiệu',
  'tập thể',
];

/** Words that Vietnamese doubles on purpose. */
export const DOUBLED_ON_PURPOSE: ReadonlySet<string> = new Set([
  'luôn',
  'ngày',
  'đời',
  'dần',
  'mãi',
  'người',
  'nhà',
  'ngành',
  'thường',
  'từ',
  'rất',
  'xanh',
  'hằng',
  'đều',
  'mọi',
]);
