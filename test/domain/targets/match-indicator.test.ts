import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Indicator, IndicatorWording } from '../../../src/domain/targets/indicator.ts';
import {
  compileIndicators,
  matchIndicator,
  matchesWording,
} from '../../../src/domain/targets/match-indicator.ts';

function wording(parts: Partial<IndicatorWording>): IndicatorWording {
  return { all: [], any: [], none: [], examples: [], nearMisses: [], ...parts };
}

function indicator(id: string, ...wordings: readonly IndicatorWording[]): Indicator {
  const empty = { subjects: [], units: [], gradings: [], bases: [], confusedWith: [] };
  return { id, name: id, definition: id, ...empty, wordings };
}

const matcher = compileIndicators([
  indicator(
    'lao-dong-tien-tien',
    wording({ any: ['lao động tiên tiến', 'LĐTT'], none: ['tập thể lao động tiên tiến'] }),
  ),
  indicator('tap-the', wording({ all: ['tập thể lao động tiên tiến'] })),
  indicator('bang-khen', wording({ all: ['bằng khen', 'UBND tỉnh'] })),
  indicator('khen-thuong', wording({ any: ['bằng khen', 'giấy khen'] })),
]);

const rows: readonly (readonly [string, string | null, readonly string[], string])[] = [
  ['100% cá nhân đạt LĐTT', 'lao-dong-tien-tien', ['lao-dong-tien-tien'], 'an abbreviation'],
  ['đạt “Lao động tiên tiến”', 'lao-dong-tien-tien', ['lao-dong-tien-tien'], 'quotation marks'],
  ['dat lao dong tien tien', 'lao-dong-tien-tien', ['lao-dong-tien-tien'], 'no tones'],
  ['Tập thể lao động tiên tiến', 'tap-the', ['tap-the'], 'the longer name excludes the shorter'],
  ['LĐTTX', null, [], 'a part of a word is no word'],
  ['02 giấy khen', 'khen-thuong', ['khen-thuong'], 'one of several words'],
  ['Bằng khen của UBND tỉnh', null, ['bang-khen', 'khen-thuong'], 'two that fit leave it open'],
  ['100% hộ dân', null, [], 'nothing fits'],
];

for (const [clause, id, candidates, reason] of rows) {
  test(`“${clause}”: ${reason}`, () => {
    assert.deepEqual(matchIndicator(clause, matcher), { id, candidates });
  });
}

test('one wording can be tried by itself', () => {
  const share = wording({ all: ['%', 'chi bộ'] });
  assert.equal(matchesWording('95% chi bộ vững mạnh', share), true);
  assert.equal(matchesWording('95 chi bộ vững mạnh', share), false);
});
