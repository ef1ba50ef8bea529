import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestPlanPassages } from '../../src/archive/digest-plan-passages.ts';
import { viewPlanReuse } from '../../src/views/plan-reuse.ts';
import { alterPlan, archiveOf, heldPlan, HELD } from './sample-plans.ts';

const PLAN = heldPlan('quang-ngai/');

test('a plan that stands twice in the archive is word for word in both', () => {
  const copy = alterPlan(PLAN, 'quang-ngai/2024/ban-dan-toc/ke-hoach', {
    year: { ...PLAN.facts.year, value: 2024 },
  });
  const archive = archiveOf([PLAN, copy]);
  const view = viewPlanReuse(PLAN, archive);
  assert.deepEqual(
    view.legend.map(({ kind }) => kind),
    ['same'],
  );
  assert.equal(view.rows.length + view.leftOut, view.legend[0]?.count);
  assert.ok(view.rows.length > 10);
  for (const { id, passage, where, places } of view.rows) {
    assert.match(passage.label, /^“.+”$/u);
    assert.equal(where, 'nguyên văn trong 1 kế hoạch khác');
    const fragment = passage.href.slice(1);
    assert.deepEqual(
      places.map(({ href }) => href),
      [`/ke-hoach/${copy.id}/#${fragment}`],
    );
    assert.deepEqual(view.marks.get(fragment)?.link?.href, `#${id}`);
  }
  // Of the same agency, the older one is the earlier plan of the younger one, never the other way.
  const [younger, older] = [copy, PLAN].map((plan) => viewPlanReuse(plan, archive).rows[0]);
  const isOwn = (row: typeof younger): boolean =>
    row?.places.some(({ label }) => label.startsWith('trước đó của cùng cơ quan')) ?? false;
  assert.notEqual(isOwn(younger), isOwn(older));
});

test('of a long plan some passages bear their mark without a row', () => {
  const bodies = Array.from(
    { length: 70 },
    (_, i) => `Đoạn thứ ${'một '.repeat(i + 1)} của một kế hoạch dài mà nơi khác chép lại`,
  );
  const text = bodies.join('\n');
  let start = 0;
  const nodes = bodies.map((body, i) => {
    const block = { id: `d-${i}`, marks: [], start, end: start + body.length };
    start += body.length + 1;
    return { kind: 'paragraph', block } as const;
  });
  const long = {
    ...PLAN,
    loadBody: () => ({ html: '', text, nodes }),
    loadDigests: () => digestPlanPassages({ text, nodes }),
  };
  const archive = archiveOf([long, alterPlan(long, 'quang-ngai/2024/so/ke-hoach', {})]);
  const view = viewPlanReuse(long, archive);
  assert.equal(view.rows.length, 20);
  assert.equal(view.leftOut, 50);
  assert.equal(view.marks.size, 70);
  assert.equal(view.marks.get('d-69')?.link, null);
  assert.equal(view.marks.get('d-69')?.kind, 'same');
});

test('a plan alone in the archive has passages that are only here, and no rows', () => {
  const view = viewPlanReuse(PLAN, archiveOf([PLAN]));
  assert.deepEqual(view.rows, []);
  assert.deepEqual(
    view.legend.map(({ kind }) => kind),
    ['new'],
  );
});

test('in the archive, places lead to passages that their plans have', () => {
  let places = 0;
  for (const plan of HELD.plans) {
    for (const row of viewPlanReuse(plan, HELD).rows) {
      for (const { href } of row.places) {
        const [address = '', fragment = ''] = href.split('#');
        const other = heldPlan(address.slice('/ke-hoach/'.length, -1));
        assert.notEqual(other, plan);
        assert.ok(other.loadBody().html.includes(` id="${fragment}"`), href);
        places++;
      }
    }
  }
  assert.ok(places >= 4);
});

test('a plan that is not held has no passages', () => {
  assert.throws(() => HELD.loadReuse('no/such/plan/here'));
});
