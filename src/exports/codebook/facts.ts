import { defineField, type TableDefinition } from './field.ts';
import { ABSENCES } from './shared-fields.ts';

/** The facts of a plan that come from one passage each. */
export const FACT_NAMES = [
  'title',
  'agency',
  'province',
  'year',
  'period',
  'number',
  'issuedOn',
  'place',
  'theme',
  'signer',
  'recipient',
  'deadline',
  'basis',
  'movement',
] as const;

export const FACTS: TableDefinition = {
  name: 'facts',
  title: { vi: 'Dữ kiện', en: 'Facts' },
  description: {
    vi: 'Mỗi dữ kiện của kế hoạch có toàn văn, với đoạn nguyên văn chứa nó và địa chỉ đoạn đó; dữ kiện thiếu có lý do.',
    en: 'Every fact of a held plan with the passage that it comes from and its address; a missing fact has its reason.',
  },
  primaryKey: ['plan', 'order'],
  fields: [
    defineField('plan', 'text', ['Kế hoạch', 'Plan'], ['Mã kế hoạch.', 'Id of the plan.'], {
      required: true,
      references: 'plans.id',
    }),
    defineField('order', 'integer', ['Thứ tự', 'Order'], ['Từ 1.', 'From 1.'], { required: true }),
    defineField('fact', 'text', ['Dữ kiện', 'Fact'], ['Tên dữ kiện.', 'Name of the fact.'], {
      required: true,
      values: FACT_NAMES,
    }),
    defineField(
      'value',
      'text',
      ['Giá trị', 'Value'],
      [
        'Giá trị; với basis và movement là mã; với deadline là ngày.',
        'The value; of basis and movement an id, of deadline a date.',
      ],
    ),
    defineField(
      'detail',
      'text',
      ['Chi tiết', 'Detail'],
      ['Chức vụ người ký; việc phải làm của thời hạn.', 'Position of the signer; what falls due.'],
    ),
    defineField(
      'absence',
      'text',
      ['Vì sao thiếu', 'Why missing'],
      [
        'not-stated: không nêu; blank: để trống; not-printed: bản nhận được không có phần này.',
        'not-stated; blank: left blank; not-printed: the copy as received lacks the part.',
      ],
      { values: ABSENCES },
    ),
    defineField(
      'reason',
      'text',
      ['Lý do', 'Reason'],
      ['Lý do thiếu hoặc cách hiểu, bằng lời.', 'Why it is missing or how it was read, in words.'],
    ),
    defineField(
      'passage',
      'text',
      ['Nguyên văn', 'Passage'],
      ['Đoạn nguyên văn chứa dữ kiện.', 'The words of the text that give the fact.'],
    ),
    defineField(
      'url',
      'address',
      ['Địa chỉ', 'Address'],
      [
        'Địa chỉ của đoạn; của trang khi không có đoạn.',
        'Address of the passage; of the page when there is none.',
      ],
      { required: true },
    ),
  ],
};
