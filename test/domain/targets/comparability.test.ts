import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTargets, groupByScale } from '../../../src/domain/targets/comparability.ts';
import type { ScaledTarget } from '../../../src/domain/targets/comparability.ts';
import type { Indicator } from '../../../src/domain/targets/indicator.ts';

const PERCENT = { name: '%', alsoWritten: [] };
const base = (id: string, words: readonly string[], issuers: readonly string[] = []) => {
  return { id, name: id, words, issuers };
};

function indicator(id: string, parts: Partial<Indicator>): Indicator {
  const empty = { subjects: [], gradings: [], bases: [], wordings: [], confusedWith: [] };
  return { id, name: id, definition: id, units: [PERCENT], ...empty, ...parts };
}

const register = new Map(
  [
    indicator('chi-bo', { gradings: ['hoàn thành tốt nhiệm vụ', 'hoàn thành xuất sắc nhiệm vụ'] }),
    indicator('dang-vien', { gradings: ['hoàn thành tốt nhiệm vụ'] }),
    indicator('co-quan', {
      bases: [
        base('khoi', ['trong khối'], ['khoi-thi-dua']),
        base('dia-ban', ['toàn địa bàn'], ['ubnd-tinh']),
      ],
    }),
    indicator('ky-luat', {
      units: [PERCENT, { name: 'người', alsoWritten: ['cán bộ, công chức'] }],
    }),
    indicator('ho-ngheo', {}),
  ].map((entry) => [entry.id, entry]),
);

function target(
  id: string | null,
  facts: Partial<ScaledTarget['facts']> = {},
  issuer: string | null = null,
): ScaledTarget {
  return {
    facts: {
      indicator: id,
      value: 90,
      unit: '%',
      denominator: null,
      subject: null,
      level: null,
      area: null,
      hedge: null,
      kind: 'chi-tieu',
      ...facts,
    },
    issuer,
  };
}

const good = { level: 'hoàn thành tốt nhiệm vụ' };
const ground = { denominator: 'cơ quan toàn địa bàn' };

const comparable: readonly (readonly [string, ScaledTarget, ScaledTarget])[] = [
  [
    'the same grade, whatever its case',
    target('chi-bo', good),
    target('chi-bo', { level: 'Hoàn thành tốt nhiệm vụ' }),
  ],
  ['the only grade, stated or not', target('dang-vien', good), target('dang-vien')],
  [
    '“trở lên” is said of the only grade',
    target('dang-vien', { level: 'trở lên' }),
    target('dang-vien', { level: 'hoàn thành tốt nhiệm vụ trở lên' }),
  ],
  [
    'a base told by the denominator and one by the issuer',
    target('co-quan', ground),
    target('co-quan', {}, 'ubnd-tinh'),
  ],
  [
    'a base told by the subject',
    target('co-quan', { subject: 'đơn vị trong Khối' }),
    target('co-quan', {}, 'khoi-thi-dua'),
  ],
  [
    'one unit written in two ways',
    target('ky-luat', { unit: 'người', value: 2 }),
    target('ky-luat', { unit: 'cán bộ, công chức', value: 0 }),
  ],
  [
    'none of several things is none',
    target('ky-luat', { unit: null, value: 0 }),
    target('ky-luat', { unit: 'người' }),
  ],
  [
    'the same part of the territory',
    target('ho-ngheo', { area: 'miền núi' }),
    target('ho-ngheo', { area: 'Miền núi' }),
  ],
];

for (const [reason, first, second] of comparable) {
  test(`may stand on one scale: ${reason}`, () => {
    assert.equal(compareTargets(first, second, register).comparable, true);
  });
}

const apart: readonly (readonly [string, ScaledTarget, ScaledTarget])[] = [
  ['no-indicator', target(null), target('chi-bo', good)],
  ['no-indicator', target('chi-bo', good), target('not-registered')],
  ['different-indicators', target('chi-bo', good), target('dang-vien')],
  ['no-number', target('chi-bo', { ...good, value: null, unit: null }), target('chi-bo', good)],
  ['unit-not-registered', target('chi-bo', { ...good, unit: 'chi bộ' }), target('chi-bo', good)],
  ['base-not-known', target('co-quan'), target('co-quan', ground)],
  ['base-not-known', target('co-quan', {}, 'truong-hoc'), target('co-quan', ground)],
  ['grade-not-stated', target('chi-bo'), target('chi-bo', good)],
  ['unit', target('ky-luat'), target('ky-luat', { unit: 'người' })],
  ['base', target('co-quan', ground), target('co-quan', {}, 'khoi-thi-dua')],
  ['base', target('ho-ngheo', { denominator: 'so với năm 2022' }), target('ho-ngheo')],
  ['grade', target('chi-bo', good), target('chi-bo', { level: 'hoàn thành xuất sắc nhiệm vụ' })],
  ['grade', target('chi-bo', good), target('chi-bo', { level: 'hoàn thành tốt nhiệm vụ trở lên' })],
  ['area', target('ho-ngheo', { area: 'miền núi' }), target('ho-ngheo')],
  ['kind', target('ho-ngheo', { kind: 'ngoai-muc' }), target('ho-ngheo')],
  ['proposed', target('ho-ngheo', { hedge: 'đề nghị' }), target('ho-ngheo', { hedge: 'phấn đấu' })],
];

for (const [reason, first, second] of apart) {
  test(`may not stand on one scale: ${reason} (${JSON.stringify(first.facts)})`, () => {
    const compared = compareTargets(first, second, register);
    assert.ok(!compared.comparable);
    const { why } = compared;
    assert.equal(why.reason === 'different-scales' ? why.differences.join() : why.reason, reason);
  });
}

test('a refusal says which of the two targets has no scale', () => {
  const compared = compareTargets(target('co-quan', ground), target('co-quan'), register);
  assert.ok(!compared.comparable && compared.why.reason === 'base-not-known');
  assert.equal(compared.why.which, 'second');
});

test('targets are grouped by scale, those without one stand apart with the reason', () => {
  const chapter = register.get('chi-bo');
  assert.ok(chapter);
  const targets = [
    target('chi-bo', good),
    target('chi-bo'),
    target('chi-bo', { level: 'hoàn thành xuất sắc nhiệm vụ' }),
    target('chi-bo', { ...good, value: 100 }),
  ];
  const { groups, apart: without } = groupByScale(targets, chapter);
  assert.deepEqual(
    groups.map(({ scale, members }) => [scale.grade, members.map(({ facts }) => facts.value)]),
    [
      ['hoàn thành tốt nhiệm vụ', [90, 100]],
      ['hoàn thành xuất sắc nhiệm vụ', [90]],
    ],
  );
  assert.deepEqual(
    without.map(({ target: one, why }) => [one === targets[1], why.reason]),
    [[true, 'grade-not-stated']],
  );
});
