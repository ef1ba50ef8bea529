import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Plan } from '../../../src/archive/archive.ts';
import { findDuplicatePlans } from '../../../src/checks/texts/find-duplicate-plans.ts';

const WORDS =
  'tổ đội xóm bản làng xã vườn đồng rẫy núi sông suối cầu đường trường trạm chợ nhà'.split(' ');

/** A text of its own for every seed: a walk through the words. */
function makeText(seed: number, length = 900): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[(state >> 8) % WORDS.length];
  }).join(' ');
}

function makePlan(id: string, text: string, number: string | null = null, agency = 'a'): Plan {
  const facts = {
    number: number === null ? { status: 'blank' } : { status: 'stated', value: number },
    issuedOn: { value: '2031-01-15' },
    agency: { id: agency },
  };
  return { id, file: `${id}.mdx`, facts, loadBody: () => ({ html: '', text }) } as unknown as Plan;
}

function describe(plans: readonly Plan[]): readonly string[] {
  return findDuplicatePlans(plans).map(({ kind, plan, other }) => `${kind} ${plan.id} ${other.id}`);
}

test('one number of one agency on one day is one plan, however it is written', () => {
  const plans = [
    makePlan('mot', makeText(1), '7/KH-BDT'),
    makePlan('hai', makeText(2), '7/kh-bdt'),
    makePlan('ba', makeText(3), '7/KH-BDT', 'b'),
    makePlan('bon', makeText(4)),
    makePlan('nam', makeText(5)),
  ];
  assert.deepEqual(describe(plans), ['same hai mot']);
});

test('a text that was copied for the next year is nearly the same', () => {
  const text = makeText(6);
  const next = text.replaceAll('tổ', 'tổ 2032').replace(WORDS[0] ?? '', 'đội mới');
  assert.deepEqual(describe([makePlan('mot', text), makePlan('hai', next)]), ['alike hai mot']);
});

test('texts that share a paragraph are two plans', () => {
  const shared = makeText(7, 200);
  const plans = [
    makePlan('mot', `${shared} ${makeText(8)}`),
    makePlan('hai', `${shared} ${makeText(9)}`),
  ];
  assert.deepEqual(describe(plans), []);
});
