import { defineField, type TableDefinition } from './field.ts';

export const CITATIONS: TableDefinition = {
  name: 'citations',
  title: { vi: 'Viện dẫn', en: 'Citations' },
  description: {
    vi: 'Mỗi dòng một chỗ trong kế hoạch có toàn văn nhắc đến văn bản khác.',
    en: 'One row per mention of another document in a held plan.',
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
      'surface',
      'text',
      ['Nguyên văn', 'Surface'],
      [
        'Chữ trong văn bản, từ tên loại đến hết số hoặc ngày.',
        'The words of the text, from the type word to the end of the number or date.',
      ],
      { required: true },
    ),
    defineField(
      'type',
      'text',
      ['Loại', 'Type'],
      [
        'Loại văn bản được dẫn, tiếng Việt không dấu.',
        'Type of the cited document, Vietnamese without accents.',
      ],
    ),
    defineField(
      'numberAsWritten',
      'text',
      ['Số như viết', 'Number as written'],
      ['Số hiệu đúng như trong văn bản.', 'The number exactly as the text has it.'],
    ),
    defineField(
      'number',
      'text',
      ['Số chuẩn', 'Number'],
      [
        'Số hiệu ở dạng chuẩn; khác dạng viết thì xem repairs.',
        'The number in canonical form; where it differs see repairs.',
      ],
    ),
    defineField(
      'repairs',
      'list',
      ['Quy tắc đọc lại', 'Repairs'],
      [
        'Các quy tắc đã dùng để đọc số viết lệch. Không quy tắc nào đổi chữ số, loại hay cơ quan.',
        'Rules by which a malformed number was read. None changes digits, type or issuer.',
      ],
      { required: true },
    ),
    defineField(
      'date',
      'date',
      ['Ngày', 'Date'],
      ['Ngày ghi trong chỗ viện dẫn.', 'Date given by the mention.'],
    ),
    defineField(
      'issuer',
      'text',
      ['Cơ quan ban hành', 'Issuer'],
      ['Như viết trong chỗ viện dẫn.', 'As written in the mention.'],
    ),
    defineField(
      'title',
      'text',
      ['Trích yếu', 'Title'],
      ['Như viết trong chỗ viện dẫn.', 'As written in the mention.'],
    ),
    defineField(
      'family',
      'text',
      ['Hệ thống số', 'Family'],
      [
        'Cách đánh số: của Đảng (party), Nhà nước (state), quy phạm pháp luật (normative), luật (law) …',
        'The way of numbering: party, state, normative, law …',
      ],
    ),
    defineField(
      'directive',
      'text',
      ['Văn bản', 'Document'],
      [
        'Mã văn bản được dẫn; trống khi bằng chứng không đủ để chọn một.',
        'Id of the document meant; empty when the evidence leaves none or several.',
      ],
      { references: 'directives.id' },
    ),
    defineField(
      'candidates',
      'list',
      ['Các khả năng', 'Candidates'],
      [
        'Các văn bản còn lại khi bằng chứng không đủ.',
        'The documents that remain when the evidence does not decide.',
      ],
      { required: true, references: 'directives.id' },
    ),
    defineField(
      'evidence',
      'list',
      ['Bằng chứng', 'Evidence'],
      [
        'Điều khớp (matched:…) và văn bản bị loại cùng lý do (rejected:mã:lý do).',
        'What agrees (matched:…) and what was ruled out and why (rejected:id:reason).',
      ],
      { required: true },
    ),
    defineField(
      'role',
      'text',
      ['Vai trò', 'Role'],
      [
        'can-cu: trong phần căn cứ mở đầu; vien-dan: ở chỗ khác.',
        'can-cu: in the opening basis; vien-dan: anywhere else.',
      ],
      { required: true, values: ['can-cu', 'vien-dan'] },
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
      ['Cả câu chứa chỗ viện dẫn.', 'The whole sentence of the mention.'],
      { required: true },
    ),
    defineField(
      'url',
      'address',
      ['Địa chỉ', 'Address'],
      ['Địa chỉ của đoạn trong kế hoạch.', 'Address of the passage in the plan.'],
      { required: true },
    ),
    defineField(
      'nestedIn',
      'integer',
      ['Nằm trong', 'Nested in'],
      [
        'Thứ tự (order) của viện dẫn mà chỗ này nằm trong tên.',
        'The order of the citation in whose title this one stands.',
      ],
    ),
  ],
};
