import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOfCell } from '../../../src/archive/reads/cells.ts';
import type { CellChanges } from '../../../src/archive/reads/find-changes.ts';
import { FileLedger } from '../../../src/publishing/updating/file-ledger.ts';
import type { MadeFile } from '../../../src/publishing/updating/packed-ledger.ts';

const PLAN: MadeFile = {
  file: 'ke-hoach/a/index.html',
  route: '/ke-hoach/[...id]',
  reads: ['plan#a#body', 'document#x'],
  links: ['van-ban/x/index.html#', 'nam/2023/index.html#'],
};
const YEAR: MadeFile = {
  file: 'nam/2023/index.html',
  route: '/nam/[year]',
  reads: ['plan#a#facts.title'],
  links: ['ke-hoach/a/index.html#d-1'],
};
const EMPTY: MadeFile = { file: '404.html', route: '/404', reads: [], links: [] };

/** The files that some of these lead to, and one that none does. */
const TARGETS = ['ke-hoach/a/index.html', 'nam/2023/index.html', 'van-ban/x/index.html', 'a', 'b'];

function fill(...files: readonly MadeFile[]): FileLedger {
  const ledger = new FileLedger();
  for (const file of files) ledger.set(file);
  return ledger;
}

/** Says that one cell has changed. */
const changeOf = (cell: string): CellChanges => ({
  isChanged: (other) => other === cell,
  mayChange: (owner) => owner === ownerOfCell(cell),
});

const stale = (ledger: FileLedger, cell: string): unknown =>
  [...ledger.listStale(ledger.markCells(changeOf(cell)))].map(([route, files]) => [
    route,
    ...files,
  ]);

test('only files that read a changed cell are stale', () => {
  const ledger = fill(PLAN, YEAR, EMPTY);
  assert.deepEqual(stale(ledger, 'plan#a#body'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual(stale(ledger, 'plan#a#facts.title'), [['/nam/[year]', YEAR.file]]);
  assert.deepEqual(stale(ledger, 'plan#b#body'), []);
});

test('what is remembered of a file last is all that counts', () => {
  const ledger = fill(PLAN, YEAR);
  ledger.set({ ...PLAN, reads: ['plan#a#targets'], links: [] });
  assert.deepEqual(stale(ledger, 'plan#a#body'), []);
  assert.deepEqual(stale(ledger, 'plan#a#targets'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual([...ledger.filesOf('/ke-hoach/[...id]')], [PLAN.file]);
  assert.deepEqual(ledger.listLinksTo(TARGETS), ['ke-hoach/a/index.html#d-1']);
  assert.deepEqual(ledger.listLinksTo(TARGETS.slice(1)), []);
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
  others.listings.set('/nam/[year]', ['plans']);
  others.memos.set('shelf', ['plan#a#targets', 'plans']);
  others.digests.set('plans', 'd1');
  plans.digests.set('document#x', 'd2');
  const ledger = new FileLedger(structuredClone(plans.pack()));
  ledger.addAll(structuredClone(others.pack()));
  assert.deepEqual(ledger.listFiles(), [PLAN.file, EMPTY.file, YEAR.file]);
  assert.deepEqual(stale(ledger, 'plan#a#facts.title'), [['/nam/[year]', YEAR.file]]);
  assert.deepEqual(stale(ledger, 'document#x'), [['/ke-hoach/[...id]', PLAN.file]]);
  assert.deepEqual([...(ledger.listings.get('/nam/[year]') ?? [])], ['plans']);
  assert.deepEqual([...(ledger.memos.get('shelf') ?? [])], ['plan#a#targets', 'plans']);
  assert.deepEqual(
    ['plans', 'document#x', 'plan#a#body', 'khac'].map((cell) => ledger.digests.get(cell)),
    ['d1', 'd2', undefined, undefined],
  );
  assert.deepEqual(new FileLedger(structuredClone(ledger.pack())).pack(), ledger.pack());
});

test('two threads that made one file are a mistake', () => {
  const ledger = fill(PLAN);
  assert.throws(() => ledger.addAll(fill(PLAN).pack()), /made twice/u);
});

test('the list of a route is made anew when a cell of it changed, or when nothing is known of it', () => {
  const ledger = fill(PLAN);
  ledger.listings.set('/nam/[year]', ['plans', 'plan#a#facts.year']);
  const isStale = (route: string, cell: string): boolean =>
    ledger.listings.isStale(route, ledger.markCells(changeOf(cell)));
  assert.equal(isStale('/nam/[year]', 'plan#a#body'), false);
  assert.equal(isStale('/nam/[year]', 'plan#a#facts.year'), true);
  assert.equal(isStale('/tinh/[province]', 'plan#a#body'), true);
});

test('it knows whether it remembers a file, and which files lead to a place, by name', () => {
  const ledger = fill(YEAR, PLAN, { ...EMPTY, links: PLAN.links });
  assert.equal(ledger.has(PLAN.file), true);
  assert.equal(ledger.has('nam/2024/index.html'), false);
  assert.deepEqual(ledger.listLinking('van-ban/x/index.html#'), ['404.html', PLAN.file]);
  assert.deepEqual(ledger.listLinking('van-ban/y/index.html#'), []);
});

test('it says which places a file leads to', () => {
  const ledger = fill(PLAN, EMPTY);
  assert.deepEqual(ledger.linksOf(PLAN.file), new Set(PLAN.links));
  assert.deepEqual(ledger.linksOf(EMPTY.file), new Set());
  assert.deepEqual(ledger.linksOf(YEAR.file), new Set());
});

test('it says which places were led to when it was asked, whatever was made or forgotten since', () => {
  const ledger = fill(PLAN, YEAR);
  ledger.delete(YEAR.file);
  const wasLinked = ledger.rememberLinks();
  ledger.delete(PLAN.file);
  ledger.set(YEAR);
  ledger.set({ ...EMPTY, links: ['tinh/index.html#'] });
  const asked = [...PLAN.links, ...YEAR.links, 'tinh/index.html#', 'khong-co/index.html#'];
  assert.deepEqual(asked.map(wasLinked), [true, true, false, false, false]);
});

test('a file that reads more than a thousand cells', () => {
  const cells = Array.from({ length: 3000 }, (_, number) => `plan#p${number}#body`);
  const ledger = fill(EMPTY, { ...PLAN, reads: cells }, YEAR);
  const again = new FileLedger(structuredClone(ledger.pack()));
  for (const cell of ['plan#p0#body', 'plan#p1024#body', 'plan#p2999#body']) {
    assert.deepEqual(stale(again, cell), [['/ke-hoach/[...id]', PLAN.file]]);
  }
  assert.deepEqual(stale(again, 'plan#a#facts.title'), [['/nam/[year]', YEAR.file]]);
});

test('a thread that made nothing has an empty ledger', () => {
  const ledger = new FileLedger(structuredClone(fill().pack()));
  assert.equal(ledger.size, 0);
  ledger.addAll(fill(PLAN).pack());
  assert.deepEqual(ledger.listFiles(), [PLAN.file]);
});

const CHANGES: readonly (readonly [what: string, change: (ledger: FileLedger) => void])[] = [
  ['a file that is remembered', (ledger) => ledger.set(YEAR)],
  ['a cell less', (ledger) => ledger.set({ ...PLAN, reads: [...PLAN.reads].slice(1) })],
  ['another cell', (ledger) => ledger.set({ ...PLAN, reads: ['plan#a#body', 'document#y'] })],
  ['another link', (ledger) => ledger.set({ ...PLAN, links: ['nam/2023/index.html#', 'a#'] })],
  ['another route', (ledger) => ledger.set({ ...PLAN, route: YEAR.route })],
  ['more that was remembered', (ledger) => ledger.memos.set('years', ['plans', 'table#x'])],
  ['a file that is forgotten', (ledger) => ledger.delete(PLAN.file)],
  ['the list of a route', (ledger) => ledger.listings.set('/404', [])],
  ['what was remembered', (ledger) => ledger.memos.set('shelf', ['plans'])],
  ['what a cell holds', (ledger) => ledger.digests.set('document#x', 'd2')],
  ['what a cell holds of which nothing was known', (ledger) => ledger.digests.set('plans', 'd3')],
  ['what is remembered no more', (ledger) => ledger.memos.delete('years')],
];
const SAME: readonly (readonly [what: string, change: (ledger: FileLedger) => void])[] = [
  ['a file', (ledger) => ledger.set({ ...PLAN, reads: [...PLAN.reads].reverse() })],
  ['what was remembered', (ledger) => ledger.memos.set('years', ['plans'])],
  ['what a cell holds', (ledger) => ledger.digests.set('document#x', 'd1')],
];
/** A ledger that was packed, and what it is unpacked from again. */
function unpack(): FileLedger {
  const first = fill(PLAN);
  first.memos.set('years', ['plans']);
  first.digests.set('document#x', 'd1');
  return new FileLedger(structuredClone(first.pack()));
}

/** What a ledger says of everything that it remembers. */
function readAll(ledger: FileLedger): unknown {
  const routes = [PLAN.route, YEAR.route, EMPTY.route];
  return {
    files: [...ledger.listFiles()].sort(),
    routes: routes.map((route) => [...ledger.filesOf(route)]),
    links: [...ledger.listLinksTo(TARGETS)].sort(),
    stale: [...ledger.cells].sort().map((cell) => [cell, stale(ledger, cell)]),
    listings: ledger.listings.names.map((name) => [name, ...(ledger.listings.get(name) ?? [])]),
    memos: ledger.memos.names.map((name) => [name, ...(ledger.memos.get(name) ?? [])]),
    digests: [...ledger.cells].sort().map((cell) => [cell, ledger.digests.get(cell)]),
  };
}

for (const [what, change] of SAME) {
  test(`it does not differ when it was made as before: ${what}`, () => {
    const ledger = unpack();
    change(ledger);
    assert.deepEqual(ledger.listChanges(), new FileLedger().listChanges());
  });
}

for (const [what, change] of CHANGES) {
  test(`its changes make it what it is out of what it was, now and later: ${what}`, () => {
    const changed = unpack();
    change(changed);
    assert.notDeepEqual(changed.listChanges(), new FileLedger().listChanges());
    const again = unpack();
    again.change(structuredClone(changed.listChanges()));
    assert.deepEqual(readAll(again), readAll(changed));
    assert.deepEqual(again.listChanges(), changed.listChanges());
    const packed = new FileLedger(structuredClone(changed.pack()));
    assert.deepEqual(readAll(packed), readAll(changed));
    assert.deepEqual(packed.listChanges(), new FileLedger().listChanges());
  });
}

test('a file that is made again after it was forgotten', () => {
  const ledger = fill(PLAN, YEAR);
  ledger.delete(PLAN.file);
  ledger.delete('khong-co/index.html');
  assert.deepEqual([ledger.has(PLAN.file), ledger.size], [false, 1]);
  ledger.set(PLAN);
  assert.deepEqual([ledger.has(PLAN.file), ledger.size], [true, 2]);
  assert.deepEqual(new FileLedger(ledger.pack()).listLinking('nam/2023/index.html#'), [PLAN.file]);
});
