import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import type { TrackedArchive } from '../../../src/archive/build-archive.ts';
import { editParagraph, listEntries, movePlan } from '../../bench/build/change-content.ts';
import { generateContent } from '../../bench/synthetic/generate-content.ts';

// Read when the module is loaded.
const CACHE = mkdtempSync(join(tmpdir(), 'pieces-'));
process.env['CACHE_DIR'] = join(CACHE, 'cache');
const { keepArchivePieces, keepPlanPieces, listKeyedPlans } =
  await import('../../../src/publishing/packing/kept-content-pieces.ts');
const { makeContentPieces } = await import('../../../src/publishing/packing/content-pieces.ts');
const { openTrackedArchive, prepareArchive } =
  await import('../../../src/archive/prepare-archive.ts');
after(() => rmSync(CACHE, { recursive: true }));

const CONTENT = join(CACHE, 'content');
generateContent(CONTENT, 230, 1);

const printAddress = (path: string): string => `https://thidua.example${path}`;

type Pieces = ReturnType<typeof keepPlanPieces>;
const KINDS = ['passages', 'plans', 'texts'] as const;

async function listPieces(print = printAddress): Promise<Pieces> {
  const { prepared } = await prepareArchive(CONTENT, '/');
  return keepPlanPieces(listKeyedPlans(prepared), print);
}

/** The places of the pieces of a kind that are other files than before. */
function listChanged(kind: (typeof KINDS)[number], before: Pieces, now: Pieces): readonly number[] {
  return now[kind].flatMap((file, place) => (file === before[kind][place] ? [] : [place]));
}

test('after a change only the pieces that it lies in are made anew', async () => {
  const before = await listPieces();
  assert.deepEqual(
    KINDS.map((kind) => before[kind].length),
    // What records give stands behind the rows of plans.
    [10, 11, 11],
  );
  assert.deepEqual(await listPieces(), before);
  editParagraph(listEntries(CONTENT).at(-1) ?? '', 'một cách thiết thực');
  const now = await listPieces();
  for (const kind of KINDS) assert.deepEqual(listChanged(kind, before, now), [9], kind);
});

test('what plans say is joined anew only when one says something else', async () => {
  const before = await listPieces();
  const bytes = readFileSync(before.details);
  const entry = listEntries(CONTENT).at(-1) ?? '';
  editParagraph(entry, 'một cách thiết thực, hiệu quả');
  const edited = await listPieces();
  assert.equal(edited.details, before.details);
  assert.ok(readFileSync(edited.details).equals(bytes));
  const aside = join(CACHE, 'aside');
  movePlan(entry, CONTENT, aside);
  assert.notEqual((await listPieces()).details, before.details);
  movePlan(join(aside, entry.slice(CONTENT.length)), aside, CONTENT);
  rmSync(before.details);
  const again = await listPieces();
  assert.equal(again.details, before.details);
  assert.ok(readFileSync(again.details).equals(bytes));
});

test('a plan that goes changes its own pieces and those behind it, and brings them back when it comes', async () => {
  const before = await listPieces();
  const aside = join(CACHE, 'aside');
  const entry = listEntries(CONTENT)[150] ?? '';
  movePlan(entry, CONTENT, aside);
  const without = await listPieces();
  for (const kind of KINDS)
    assert.deepEqual(listChanged(kind, before, without), [6, 7, 8, 9], kind);
  movePlan(join(aside, entry.slice(CONTENT.length)), aside, CONTENT);
  assert.deepEqual(await listPieces(), before);
});

test('pieces that the cache has lost are made again, to the same bytes', async () => {
  const before = await listPieces();
  for (const kind of KINDS) {
    const file = before[kind][1] ?? '';
    const bytes = readFileSync(file);
    rmSync(file);
    assert.deepEqual(await listPieces(), before, kind);
    assert.ok(readFileSync(file).equals(bytes), kind);
  }
});

const EVERY_PLACE = Array.from({ length: 11 }, (_, place) => place);

test('rows with other addresses are other pieces; passages have none', async () => {
  const before = await listPieces();
  const now = await listPieces((path) => `/kho${path}`);
  assert.deepEqual(now.passages, before.passages);
  assert.notEqual(now.details, before.details);
  assert.deepEqual(listChanged('plans', before, now), EVERY_PLACE);
  assert.deepEqual(listChanged('texts', before, now), EVERY_PLACE);
});

/** Opens the archive anew, as the next build does; what it keeps is taken over but for `stale`. */
async function openNext(
  earlier: TrackedArchive | null,
  stale: readonly string[],
): Promise<{ tracked: TrackedArchive; pieces: ReturnType<typeof keepArchivePieces> }> {
  const { prepared } = await prepareArchive(CONTENT, '/');
  const tracked = openTrackedArchive(prepared);
  for (const [name, value] of earlier?.kept ?? []) {
    if (!stale.includes(name)) tracked.takeOver(name, value);
  }
  const pieces = keepArchivePieces(tracked.archive, listKeyedPlans(prepared), printAddress);
  return { tracked, pieces };
}

const OUTLINES = 'outlines of links of the graph';
/** Of the first plans. */
const NODES = 'nodes of the graph of 0';

test('pieces of many plans are looked for under the names that the archive keeps', async () => {
  const first = await openNext(null, []);
  assert.equal(first.pieces.links.length, 3);
  const next = await openNext(first.tracked, []);
  assert.deepEqual(next.pieces, first.pieces);
  assert.ok(!next.tracked.memoReads.has('citation-graph'));
  const read = [...(first.tracked.memoReads.get(OUTLINES) ?? [])];
  assert.ok(read.some((cell) => cell === 'memo#citation-graph'));
  assert.ok((first.tracked.memoReads.get('piece of the register agencies')?.size ?? 0) > 0);
});

test('after a change of words only the links of the plans around it are printed anew, and no graph is gathered', async () => {
  const first = await openNext(null, []);
  const [plan] = first.tracked.archive.plans;
  editParagraph(join(CONTENT, plan?.file.replace(/^.*?(?=plans\/)/u, '') ?? ''), 'kịp thời');
  const next = await openNext(first.tracked, []);
  assert.notEqual(next.pieces.links[0], first.pieces.links[0]);
  assert.deepEqual(next.pieces.links.slice(1), first.pieces.links.slice(1));
  assert.deepEqual(next.pieces.nodes, first.pieces.nodes);
  assert.deepEqual(next.pieces.registers, first.pieces.registers);
  assert.ok(!next.tracked.memoReads.has('citation-graph'));
});

test('links that have changed are outlined anew, those of other plans to the same pieces', async () => {
  const first = await openNext(null, []);
  const next = await openNext(first.tracked, [OUTLINES, NODES]);
  assert.deepEqual(next.pieces.links, first.pieces.links);
  assert.ok(next.tracked.memoReads.has('citation-graph'));
});

test('nodes of some plans and a table that have changed are printed anew, the others are not', async () => {
  const first = await openNext(null, []);
  assert.equal(first.pieces.nodes.length, 4);
  const next = await openNext(first.tracked, [NODES, 'piece of the register indicators']);
  const changed = (kind: 'nodes' | 'registers'): readonly number[] =>
    next.pieces[kind].flatMap((file, place) => (file === first.pieces[kind][place] ? [] : [place]));
  assert.deepEqual(changed('nodes'), [1]);
  assert.deepEqual(changed('registers'), [3]);
  assert.ok(!next.tracked.memoReads.has('citation-graph'));
});

test('pieces of many plans that the cache has lost are made again', async () => {
  const { tracked, pieces } = await openNext(null, []);
  const files = [...pieces.registers, ...pieces.nodes, ...pieces.links];
  const bytes = files.map((file) => readFileSync(file));
  for (const file of files) rmSync(file);
  const { registers, nodes, links } = (await openNext(tracked, [])).pieces;
  for (const [place, file] of [...registers, ...nodes, ...links].entries()) {
    assert.ok(readFileSync(file).equals(bytes[place] ?? Buffer.alloc(0)), String(place));
  }
});

test('pieces that are kept hold what is made without a cache', async () => {
  const { tracked, pieces } = await openNext(null, []);
  const kept = { ...(await listPieces()), ...pieces };
  const folder = join(CACHE, 'made');
  mkdirSync(folder);
  const made = makeContentPieces(folder, tracked.archive, printAddress);
  for (const name of [...KINDS, 'details', 'registers', 'nodes', 'links'] as const) {
    const [a, b] = [[kept[name]].flat(), [made[name]].flat()];
    assert.equal(a.length, b.length, name);
    for (const [place, file] of a.entries()) {
      assert.ok(readFileSync(file).equals(readFileSync(b[place] ?? '')), `${name} ${place}`);
    }
  }
});

test('what was used longest ago is forgotten', async () => {
  for (const words of ['một', 'hai', 'ba', 'bốn']) {
    editParagraph(listEntries(CONTENT)[0] ?? '', words);
    const pieces = await listPieces();
    for (const kind of KINDS) {
      const kept = readdirSync(join(CACHE, 'cache', kind));
      assert.ok(kept.length <= 2 * pieces[kind].length, kind);
      assert.ok(
        pieces[kind].every((file) => kept.includes(basename(file))),
        kind,
      );
    }
  }
});

test('pieces of other code are other ones, and are found by name as well', async () => {
  const { KeptPieces } = await import('../../../src/publishing/packing/kept-pieces.ts');
  const write = (file: string): void => writeFileSync(file, 'một');
  const one = new KeptPieces('other', 'one').take(['a'], write);
  assert.equal(new KeptPieces('other', 'one').find(['a']), one);
  assert.equal(new KeptPieces('other', 'two').find(['a']), null);
  assert.notEqual(new KeptPieces('other', 'two').take(['a'], write), one);
  assert.equal(new KeptPieces('other', 'two').findNamed(basename(one)), one);
  assert.equal(new KeptPieces('other', 'one').findNamed('none'), null);
});
