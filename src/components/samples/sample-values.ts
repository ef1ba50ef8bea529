import type { CitationNote } from '../citation/citation-note.ts';
import type { DotPlotRow } from '../chart/dot-plot.ts';
import type { Cell, Column } from '../table/table.ts';
import type { ContentsEntry, LabelledFact, RegisterRow } from '../values.ts';

/* Values for the page that shows every component, after the plans that the archive began with. */

export const planContents: readonly ContentsEntry[] = [
  { label: 'I. Nội dung', id: 'mau-i' },
  {
    label: 'II. Mục tiêu',
    id: 'mau-ii',
    children: [{ label: '1. Tập thể và cá nhân', id: 'mau-ii-1' }],
  },
  { label: 'III. Nội dung, thời gian thực hiện', id: 'mau-iii' },
];

export const basis = [
  { label: 'Luật Thi đua, khen thưởng ngày 26/11/2003', href: '/van-ban/', passage: '#mau-doan-1' },
  { label: 'Chỉ thị 34-CT/TW ngày 07/4/2014', href: '/van-ban/', passage: '#mau-doan-1' },
  { label: 'Nghị định 91/2017/NĐ-CP ngày 31/7/2017', href: '/van-ban/', passage: '#mau-doan-1' },
  { label: 'Quyết định 08/2018/QĐ-UBND ngày 02/3/2018', href: '/van-ban/', passage: '#mau-doan-1' },
  { label: 'Kế hoạch 124/KH-UBND ngày 18/01/2023', href: '/van-ban/', passage: '#mau-doan-1' },
];

export const documentFacts: readonly LabelledFact[] = [
  { label: 'Ban hành', values: [{ text: 'Bộ Chính trị', href: '/co-quan/ban-dan-toc-cao-bang/' }] },
  { label: 'Ngày', values: [{ text: '07/4/2014' }] },
  {
    label: 'Cách ghi khác',
    values: [{ text: '34/CT-TW', note: 'trong 1 kế hoạch; vẫn đọc là 34-CT/TW' }],
  },
  { label: 'Hiệu lực', absent: 'chưa có nguồn nói về hiệu lực' },
];

export const citationNotes: readonly CitationNote[] = [
  {
    order: 1,
    surface: 'Chỉ thị số 34/CT-TW, ngày 07/4/2014',
    passage: '#mau-doan-1',
    documents: [{ label: 'Chỉ thị 34-CT/TW ngày 07/4/2014', href: '/van-ban/ct-34-tw-2014/' }],
    evidence: ['loại, số và ngày trùng', 'cơ quan ghi sau ngày là Bộ Chính trị'],
    repairs: ['“34/CT-TW” đọc là 34-CT/TW, vì số của cơ quan Đảng đặt gạch nối trước gạch chéo'],
    rejected: [{ label: '34-CT/TW ngày 24/5/2024 (khác ngày)', href: '/van-ban/ct-34-tw-2024/' }],
  },
  {
    order: 2,
    surface: 'Chỉ thị 01/CT-UBND',
    passage: '#mau-doan-2',
    documents: [
      {
        label: 'Chỉ thị 01-CT/UBND ngày 12/01/2023 của UBND tỉnh Bình Thuận',
        href: '/van-ban/ct-01-ubnd-binh-thuan-2023/',
      },
      {
        label: 'Chỉ thị 01/CT-UBND ngày 09/01/2023 của UBND tỉnh Ninh Thuận',
        href: '/van-ban/ct-01-ubnd-ninh-thuan-2023/',
      },
    ],
    evidence: ['câu văn không ghi ngày và cơ quan ban hành'],
  },
];

export const choices = [
  {
    title: 'Về tiếp tục đổi mới công tác thi đua, khen thưởng',
    href: '/van-ban/ct-34-tw-2014/',
    issuer: 'Bộ Chính trị',
    date: '07/4/2014',
    use: '5 kế hoạch trong kho',
  },
  {
    title: 'Về tăng cường sự lãnh đạo của Đảng đối với công tác phát triển nhà ở xã hội',
    href: '/van-ban/ct-34-tw-2024/',
    issuer: 'Ban Bí thư',
    date: '24/5/2024',
    use: 'chưa kế hoạch nào trong kho',
  },
];

export const directives: readonly RegisterRow[] = [
  {
    name: 'Chỉ thị 34-CT/TW',
    href: '/van-ban/ct-34-tw-2014/',
    count: 5,
    detail: 'ngày 07/4/2014 của Bộ Chính trị, về tiếp tục đổi mới công tác thi đua, khen thưởng',
    badge: 'chưa có văn bản trong kho',
  },
  {
    name: 'Chỉ thị 19/CT-TTg',
    href: '/van-ban/ct-19-ttg-2021/',
    count: 3,
    detail: 'ngày 16/7/2021 của Thủ tướng Chính phủ',
  },
  {
    name: 'Kế hoạch 4088/KH-UBND',
    href: '/van-ban/kh-4088-ubnd-binh-thuan/',
    count: 1,
    detail: 'không rõ ngày',
  },
];

export const places: readonly RegisterRow[] = [
  { name: 'Cao Bằng', href: '/tinh/cao-bang/', count: 2 },
  { name: 'Khánh Hòa', href: '/tinh/khanh-hoa/', count: 1 },
  { name: 'Quảng Ngãi', href: '/tinh/quang-ngai/', count: 1 },
  { name: 'Bình Thuận', href: '/tinh/binh-thuan/', count: 1, detail: 'nay thuộc Lâm Đồng' },
];

export const comparisonColumns: readonly Column[] = [
  { label: 'Kế hoạch' },
  { label: 'Hoàn thành tốt nhiệm vụ', numeric: true },
  { label: 'Chiến sĩ thi đua cơ sở', numeric: true },
  { label: 'Tập thể lao động xuất sắc', numeric: true },
];

export const comparisonRows: readonly (readonly Cell[])[] = [
  [
    { text: 'Cao Bằng 2023', href: '/tinh/cao-bang/', detail: 'Ban Dân tộc' },
    { text: '100 %', href: '#mau-ct-1', comparator: '=' },
    { none: 'not-stated' },
    { text: '1 tập thể', href: '#mau-ct-2', comparator: '≥' },
  ],
  [
    { text: 'Quảng Ngãi 2023', href: '/tinh/quang-ngai/', detail: 'Ban Dân tộc' },
    { text: '100 %', href: '/tinh/quang-ngai/', comparator: '=' },
    {
      text: '15 %',
      href: '/tinh/quang-ngai/',
      comparator: '≥',
      detail: 'trên số lao động tiên tiến',
    },
    { none: 'left-blank' },
  ],
  [
    { text: 'Khánh Hòa 2021', href: '/tinh/khanh-hoa/', detail: 'Ban Dân tộc' },
    { none: 'not-stated' },
    { none: 'not-stated' },
    { none: 'not-stated' },
  ],
  [
    { text: 'Lâm Đồng 2023', href: '/tinh/lam-dong/' },
    { none: 'not-held' },
    { none: 'not-visible' },
    { none: 'not-held' },
  ],
];

export const plotRows: readonly DotPlotRow[] = [
  { label: 'Cao Bằng 2023', text: '= 100 %', value: 100, href: '/tinh/cao-bang/' },
  {
    label: 'Quảng Ngãi 2023',
    text: '≥ 15 %',
    value: 15,
    bound: 'at-least',
    href: '/tinh/quang-ngai/',
  },
  {
    label: 'Bình Thuận 2023',
    text: '≤ 40 %',
    value: 40,
    bound: 'at-most',
    href: '/tinh/binh-thuan/',
  },
  { label: 'Khánh Hòa 2021', text: 'không nêu' },
];

export const tiles = [
  { name: 'Hà Giang', col: 2, row: 1, count: 0, href: '/tinh/ha-giang/' },
  { name: 'Cao Bằng', col: 3, row: 1, count: 5, href: '/tinh/cao-bang/' },
  { name: 'Lào Cai', col: 1, row: 2, count: 1, href: '/tinh/lao-cai/' },
  { name: 'Tuyên Quang', col: 2, row: 2, count: 2, href: '/tinh/tuyen-quang/' },
  { name: 'Bắc Kạn', col: 3, row: 2, count: 0, href: '/tinh/bac-kan/' },
  { name: 'Lạng Sơn', col: 4, row: 2, count: 3, href: '/tinh/lang-son/' },
];
