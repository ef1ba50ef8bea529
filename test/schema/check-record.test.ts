import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { agencySchema } from '../../src/schema/agency.ts';
import { checkRecord, printFieldPath } from '../../src/schema/check-record.ts';
import { directiveSchema } from '../../src/schema/directive.ts';
import { movementSchema } from '../../src/schema/movement.ts';
import { placeSchema } from '../../src/schema/place.ts';
import { planRecordSchema } from '../../src/schema/plan-record.ts';

const SOURCED = { sources: ['https://example.vn/a'], confidence: 'seen' };
const DIRECTIVE = {
  type: 'chi-thi',
  number: '34-CT/TW',
  examples: ['Chỉ thị 34-CT/TW'],
  ...SOURCED,
};
const AGENCY = {
  name: 'Ban Dân tộc tỉnh X',
  shortName: 'Ban Dân tộc',
  kind: 'ban-dan-toc',
  ...SOURCED,
};
const PLACE = {
  name: 'Huế',
  type: 'thanh-pho',
  formedFrom: ['thua-thien-hue'],
  tile: { column: 0, row: 1 },
  ...SOURCED,
};
const MOVEMENT = {
  name: 'Dân vận khéo',
  kind: 'phong-trao',
  wordings: ['Dân vận khéo'],
  ...SOURCED,
};
const TARGET = { indicator: 'chi-bo-xep-loai', comparator: '>=', value: 90, unit: '%' };
const RECORD = {
  title: 'Giao ước thi đua năm 2018',
  kind: 'giao-uoc-thi-dua',
  year: 2018,
  emulationDocument: true,
  sourceUrl: 'https://example.vn/a',
  sourceKind: 'tin',
  cites: [],
  targets: [TARGET],
  confidence: 'seen',
};

/** The codes and fields of the problems of a value, or "ok". */
function problemsOf(schema: z.ZodType, value: unknown): readonly string[] {
  const checked = checkRecord(schema, value, 'a.yaml', (path) => ({
    line: path.length,
    column: 1,
  }));
  if (checked.ok) return ['ok'];
  return checked.problems.map((problem) => `${problem.code} ${problem.values['field'] ?? ''}`);
}

const target = (fields: object): object => ({ ...RECORD, targets: [{ ...TARGET, ...fields }] });
const without = (value: object, field: string): object =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== field));

const ROWS: readonly (readonly [string, z.ZodType, object, readonly string[]])[] = [
  ['a directive', directiveSchema, DIRECTIVE, ['ok']],
  [
    'a month that does not exist',
    directiveSchema,
    { ...DIRECTIVE, date: '2023-13' },
    ['date-impossible '],
  ],
  ['a month as date', directiveSchema, { ...DIRECTIVE, date: '2022-06' }, ['ok']],
  [
    'a day that does not exist',
    directiveSchema,
    { ...DIRECTIVE, date: '2023-02-29' },
    ['date-impossible '],
  ],
  [
    'a date in Vietnamese order',
    directiveSchema,
    { ...DIRECTIVE, date: '07/4/2014' },
    ['schema-bad-value date'],
  ],
  ['a year as a number', directiveSchema, { ...DIRECTIVE, date: 2023 }, ['schema-wrong-type date']],
  [
    'null for an unknown fact',
    directiveSchema,
    { ...DIRECTIVE, title: null },
    ['schema-wrong-type title'],
  ],
  [
    'an unknown field',
    directiveSchema,
    { ...DIRECTIVE, nubmer: 'x' },
    ['schema-unknown-field nubmer'],
  ],
  [
    'an unknown type',
    directiveSchema,
    { ...DIRECTIVE, type: 'chỉ thị' },
    ['schema-bad-choice type'],
  ],
  [
    'a number without example',
    directiveSchema,
    { ...DIRECTIVE, examples: [] },
    ['schema-bad-value examples'],
  ],
  [
    'neither number nor title',
    directiveSchema,
    without(DIRECTIVE, 'number'),
    ['schema-missing-field title'],
  ],
  [
    'a source without scheme',
    directiveSchema,
    { ...DIRECTIVE, sources: ['lawnet.vn'] },
    ['schema-bad-value sources[0]'],
  ],
  [
    'a script as source',
    directiveSchema,
    { ...DIRECTIVE, sources: ['javascript:alert(1)'] },
    ['schema-bad-value sources[0]'],
  ],
  [
    'text that is not NFC',
    directiveSchema,
    { ...DIRECTIVE, title: 'về thi đua'.normalize('NFD') },
    ['schema-bad-value title'],
  ],
  [
    'a space at the end',
    directiveSchema,
    { ...DIRECTIVE, issuer: 'Bộ Chính trị ' },
    ['schema-bad-value issuer'],
  ],
  [
    'every problem at once, also deep inside',
    directiveSchema,
    { ...DIRECTIVE, type: 'x', replacedBy: [{ relation: 'thay-the', directive: 'A', extra: 1 }] },
    [
      'schema-bad-choice type',
      'schema-bad-value replacedBy[0].directive',
      'schema-missing-field replacedBy[0].confidence',
      'schema-unknown-field replacedBy[0].extra',
    ],
  ],
  [
    'confidence of a fact that is none',
    directiveSchema,
    { ...DIRECTIVE, factConfidence: { nunber: 'seen' } },
    ['schema-unknown-field factConfidence.nunber'],
  ],
  ['an agency', agencySchema, AGENCY, ['ok']],
  [
    'a province without era',
    agencySchema,
    { ...AGENCY, province: { id: 'hue' } },
    ['schema-missing-field province.era'],
  ],
  [
    'an era as text',
    agencySchema,
    { ...AGENCY, province: { id: 'hue', era: '34' } },
    ['schema-bad-choice province.era'],
  ],
  ['a place', placeSchema, PLACE, ['ok']],
  [
    'a place before and after at once',
    placeSchema,
    { ...PLACE, successor: { id: 'hue', from: '2025-01-01' } },
    ['schema-bad-value successor'],
  ],
  [
    'a tile between cells',
    placeSchema,
    { ...PLACE, tile: { column: 0.5, row: 1 } },
    ['schema-wrong-type tile.column'],
  ],
  ['a movement', movementSchema, MOVEMENT, ['ok']],
  [
    'a movement without wording',
    movementSchema,
    { ...MOVEMENT, wordings: [] },
    ['schema-bad-value wordings'],
  ],
  ['a record', planRecordSchema, RECORD, ['ok']],
  ['a record without visible target', planRecordSchema, { ...RECORD, targets: [] }, ['ok']],
  [
    'a record that says nothing of targets',
    planRecordSchema,
    without(RECORD, 'targets'),
    ['schema-missing-field targets'],
  ],
  ['a target = 0', planRecordSchema, target({ comparator: '=', value: 0 }), ['ok']],
  [
    'a qualitative target with a number',
    planRecordSchema,
    target({ comparator: 'qualitative', qualitative: 'đạt' }),
    ['schema-bad-value targets[0].value'],
  ],
  [
    'a comparator without number',
    planRecordSchema,
    { ...RECORD, targets: [without(TARGET, 'value')] },
    ['schema-missing-field targets[0].value'],
  ],
  [
    'a range without end',
    planRecordSchema,
    target({ comparator: 'range' }),
    ['schema-missing-field targets[0].valueMax'],
  ],
  [
    'an end without range',
    planRecordSchema,
    target({ valueMax: 95 }),
    ['schema-bad-value targets[0].valueMax'],
  ],
  [
    'a value as text',
    planRecordSchema,
    target({ value: '90' }),
    ['schema-wrong-type targets[0].value'],
  ],
  ['due every year', planRecordSchema, target({ due: 'hang-nam' }), ['ok']],
  [
    'due some time',
    planRecordSchema,
    target({ due: 'sắp tới' }),
    ['schema-bad-choice targets[0].due'],
  ],
];

for (const [name, schema, value, expected] of ROWS) {
  test(`${name}: ${expected.join(', ')}`, () => {
    assert.deepEqual([...problemsOf(schema, value)].sort(), [...expected].sort());
  });
}

test('a value that is no map at all is one problem of the whole file', () => {
  for (const value of [null, 'x', 3, ['x']]) {
    assert.deepEqual(problemsOf(directiveSchema, value), ['schema-wrong-type ']);
  }
});

test('a problem quotes the value and stands at its place', () => {
  const value = { ...DIRECTIVE, type: 'chỉ thị' };
  const checked = checkRecord(directiveSchema, value, 'a.yaml', () => ({ line: 7, column: 3 }));
  assert.equal(checked.ok, false);
  const [problem] = checked.ok ? [] : checked.problems;
  assert.equal(problem?.values['actual'], 'chỉ thị');
  assert.match(problem?.values['expected'] ?? '', /^chi-thi, nghi-quyet, /u);
  assert.deepEqual([problem?.file, problem?.line, problem?.column], ['a.yaml', 7, 3]);
});

test('field paths read like code', () => {
  assert.equal(printFieldPath(['replacedBy', 0, 'directive']), 'replacedBy[0].directive');
  assert.equal(printFieldPath([]), '');
});
