import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { listPlanFiles } from '../../src/archive/list-plan-files.ts';
import { PlanCache } from '../../src/archive/plan-cache.ts';
import type { ProcessedPlan } from '../../src/archive/process-plan.ts';
import { readIndicators } from '../../src/archive/read-indicators.ts';
import { readPlan } from '../../src/archive/read-plans.ts';
import { readRegisters } from '../../src/archive/read-registers.ts';
import { gatherSurroundings } from '../../src/archive/surroundings.ts';

function readFirstPlan(): ProcessedPlan {
  const registers = readRegisters('content');
  const { indicators } = readIndicators('content');
  const surroundings = gatherSurroundings(registers, indicators, (address) => address);
  const [file] = listPlanFiles('content').files;
  assert.ok(file !== undefined);
  const reading = readPlan(file, surroundings);
  assert.ok(reading.ok);
  const { summary, body, compared } = reading;
  return { summary, body, compared };
}

test('a plan is what was kept of it, part by part, and unread parts are not looked for', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-cache-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { summary, body, compared } = readFirstPlan();
  const cache = new PlanCache(folder);
  cache.write([{ key: 'k', plan: { summary, body, compared } }]);
  const plan = cache.openPlan('k');
  for (const part of Object.keys(summary) as (keyof typeof summary)[]) {
    // A list that is read item by item is compared as what it holds.
    assert.deepEqual(structuredClone([plan[part]].flat()), [summary[part]].flat(), part);
  }
  const { html, text, nodes } = plan.loadBody();
  assert.deepEqual({ html, text, nodes }, body);
  assert.deepEqual(plan.loadDigests(), compared.digests);
  assert.equal(cache.has('k'), true);
  assert.throws(() => cache.openPlan('other').facts, /no plan other/u);
  cache.close();
});
