import { defineField, type TableDefinition } from './field.ts';
import { URL_FIELD } from './shared-fields.ts';

export const INDICATORS: TableDefinition = {
  name: 'indicators',
  title: { vi: 'Chỉ tiêu chung', en: 'Indicators' },
  description: {
    vi: 'Điều mà chỉ tiêu của các kế hoạch khác nhau cùng đo.',
    en: 'What targets of different plans measure in common.',
  },
  primaryKey: ['id'],
  fields: [
    defineField('id', 'text', ['Mã', 'Id'], ['Mã chỉ tiêu chung.', 'Id of the indicator.'], {
      required: true,
    }),
    URL_FIELD,
    defineField('name', 'text', ['Tên', 'Name'], ['Tên chỉ tiêu chung.', 'Name.'], {
      required: true,
    }),
    defineField(
      'definition',
      'text',
      ['Định nghĩa', 'Definition'],
      ['Đếm gì, trên cái gì.', 'What is counted, of what.'],
      { required: true },
    ),
    defineField(
      'subjects',
      'list',
      ['Đối tượng', 'Subjects'],
      ['Chỉ tiêu có thể nói về ai, việc gì.', 'Whom or what a target may be about.'],
      { required: true },
    ),
    defineField(
      'units',
      'list',
      ['Đơn vị', 'Units'],
      [
        'Các đơn vị; giá trị khác đơn vị không so sánh được.',
        'Units; values of different units are never compared.',
      ],
      { required: true },
    ),
    defineField(
      'gradings',
      'list',
      ['Các mức', 'Grades'],
      ['Các mức, từ thấp lên cao.', 'Grades, lowest first.'],
      { required: true },
    ),
    defineField(
      'bases',
      'list',
      ['Mẫu số', 'Bases'],
      ['Tỷ lệ có thể tính trên gì.', 'What a share may be taken of.'],
      { required: true },
    ),
    defineField(
      'targetCount',
      'integer',
      ['Số chỉ tiêu', 'Targets'],
      ['Số dòng ở bảng targets.', 'Rows in targets.'],
      { required: true },
    ),
  ],
};
