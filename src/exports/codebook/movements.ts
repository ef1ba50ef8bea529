import { defineField, type TableDefinition } from './field.ts';
import { SOURCE_FIELDS, URL_FIELD } from './shared-fields.ts';

export const MOVEMENTS: TableDefinition = {
  name: 'movements',
  title: { vi: 'Phong trào', en: 'Movements' },
  description: {
    vi: 'Phong trào thi đua và cuộc vận động, với các cách gọi.',
    en: 'Emulation movements and campaigns, with the wordings of their names.',
  },
  primaryKey: ['id'],
  fields: [
    defineField('id', 'text', ['Mã', 'Id'], ['Mã phong trào.', 'Id of the movement.'], {
      required: true,
    }),
    URL_FIELD,
    defineField('name', 'text', ['Tên', 'Name'], ['Tên phong trào.', 'Name.'], { required: true }),
    defineField(
      'kind',
      'text',
      ['Loại', 'Kind'],
      ['phong-trao hoặc cuoc-van-dong.', 'phong-trao (movement) or cuoc-van-dong (campaign).'],
      { required: true, values: ['phong-trao', 'cuoc-van-dong'] },
    ),
    defineField(
      'wordings',
      'list',
      ['Các cách gọi', 'Wordings'],
      ['Mọi cách gọi trong kế hoạch.', 'Every form of the name that plans print.'],
      { required: true },
    ),
    defineField(
      'notToBeConfusedWith',
      'list',
      ['Không nhầm với', 'Not to be confused with'],
      ['Chữ giống tên mà nghĩa khác.', 'Words that look alike and mean something else.'],
      { required: true },
    ),
    defineField(
      'launchedBy',
      'list',
      ['Văn bản phát động', 'Launched by'],
      ['Văn bản phát động phong trào hoặc một giai đoạn.', 'Documents that launched it.'],
      { required: true, references: 'directives.id' },
    ),
    ...SOURCE_FIELDS,
  ],
};
