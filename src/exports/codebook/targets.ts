import { TARGET_COMPARATORS, TARGET_KINDS } from '../../domain/targets/target.ts';
import { defineField, type TableDefinition } from './field.ts';

export const TARGETS: TableDefinition = {
  name: 'targets',
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  description: {
    vi: 'Mỗi dòng một chỉ tiêu của kế hoạch có toàn văn hoặc của bản ghi. Chỉ so sánh khi cùng chỉ tiêu chung, đơn vị, mẫu số và mức.',
    en: 'One row per target of a held plan or of a record. Compare only with the same indicator, unit, denominator and level.',
  },
  primaryKey: ['plan', 'order'],
  fields: [
    defineField('plan', 'text', ['Kế hoạch', 'Plan'], ['Mã kế hoạch.', 'Id of the plan.'], {
      required: true,
      references: 'plans.id',
    }),
    defineField(
      'order',
      'integer',
      ['Thứ tự', 'Order'],
      ['Từ 1, theo thứ tự đọc.', 'From 1, in reading order.'],
      { required: true },
    ),
    defineField(
      'text',
      'text',
      ['Nguyên văn', 'Text'],
      [
        'Đoạn nguyên văn; trống với bản ghi, vì kho không có văn bản.',
        'The passage, verbatim; empty for a record, whose text is not held.',
      ],
    ),
    defineField(
      'subject',
      'text',
      ['Đối tượng', 'Subject'],
      ['Chỉ tiêu nói về ai, việc gì.', 'Whom or what the target is about.'],
    ),
    defineField(
      'indicator',
      'text',
      ['Chỉ tiêu chung', 'Indicator'],
      [
        'Mã chỉ tiêu chung, để so sánh giữa các kế hoạch; trống khi không có chỉ tiêu chung phù hợp.',
        'What is measured, so that plans can be compared; empty when no indicator fits.',
      ],
      { references: 'indicators.id' },
    ),
    defineField(
      'comparator',
      'text',
      ['So sánh', 'Comparator'],
      [
        '=, >=, >, <=, <; range: khoảng từ value đến valueMax; approx: khoảng chừng; qualitative: không có số.',
        '=, >=, >, <=, <; range: from value to valueMax; approx: about; qualitative: no number.',
      ],
      { required: true, values: TARGET_COMPARATORS },
    ),
    defineField(
      'value',
      'number',
      ['Giá trị', 'Value'],
      [
        'Con số như nêu (100 với “100%”); trống với chỉ tiêu định tính.',
        'The number as stated (100 for "100%"); empty for a qualitative target.',
      ],
    ),
    defineField(
      'valueMax',
      'number',
      ['Giá trị trên', 'Upper value'],
      ['Đầu trên của khoảng.', 'The upper end of a range.'],
    ),
    defineField(
      'unit',
      'text',
      ['Đơn vị', 'Unit'],
      ['Đơn vị như viết: %, mô hình …', 'The unit as written: %, mô hình …'],
    ),
    defineField(
      'denominator',
      'text',
      ['Tính trên', 'Denominator'],
      [
        'Tỷ lệ tính trên gì, khi văn bản nêu.',
        'What a share is taken of, where the text names it.',
      ],
    ),
    defineField(
      'level',
      'text',
      ['Mức', 'Level'],
      ['Mức hoặc danh hiệu, kể cả “trở lên”.', 'The grade, "trở lên" (or better) included.'],
    ),
    defineField(
      'qualitative',
      'text',
      ['Nêu bằng lời', 'In words'],
      ['Điều phải đạt, nêu bằng lời (chỉ ở bản ghi).', 'What is wanted, in words (records only).'],
    ),
    defineField(
      'hedge',
      'text',
      ['Lời rào', 'Hedge'],
      [
        'phấn đấu, đề nghị, đăng ký …: mức cam kết của lời văn.',
        'Words that weaken the target: phấn đấu, đề nghị …',
      ],
    ),
    defineField(
      'due',
      'text',
      ['Thời hạn', 'Due'],
      ['Ngày, tháng hoặc năm; hang-nam: hằng năm.', 'A date, month or year; hang-nam: every year.'],
    ),
    defineField(
      'area',
      'text',
      ['Phạm vi', 'Area'],
      [
        'Phần địa bàn mà con số nói đến (chỉ ở bản ghi).',
        'The part of the territory (records only).',
      ],
    ),
    defineField(
      'kind',
      'text',
      ['Loại', 'Kind'],
      [
        'chi-tieu: nêu là chỉ tiêu; ngoai-muc: con số có thật ngoài mục chỉ tiêu.',
        'chi-tieu: stated as a target; ngoai-muc: a real number outside such a section.',
      ],
      { required: true, values: TARGET_KINDS },
    ),
    defineField(
      'section',
      'text',
      ['Mục', 'Section'],
      ['Tiêu đề gần nhất phía trên, như in.', 'The innermost heading above, as printed.'],
    ),
    defineField(
      'sentence',
      'text',
      ['Câu', 'Sentence'],
      ['Cả câu chứa chỉ tiêu; trống với bản ghi.', 'The whole sentence; empty for a record.'],
    ),
    defineField(
      'held',
      'boolean',
      ['Có toàn văn', 'Held'],
      ['false khi chỉ biết qua nguồn ngoài kho.', 'False when known from an outside source only.'],
      { required: true },
    ),
    defineField('note', 'text', ['Ghi chú', 'Note'], ['Điều cần biết thêm.', 'What else to know.']),
    defineField(
      'url',
      'address',
      ['Địa chỉ', 'Address'],
      [
        'Địa chỉ của đoạn trong kế hoạch; của trang bản ghi khi kho không có văn bản.',
        "Address of the passage in the plan; of the record's page when the text is not held.",
      ],
      { required: true },
    ),
  ],
};
