import { defineField, type TableDefinition } from './field.ts';
import { SOURCE_FIELDS, URL_FIELD } from './shared-fields.ts';

export const AGENCIES: TableDefinition = {
  name: 'agencies',
  title: { vi: 'Cơ quan', en: 'Agencies' },
  description: {
    vi: 'Cơ quan và khối, cụm thi đua ban hành kế hoạch.',
    en: 'Agencies and emulation blocks that issue plans.',
  },
  primaryKey: ['id'],
  fields: [
    defineField('id', 'text', ['Mã', 'Id'], ['Mã cơ quan.', 'Id of the agency.'], {
      required: true,
    }),
    URL_FIELD,
    defineField('name', 'text', ['Tên', 'Name'], ['Tên đầy đủ.', 'Full name.'], { required: true }),
    defineField(
      'shortName',
      'text',
      ['Tên gọn', 'Short name'],
      ['Tên như kế hoạch và tin của tỉnh viết.', 'The name as its own plans print it.'],
      { required: true },
    ),
    defineField(
      'abbreviation',
      'text',
      ['Ký hiệu', 'Abbreviation'],
      ['Ký hiệu trong số văn bản.', 'Its abbreviation in document numbers.'],
    ),
    defineField(
      'kind',
      'text',
      ['Loại', 'Kind'],
      ['Loại cơ quan, tiếng Việt không dấu.', 'Kind, Vietnamese without accents.'],
      { required: true },
    ),
    defineField(
      'provinceKey',
      'text',
      ['Tỉnh', 'Province'],
      [
        'Tỉnh khi lập cơ quan; trống với trung ương và khối liên tỉnh.',
        'The province in which it was set up; empty for the centre and blocks of several provinces.',
      ],
      { references: 'places.key' },
    ),
    defineField(
      'parent',
      'text',
      ['Trực thuộc', 'Parent'],
      ['Cơ quan cấp trên, bằng lời.', 'The body that it belongs to, in words.'],
    ),
    defineField(
      'successor',
      'text',
      ['Kế tiếp', 'Successor'],
      ['Mã cơ quan kế tiếp.', 'Id of the agency that took over.'],
      { references: 'agencies.id' },
    ),
    defineField(
      'successorName',
      'text',
      ['Tên kế tiếp', 'Name of successor'],
      ['Tên cơ quan kế tiếp.', 'Name of the agency that took over.'],
    ),
    defineField(
      'successorFrom',
      'date',
      ['Kế tiếp từ', 'Successor from'],
      ['Ngày cơ quan kế tiếp tiếp nhận.', 'When it took over.'],
    ),
    ...SOURCE_FIELDS,
  ],
};
