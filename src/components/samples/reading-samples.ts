/* Values for the page that shows every component: the course of years and what became of things. */

export const yearCounts = [
  { year: 2023, held: 4, records: 19, href: '/nam/2023/' },
  { year: 2022, held: 0, records: 7, href: '/nam/2022/' },
  { year: 2021, held: 1, records: 12, href: '/nam/2021/' },
];

export const succession = [
  {
    document: { label: 'Chỉ thị 39-CT/TW ngày 21/5/2004', href: '/van-ban/' },
    title: 'về việc tiếp tục đổi mới, đẩy mạnh phong trào thi đua yêu nước',
    current: false,
    relations: [],
  },
  {
    document: { label: 'Chỉ thị 34-CT/TW ngày 07/4/2014', href: '/van-ban/' },
    title: 'về tiếp tục đổi mới công tác thi đua, khen thưởng',
    current: true,
    relations: [
      'tiếp tục nội dung của Chỉ thị 39-CT/TW ngày 21/5/2004, không có nghĩa là bãi bỏ (chưa kiểm chứng)',
    ],
  },
];

/** Made up: the archive began without two plans of one agency and different years. */
export const planChanges = {
  earlier: { label: 'Kế hoạch thi đua năm 2022 (ví dụ)', href: '/ke-hoach/' },
  earlierYear: 2022,
  basis: [
    {
      label: 'Vẫn dẫn',
      documents: [{ label: 'Chỉ thị 34-CT/TW ngày 07/4/2014', href: '/van-ban/' }],
    },
    {
      label: 'Mới dẫn',
      documents: [{ label: 'Chỉ thị 19/CT-TTg ngày 16/7/2021', href: '/van-ban/' }],
    },
    { label: 'Không dẫn nữa', documents: [] },
  ],
  columns: [
    { label: 'Chỉ tiêu', long: true },
    { label: 'Năm 2022' },
    { label: 'Năm 2023' },
    { label: 'Thay đổi' },
  ],
  rows: [
    [
      { text: 'Cá nhân đạt Lao động tiên tiến', href: '/chi-tieu/', detail: 'tỷ lệ %' },
      { text: '95\u00a0%', comparator: '≥' },
      { text: '100\u00a0%', comparator: '=' },
      { text: 'thay đổi' },
    ],
    [
      { text: 'Sáng kiến cơ sở', href: '/chi-tieu/' },
      { none: 'not-stated' as const },
      { text: '02\u00a0sáng kiến', comparator: '≥' },
      { text: 'mới nêu' },
    ],
  ],
  leftOut: 1,
};
