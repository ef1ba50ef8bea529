import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFacts } from '../../src/archive/check-facts.ts';
import { listPlanFiles } from '../../src/archive/list-plan-files.ts';
import { readPlanEntry } from '../../src/archive/read-plan-entry.ts';
import type { PlanFrontmatter } from '../../src/schema/plan.ts';
import { PROJECT_DIR } from '../project/source-files.ts';

const plans = listPlanFiles(join(PROJECT_DIR, 'content')).files.map(({ path, file }) => {
  const entry = readPlanEntry(readFileSync(path, 'utf8'), file);
  assert.ok(entry.ok);
  return entry.facts;
});

function check(change: Partial<PlanFrontmatter>): readonly string[] {
  const [facts] = plans;
  assert.ok(facts !== undefined);
  const found: string[] = [];
  checkFacts({ ...facts, ...change }, (code, path) => found.push(`${code} ${path.join('.')}`));
  return found;
}

test('no published plan contradicts itself', () => {
  for (const facts of plans) {
    checkFacts(facts, (code, path) => assert.fail(`${code} ${path.join('.')}`));
  }
});

const issued = (value: string, passage: string): Partial<PlanFrontmatter> => ({
  issuedOn: { value, passage },
});
const due = (on: string, passage: string, datedBy?: string): Partial<PlanFrontmatter> => ({
  deadlines: [
    { on, bound: 'trong', what: 'a', passage, ...(datedBy === undefined ? {} : { datedBy }) },
  ],
});
const signed = (name: string, passage: string): Partial<PlanFrontmatter> => ({
  signer: { name, position: 'Trưởng Ban', passage },
});

const ROWS: readonly (readonly [
  why: string,
  change: Partial<PlanFrontmatter>,
  problems: readonly string[],
])[] = [
  ['the day of its passage', issued('2024-02-05', 'ngày 05 tháng 02 năm 2024'), []],
  ['a month that the day lies in', issued('2024-02', 'ngày 05 tháng 02 năm 2024'), []],
  [
    'another day',
    issued('2024-02-06', 'ngày 05 tháng 02 năm 2024'),
    ['date-contradicts issuedOn.value'],
  ],
  ['a passage without a date', issued('2024-02-06', 'Lào Cai'), []],
  ['another year', { year: { value: 2024, passage: 'năm 2023' } }, ['date-contradicts year.value']],
  ['a year of several', { year: { value: 2024, passage: 'năm 2023 và 2024' } }, []],
  ['the last month of its quarter', due('2023-06', 'xong trong quý II/2023'), []],
  [
    'another quarter',
    due('2023-09', 'xong trong quý II/2023'),
    ['date-contradicts deadlines.0.on'],
  ],
  ['a date that stands apart', due('2023-06', 'Sơ kết 6 tháng', 'Quý II/2023'), []],
  [
    'a date that stands apart and says otherwise',
    due('2023-07', 'Sơ kết', 'Tháng 6/2023'),
    ['date-contradicts deadlines.0.on'],
  ],
  ['a name set in capitals', signed('Lò Thị Mẩy', 'TRƯỞNG BAN LÒ THỊ MẨY'), []],
  [
    'another name',
    signed('Lò Thị Mây', 'TRƯỞNG BAN Lò Thị Mẩy'),
    ['value-not-in-passage signer.name'],
  ],
  [
    'a number with a space in it',
    { number: { status: 'stated', value: '27/KH-BDT', passage: 'Số: 27 / KH - BDT' } },
    [],
  ],
  [
    'another number',
    { number: { status: 'stated', value: '28/KH-BDT', passage: 'Số: 27/KH-BDT' } },
    ['value-not-in-passage number.value'],
  ],
];
for (const [why, change, problems] of ROWS) {
  test(`facts and their passages: ${why}`, () => assert.deepEqual(check(change), problems));
}
