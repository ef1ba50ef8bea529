import { defineField, type TableDefinition } from './field.ts';
import { SOURCE_FIELDS, URL_FIELD } from './shared-fields.ts';

export const PLACES: TableDefinition = {
  name: 'places',
  title: { vi: 'Tỉnh, thành phố', en: 'Places' },
  description: {
    vi: '63 đơn vị cấp tỉnh đến 30/6/2025 và 34 đơn vị từ 01/7/2025.',
    en: 'The 63 units of province level until 30 June 2025 and the 34 from 1 July 2025.',
  },
  primaryKey: ['key'],
  fields: [
    defineField(
      'key',
      'text',
      ['Khóa', 'Key'],
      [
        'Thời kỳ và mã: 63/binh-thuan. Mã một mình không đủ: 23 tên được dùng lại.',
        'Era and id: 63/binh-thuan. The id alone is no key: 23 names were used again.',
      ],
      { required: true },
    ),
    defineField('id', 'text', ['Mã', 'Id'], ['Mã không kèm thời kỳ.', 'Id without the era.'], {
      required: true,
    }),
    defineField('era', 'integer', ['Thời kỳ', 'Era'], ['63 hoặc 34.', '63 or 34.'], {
      required: true,
    }),
    URL_FIELD,
    defineField('name', 'text', ['Tên', 'Name'], ['Tên đơn vị.', 'Name of the unit.'], {
      required: true,
    }),
    defineField(
      'type',
      'text',
      ['Loại', 'Type'],
      [
        'tinh: tỉnh; thanh-pho: thành phố trực thuộc trung ương.',
        'tinh: province; thanh-pho: city.',
      ],
      { required: true, values: ['tinh', 'thanh-pho'] },
    ),
    defineField(
      'variants',
      'list',
      ['Cách viết khác', 'Variants'],
      ['Cách viết khác của tên.', 'Other spellings.'],
      { required: true },
    ),
    defineField(
      'code',
      'text',
      ['Mã thống kê', 'Statistics code'],
      ['Mã hai chữ số của cơ quan thống kê.', 'Two-digit code of the statistics office.'],
    ),
    defineField(
      'iso',
      'text',
      ['ISO 3166-2', 'ISO 3166-2'],
      ['Mã ISO 3166-2.', 'ISO 3166-2 code.'],
    ),
    defineField('region', 'text', ['Vùng', 'Region'], ['Vùng.', 'Region.']),
    defineField(
      'validFrom',
      'date',
      ['Từ ngày', 'Valid from'],
      [
        'Ngày đầu; trống: từ trước thời kỳ của kho.',
        'First day; empty: before the time of the archive.',
      ],
    ),
    defineField(
      'validTo',
      'date',
      ['Đến ngày', 'Valid to'],
      ['Ngày cuối; trống: đến nay.', 'Last day; empty: until today.'],
    ),
    defineField(
      'successorKey',
      'text',
      ['Nay thuộc', 'Lies in today'],
      ['Khóa đơn vị hiện nay chứa đơn vị cũ.', 'Key of the present unit that contains it.'],
      { references: 'places.key' },
    ),
    defineField(
      'formedFrom',
      'list',
      ['Hình thành từ', 'Formed from'],
      ['Khóa các đơn vị cũ.', 'Keys of the former units.'],
      { required: true, references: 'places.key' },
    ),
    defineField(
      'seatInKey',
      'text',
      ['Trung tâm hành chính', 'Seat'],
      ['Khóa đơn vị cũ nơi đặt trung tâm hành chính.', 'Key of the former unit of its seat.'],
      { references: 'places.key' },
    ),
    ...SOURCE_FIELDS,
  ],
};
