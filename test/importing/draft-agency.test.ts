import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../src/importing/draft/knowledge.ts';
import { draftAgency } from '../../src/importing/draft/draft-agency.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

const { places } = readKnowledge(join(PROJECT_DIR, 'content')).registers;

const ROWS: readonly (readonly [
  words: string,
  text: string,
  place: string,
  number: string | null,
  drafted: Readonly<Record<string, string | undefined>>,
])[] = [
  [
    'SỞ TƯ PHÁP',
    'SỞ TƯ PHÁP … Sở Tư pháp ban hành Kế hoạch',
    'lang-son',
    '48/KH-STP',
    { name: 'Sở Tư pháp tỉnh Lạng Sơn', shortName: 'Sở Tư pháp', kind: 'so', abbreviation: 'STP' },
  ],
  [
    'UBND TỈNH LẠNG SƠN',
    'UBND tỉnh Lạng Sơn ban hành',
    'lang-son',
    '21/KH-UBND',
    { name: 'UBND tỉnh Lạng Sơn', shortName: 'UBND tỉnh', kind: 'ubnd-tinh', abbreviation: 'UBND' },
  ],
  [
    'TRƯỜNG CAO ĐẲNG NGHỀ',
    'không nhắc lại',
    'lang-son',
    null,
    { name: 'Trường cao đẳng nghề tỉnh Lạng Sơn', kind: 'truong-hoc', abbreviation: undefined },
  ],
  [
    'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    'không nhắc lại',
    'dak-lak',
    '12-KH/BTGDVTU',
    {
      name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Đắk Lắk',
      kind: 'ban-dang',
      abbreviation: 'BTGDVTU',
    },
  ],
  ['TRUNG TÂM GIỐNG', 'Trung tâm Giống', 'lang-son', null, { kind: undefined }],
];
for (const [words, text, id, number, drafted] of ROWS) {
  test(`an agency that the register lacks: ${words}`, () => {
    const place = places.find((each) => each.id === id);
    assert.ok(place !== undefined);
    const stated =
      number === null ? undefined : { status: 'stated' as const, value: number, passage: number };
    const agency = draftAgency('a', words, text, place, stated);
    assert.deepEqual({ ...agency, ...drafted }, { ...agency });
    assert.deepEqual(agency.province, { id: place.id, era: place.era });
  });
}
