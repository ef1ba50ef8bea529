import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  choosesAnything,
  EMPTY_VIEW,
  printView,
  readPlanId,
  readView,
  type AddressRemark,
  type ComparisonView,
} from '../../../src/views/comparison/view-address.ts';

const PLAN = 'bac-ninh/2018/khoi-tham-muu-tong-hop/giao-uoc-thi-dua';
const PLAN_2 = 'bac-ninh/2023/khoi-tham-muu-tong-hop/giao-uoc-thi-dua';

const rows: readonly {
  name: string;
  query: string;
  view: Partial<ComparisonView>;
  remarks?: readonly AddressRemark[];
  printed?: string;
}[] = [
  { name: 'nothing chosen', query: '', view: {}, printed: '' },
  {
    name: 'lists by comma, as the address of a view is printed',
    query: '?chi-tieu=a,b&tinh=x,y&nam=2021,2023',
    view: { indicators: ['a', 'b'], provinces: ['x', 'y'], years: [2021, 2023] },
    printed: '?chi-tieu=a,b&tinh=x,y&nam=2021,2023',
  },
  {
    name: 'names given several times, as a form without a script sends them',
    query: '?chi-tieu=a&chi-tieu=b&nam=2021&ke-hoach=&dia-gioi=khi-ban-hanh&nguon=tat-ca',
    view: { indicators: ['a', 'b'], years: [2021] },
    printed: '?chi-tieu=a,b&nam=2021',
  },
  {
    name: 'what is chosen twice is kept once',
    query: '?tinh=x,x&nam=2021,2021',
    view: { provinces: ['x'], years: [2021] },
    printed: '?tinh=x&nam=2021',
  },
  {
    name: 'a plan chosen twice is kept once and remarked on once',
    query: `?ke-hoach=${PLAN},${PLAN_2},${PLAN},${PLAN}`,
    view: { plans: [PLAN, PLAN_2] },
    remarks: [{ kind: 'plan-twice', id: PLAN }],
    printed: `?ke-hoach=${PLAN},${PLAN_2}`,
  },
  {
    name: 'a plan by its id and by its address is the same plan',
    query: `?ke-hoach=${PLAN}&ke-hoach=${encodeURIComponent(`https://thi-dua.example/ke-hoach/${PLAN}/#d-1`)}`,
    view: { plans: [PLAN] },
    remarks: [{ kind: 'plan-twice', id: PLAN }],
  },
  {
    name: 'what is no plan and no year is said to be none',
    query: '?ke-hoach=abc&nam=20,2023',
    view: { years: [2023] },
    remarks: [
      { kind: 'no-plan', written: 'abc' },
      { kind: 'no-year', written: '20' },
    ],
  },
  {
    name: 'territory, holding, rows and order',
    query: '?tinh=x&dia-gioi=hom-nay&nguon=ban-ghi&dong=co-gia-tri&xep=-nam',
    view: {
      provinces: ['x'],
      territory: 'hom-nay',
      holding: 'ban-ghi',
      onlyValues: true,
      order: { column: 'nam', descending: true },
    },
    printed: '?tinh=x&dia-gioi=hom-nay&nguon=ban-ghi&dong=co-gia-tri&xep=-nam',
  },
  {
    name: 'unknown options fall back to the usual ones',
    query: '?tinh=x&dia-gioi=mai&nguon=khac&xep=-',
    view: { provinces: ['x'] },
    printed: '?tinh=x',
  },
];

for (const { name, query, view, remarks = [], printed } of rows) {
  test(`address of a comparison: ${name}`, () => {
    const read = readView(query);
    assert.deepEqual(read, { view: { ...EMPTY_VIEW, ...view }, remarks });
    if (printed !== undefined) assert.equal(printView(read.view), printed);
    assert.deepEqual(readView(printView(read.view)).view, read.view);
  });
}

test('what stands in an address cannot break out of its parameter', () => {
  const view = { ...EMPTY_VIEW, indicators: ['a&tinh=x'], provinces: ['<b>'] };
  assert.deepEqual(readView(printView(view)).view, view);
});

const plans: readonly [written: string, id: string | null][] = [
  [PLAN, PLAN],
  [`/ke-hoach/${PLAN}/`, PLAN],
  [` https://thi-dua.example/goc/ke-hoach/${PLAN}/?in=1#d-2 `, PLAN],
  ['bac-ninh/2018/khoi', null],
  ['https://thi-dua.example/van-ban/ct-34-tw-2014/', null],
  ['javascript:alert(1)', null],
  ['', null],
];

for (const [written, id] of plans) {
  test(`plan out of “${written}”`, () => assert.equal(readPlanId(written), id));
}

test('an order alone chooses nothing', () => {
  assert.equal(choosesAnything(readView('?xep=nam&dia-gioi=hom-nay').view), false);
  assert.equal(choosesAnything(readView('?nam=2023').view), true);
});
