import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePlans, type PlanSide } from '../../src/views/compare-plans.ts';
import {
  CAO_BANG,
  CHI_BO,
  LAO_DONG,
  samplePlan,
  sampleRecord,
  sampleValue,
} from './comparison/sample-shelf.ts';

const BEFORE = samplePlan(CAO_BANG, 2022, 'a');
const AFTER = samplePlan(CAO_BANG, 2023, 'a');
const RECORD = sampleRecord(CAO_BANG, 2022, 'a');

function side(more: Partial<PlanSide>): PlanSide {
  return { whole: true, basis: [], values: [], ...more };
}

const rows: readonly { name: string; earlier: PlanSide; later: PlanSide; kinds: string[] }[] = [
  {
    name: 'an equal value is kept',
    earlier: side({ values: [sampleValue(BEFORE, LAO_DONG, 100)] }),
    later: side({ values: [sampleValue(AFTER, LAO_DONG, 100)] }),
    kinds: ['same'],
  },
  {
    name: 'another number is a change',
    earlier: side({ values: [sampleValue(BEFORE, LAO_DONG, 15)] }),
    later: side({ values: [sampleValue(AFTER, LAO_DONG, 20)] }),
    kinds: ['changed'],
  },
  {
    name: '“từ 15%” and “15%” differ: a bound is not an exact value',
    earlier: side({ values: [sampleValue(BEFORE, LAO_DONG, 15, { comparator: '>=' })] }),
    later: side({ values: [sampleValue(AFTER, LAO_DONG, 15, { comparator: '=' })] }),
    kinds: ['changed'],
  },
  {
    name: 'values of two grades are two rows, never one change',
    earlier: side({ values: [sampleValue(BEFORE, CHI_BO, 90, { level: 'vững mạnh' })] }),
    later: side({ values: [sampleValue(AFTER, CHI_BO, 90, { level: 'xuất sắc' })] }),
    kinds: ['added', 'dropped'],
  },
  {
    name: 'the order of two values of one scale plays no part',
    earlier: side({
      values: [sampleValue(BEFORE, LAO_DONG, 10), sampleValue(BEFORE, LAO_DONG, 20, { order: 2 })],
    }),
    later: side({
      values: [sampleValue(AFTER, LAO_DONG, 20), sampleValue(AFTER, LAO_DONG, 10, { order: 2 })],
    }),
    kinds: ['same'],
  },
  {
    name: 'the same words without a number are kept',
    earlier: side({ values: [sampleValue(BEFORE, CHI_BO, null, { words: 'Vững mạnh' })] }),
    later: side({ values: [sampleValue(AFTER, CHI_BO, null, { words: 'vững mạnh' })] }),
    kinds: ['same'],
  },
  {
    name: 'other words without a number are no change that could be measured',
    earlier: side({ values: [sampleValue(BEFORE, CHI_BO, null, { words: 'vững mạnh' })] }),
    later: side({ values: [sampleValue(AFTER, CHI_BO, null, { words: 'tiêu biểu' })] }),
    kinds: ['no-scale'],
  },
  {
    name: 'what a held plan does not state is new in the next',
    earlier: side({}),
    later: side({ values: [sampleValue(AFTER, LAO_DONG, 100)] }),
    kinds: ['added'],
  },
  {
    name: 'what a record does not show is not new: its source shows a part only',
    earlier: side({ whole: false }),
    later: side({ values: [sampleValue(AFTER, LAO_DONG, 100)] }),
    kinds: ['not-seen'],
  },
  {
    name: 'what a record shows and the held plan does not state is dropped',
    earlier: side({ whole: false, values: [sampleValue(RECORD, LAO_DONG, 100)] }),
    later: side({}),
    kinds: ['dropped'],
  },
  { name: 'two plans without targets have no rows', earlier: side({}), later: side({}), kinds: [] },
];

for (const { name, earlier, later, kinds } of rows) {
  test(name, () => {
    assert.deepEqual(
      comparePlans(earlier, later).values.map(({ kind }) => kind),
      kinds,
    );
  });
}

test('the basis is told apart: kept, new and no longer cited', () => {
  const { basis } = comparePlans(
    side({ basis: ['luat-2003', 'ct-34'] }),
    side({ basis: ['luat-2022', 'ct-34'] }),
  );
  assert.deepEqual(basis, { kept: ['ct-34'], added: ['luat-2022'], dropped: ['luat-2003'] });
});

const unknown: readonly { name: string; earlier: PlanSide; later: PlanSide }[] = [
  { name: 'of a record', earlier: side({ whole: false, basis: null }), later: side({}) },
  { name: 'not printed in the earlier copy', earlier: side({ basis: null }), later: side({}) },
  { name: 'not printed in the later copy', earlier: side({}), later: side({ basis: null }) },
];

for (const { name, earlier, later } of unknown) {
  test(`nothing is said of a basis that is not known whole: ${name}`, () => {
    assert.equal(comparePlans(earlier, later).basis, null);
  });
}
