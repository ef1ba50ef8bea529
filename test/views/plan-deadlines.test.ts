import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeclaredDeadline } from '../../src/schema/plan.ts';
import { listDeadlines, viewCalendar, wordDeadline } from '../../src/views/plan-deadlines.ts';
import { HELD, alterPlan, heldPlan } from './sample-plans.ts';

const rows: readonly {
  deadline: Pick<DeclaredDeadline, 'on' | 'from' | 'bound'>;
  words: string;
}[] = [
  { deadline: { on: '2021-03-15', bound: 'truoc' }, words: 'trước ngày 15/3/2021' },
  { deadline: { on: '2021-11-01', bound: 'trong' }, words: 'trong ngày 01/11/2021' },
  { deadline: { on: '2023-02', bound: 'trong' }, words: 'trong tháng 2/2023' },
  { deadline: { on: '2023', bound: 'trong' }, words: 'trong năm 2023' },
  { deadline: { on: '2023-06', from: '2023-04', bound: 'trong' }, words: 'trong quý II/2023' },
  { deadline: { on: '2023-12', from: '2023-10', bound: 'truoc' }, words: 'trước quý IV/2023' },
  {
    deadline: { on: '2023-06', from: '2023-03', bound: 'trong' },
    words: 'từ tháng 3/2023 đến tháng 6/2023',
  },
  {
    deadline: { on: '2024-03', from: '2023-01', bound: 'trong' },
    words: 'từ tháng 1/2023 đến tháng 3/2024',
  },
];

for (const { deadline, words } of rows) {
  test(words, () => {
    assert.equal(wordDeadline({ ...deadline, what: 'x', passage: 'x' }), words);
  });
}

test('deadlines come earliest first', () => {
  const days = listDeadlines(heldPlan('khanh-hoa')).map(({ on }) => on);
  assert.deepEqual(days, ['2021-03-15', '2021-11-01', '2021-11-20']);
});

test('a plan that states no deadline has no calendar', () => {
  const plan = heldPlan('phat-dong-phong-trao');
  assert.equal(viewCalendar(plan, HELD, String), null);
});

test('every deadline is one event with its own name and the address of its passage', () => {
  const plan = heldPlan('khen-thuong');
  const calendar = viewCalendar(plan, HELD, (path) => `https://kho.example${path}`);
  assert.equal(calendar?.events.length, 12);
  assert.equal(new Set(calendar.events.map(({ uid }) => uid)).size, 12);
  assert.equal(calendar.stampedOn, '2023-01-30');
  for (const { address } of calendar.events) {
    assert.match(address ?? '', /^https:\/\/kho\.example\/ke-hoach\/.*\/#d-/u);
  }
});

test('two deadlines of one passage are two events', () => {
  const plan = heldPlan('khanh-hoa');
  const deadline = { on: '2021-11-20', bound: 'truoc', what: 'Gửi', passage: 'x' } as const;
  const altered = alterPlan(plan, plan.id, { deadlines: [deadline, { ...deadline, what: 'Báo' }] });
  const uids = viewCalendar(altered, HELD, String)?.events.map(({ uid }) => uid);
  assert.equal(new Set(uids).size, 2);
});

test('without a host an event has no address', () => {
  const [event] = viewCalendar(heldPlan('khanh-hoa'), HELD, String)?.events ?? [];
  assert.equal(event?.address, null);
});
