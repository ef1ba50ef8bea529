import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileLedger, type MadeFile } from '../../../src/publishing/updating/file-ledger.ts';

const PLAN: MadeFile = {
  file: 'ke-hoach/a/index.html',
  route: '/ke-hoach/[...id]',
  props: 'p1',
  reads: ['plan#a#body', 'document#x'],
  links: ['van-ban/x/index.html#', 'nam/2023/index.html#'],
};
const YEAR: MadeFile = {
  file: 'nam/2023/index.html',
  route: '/nam/[year]',
  props: 'p2',
  reads: ['plan#a#facts.title'],
  links: ['ke-hoach/a/index.html#d-1'],
};
const EMPTY: MadeFile = { file: '404.html', route: '/404', props: '', reads: [], links: [] };

function fill(...files: readonly MadeFile[]): FileLedger {
  const ledger = new FileLedger();
  for (const file of files) ledger.set(file);
  return ledger;
}

const stale = (ledger: FileLedger, cell: string): unknown =>
  [...ledger.listStale((other) => other === cell)].map(([route, files]) => [route, ...files]);

test('only files that read a changed cell are stale', () => {
  const ledger = fill(PLAN, YEAR, EMPTY);
  assert.deepEqual(stale(ledger, 'plan#a#body'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual(stale(ledger, 'plan#a#facts.title'), [['/nam/[year]', YEAR.file]]);
  assert.deepEqual(stale(ledger, 'plan#b#body'), []);
});

test('what is remembered of a file last is all that counts', () => {
  const ledger = fill(PLAN, YEAR);
  ledger.set({ ...PLAN, props: 'p3', reads: ['plan#a#targets'], links: [] });
  assert.deepEqual(stale(ledger, 'plan#a#body'), []);
  assert.deepEqual(stale(ledger, 'plan#a#targets'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual([...ledger.filesOf('/ke-hoach/[...id]')], [[PLAN.file, 'p3']]);
  assert.deepEqual([...ledger.listLinks()], ['ke-hoach/a/index.html#d-1']);
});

test('a file that is forgotten leads nowhere', () => {
  const ledger = fill(PLAN, YEAR);
  ledger.delete(YEAR.file);
  assert.deepEqual(ledger.listFiles(), [PLAN.file]);
  assert.deepEqual(ledger.listLinking('ke-hoach/a/index.html#d-1'), []);
  assert.deepEqual(ledger.listLinking('nam/2023/index.html#'), [PLAN.file]);
});

test('packed and unpacked it says the same, and two that were filled apart say what both do', () => {
  const [plans, others] = [fill(PLAN), fill(EMPTY, YEAR)];
  others.setListing('/nam/[year]', new Set(['plans']));
  const ledger = FileLedger.unpack(structuredClone(plans.pack()));
  ledger.addAll(structuredClone(others.pack()));
  assert.deepEqual(ledger.listFiles(), [PLAN.file, EMPTY.file, YEAR.file]);
  assert.deepEqual(stale(ledger, 'plan#a#facts.title'), [['/nam/[year]', YEAR.file]]);
  assert.deepEqual(stale(ledger, 'document#x'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual([...ledger.listings], [['/nam/[year]', new Set(['plans'])]]);
  assert.deepEqual(FileLedger.unpack(ledger.pack()).pack(), ledger.pack());
});

test('two threads that made one file are a mistake', () => {
  const ledger = fill(PLAN);
  assert.throws(() => ledger.addAll(fill(PLAN).pack()), /made twice/u);
});
