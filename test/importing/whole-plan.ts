import type { SourceBlock, SourceParagraph } from '../../src/importing/source-block.ts';

/** A whole official plan, made up for tests: letterhead and end in tables without lines, as Word sets them. */

type Look = { readonly strong?: boolean; readonly emphasis?: boolean };

function line(text: string, { strong = false, emphasis = false }: Look = {}): SourceParagraph {
  return { kind: 'paragraph', runs: [{ text, strong, emphasis }], isHeading: false };
}

const STRONG = { strong: true };

function layout(left: readonly SourceParagraph[], right: readonly SourceParagraph[]): SourceBlock {
  const cells = [left, right].map((paragraphs) => ({ paragraphs, columns: 1, rows: 1 }));
  return { kind: 'table', rows: [cells] };
}

const cell = (text: string): { paragraphs: SourceParagraph[]; columns: number; rows: number } => ({
  paragraphs: [line(text)],
  columns: 1,
  rows: 1,
});

export const WHOLE_PLAN: readonly SourceBlock[] = [
  layout(
    [
      line('ỦY BAN NHÂN DÂN'),
      line('TỈNH LÀO CAI'),
      line('BAN DÂN TỘC', STRONG),
      line('Số: 27/KH-BDT'),
    ],
    [
      line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', STRONG),
      line('Độc lập - Tự do - Hạnh phúc', STRONG),
      line('Lào Cai, ngày 05 tháng 02 năm 2024', { emphasis: true }),
    ],
  ),
  line('KẾ HOẠCH', STRONG),
  line('Tổ chức phong trào thi đua yêu nước năm 2024', STRONG),
  line(
    'Căn cứ Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ về việc phát động thi đua; Luật Thi đua, khen thưởng ngày 15/6/2022;',
  ),
  line(
    'Ban Dân tộc tỉnh Lào Cai ban hành Kế hoạch tổ chức phong trào thi đua yêu nước năm 2024 với chủ đề “Vùng cao chung sức, bản làng đổi thay”, cụ thể như sau:',
  ),
  line('I. MỤC ĐÍCH, YÊU CẦU', STRONG),
  line(
    '1. Phong trào gắn với việc thường ngày của từng phòng, thiết thực, không phô trương và được theo dõi đều đặn trong cả năm.',
  ),
  line('2. Mỗi người chọn một việc cụ thể để làm tốt hơn năm trước.'),
  line('II. CHỈ TIÊU', STRONG),
  line('- 95% cán bộ, công chức hoàn thành tốt nhiệm vụ trở lên.'),
  line('- 100% phòng đạt danh hiệu “Tập thể lao động tiên tiến”.'),
  line('III. THỜI GIAN THỰC HIỆN', STRONG),
  {
    kind: 'table',
    rows: [
      [cell('TT'), cell('Việc phải làm'), cell('Nơi làm')],
      [{ ...cell('Quý II/2024'), columns: 3 }],
      [
        cell('1'),
        cell('Mở lớp tập huấn cho cán bộ các xã vùng cao về cách viết báo cáo thành tích'),
        cell('Văn phòng'),
      ],
    ],
  },
  line('Các phòng gửi bản đăng ký về Văn phòng trước ngày 20/3/2024.'),
  line('Trên đây là Kế hoạch của Ban, đề nghị các phòng thực hiện./.'),
  layout(
    [
      line('Nơi nhận:', { strong: true, emphasis: true }),
      line('- Ủy ban Dân tộc;'),
      line('- Các phòng của Ban;'),
      line('- Lưu: VT.'),
    ],
    [line('KT. TRƯỞNG BAN', STRONG), line('PHÓ TRƯỞNG BAN', STRONG), line('Lò Thị Mẩy', STRONG)],
  ),
];
