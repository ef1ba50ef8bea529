import { defineField } from './field.ts';

/** Why a fact is missing; the last one is for records, whose source shows only a part. */
export const ABSENCES = ['not-stated', 'blank', 'not-printed', 'not-visible'] as const;

const CONFIDENCES = [
  'seen',
  'seen-in-source-plan',
  'inferred',
  'from-memory',
  'not-verified',
] as const;

export const URL_FIELD = defineField(
  'url',
  'address',
  ['Địa chỉ', 'Address'],
  ['Trang về dòng này trong kho.', 'The page of the archive about this row.'],
  { required: true },
);

/** Where the facts of a register were seen. */
export const SOURCE_FIELDS = [
  defineField(
    'confidence',
    'text',
    ['Mức tin cậy', 'Confidence'],
    [
      'Dữ kiện chắc đến đâu: đã thấy trên trang nguồn, theo một kế hoạch trong kho, suy ra, theo trí nhớ, chưa kiểm chứng được.',
      'How sure the facts are: seen on a public page, seen in a plan of the archive, inferred, from memory, not verified.',
    ],
    { required: true, values: CONFIDENCES },
  ),
  defineField(
    'sources',
    'list',
    ['Nguồn', 'Sources'],
    ['Địa chỉ các trang đã thấy dữ kiện.', 'Addresses of the pages where the facts were seen.'],
    { required: true },
  ),
  defineField(
    'describedSources',
    'list',
    ['Nguồn bằng lời', 'Described sources'],
    [
      'Nguồn không còn giữ địa chỉ đầy đủ, nêu bằng lời.',
      'Sources whose full address was not kept, in words.',
    ],
    { required: true },
  ),
  defineField('note', 'text', ['Ghi chú', 'Note'], ['Điều cần biết thêm.', 'What else to know.']),
];
