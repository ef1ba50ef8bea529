import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { after, test, type TestContext } from 'node:test';
import { publishRelease, rollBack } from '../../../src/publishing/releases.ts';
import { FileLedger } from '../../../src/publishing/updating/file-ledger.ts';
import type { SiteState } from '../../../src/publishing/updating/site-state.ts';
import { makeFolder, writeFiles } from './site-folder.ts';

// Read when the module is loaded.
const CACHE = mkdtempSync(join(tmpdir(), 'state-'));
process.env['CACHE_DIR'] = CACHE;
const { findSite, forgetSiteState, recallSite, writeSiteState } =
  await import('../../../src/publishing/updating/site-state.ts');
after(() => rmSync(CACHE, { recursive: true }));

const CONTEXT = 'c1';
const PACKED = serialize(new Map([['b', 1]]));

/** All that is remembered of a site; null when something of it is not. */
async function readState(outDir: string, context = CONTEXT): Promise<SiteState | null> {
  return (await findSite(outDir, context)?.load()) ?? null;
}

function makeState(): SiteState {
  const ledger = new FileLedger();
  ledger.set({ file: 'index.html', route: '/', reads: ['plans'], links: ['a.css#'] });
  ledger.listings.set('/', ['plans']);
  ledger.memos.set('open-data', ['plans']);
  ledger.digests.set('plans', 'd');
  return {
    ledger,
    planLists: new Map([
      ['rows', { parts: new Set(['works' as const]), packed: PACKED, without: new Set(['a']) }],
    ]),
    kept: new Map([['open-data', { size: 1 }]]),
    content: {
      plans: new Map([['cao-bang/2023/a/b', 'k']]),
      others: ['a.css'],
      searchFiles: 3,
      register: 'r',
      otherContent: 'o',
    },
  };
}

/** Publishes one more release of a site of one page. */
function publish(root: string): string {
  const outDir = join(root, 'dist');
  writeFiles(join(root, 'staged'), { 'index.html': '' });
  publishRelease(join(root, 'staged'), outDir, 3);
  return outDir;
}

/** A published site whose state was written. */
function publishWithState(t: TestContext): { readonly root: string; readonly outDir: string } {
  const root = makeFolder(t);
  const outDir = publish(root);
  writeSiteState(outDir, CONTEXT, makeState());
  return { root, outDir };
}

test('what was remembered of the published site is read again', async (t) => {
  const { outDir } = publishWithState(t);
  const read = await readState(outDir);
  assert.ok(read !== null);
  const { ledger, ...rest } = read;
  const { ledger: expected, ...others } = makeState();
  assert.deepEqual(ledger.pack(), expected.pack());
  assert.deepEqual(rest, others);
  assert.deepEqual(findSite(outDir, CONTEXT)?.content, others.content);
});

test('what is large is read beside other work once that was begun, of the site that then stands', async (t) => {
  const { root, outDir } = publishWithState(t);
  const recalled = recallSite(outDir);
  assert.ok(recalled !== null);
  recalled.beginReading();
  const known = findSite(outDir, CONTEXT, recalled);
  assert.deepEqual((await known?.load())?.ledger.pack(), makeState().ledger.pack());
  assert.equal(findSite(outDir, 'c2', recalled), null);
  publish(root);
  assert.equal(findSite(outDir, CONTEXT, recalled), null);
  assert.equal(recallSite(join(root, 'other')), null);
});

/** Removes files of a part; what is small is still known then. */
function loseParts(outDir: string, part: string): void {
  const lost = readdirSync(join(CACHE, 'sites')).filter((file) => file.endsWith(`.${part}`));
  assert.ok(lost.length > 0);
  for (const file of lost) rmSync(join(CACHE, 'sites', file));
  assert.deepEqual(findSite(outDir, CONTEXT)?.content, makeState().content);
}

const UNKNOWN: readonly (readonly [
  why: string,
  change: (site: { readonly root: string; readonly outDir: string }) => void,
])[] = [
  ['it was forgotten', ({ outDir }) => forgetSiteState(outDir)],
  ['another release was published since', ({ root }) => publish(root)],
  [
    'the release before was published again',
    ({ root, outDir }) => {
      publish(root);
      writeSiteState(outDir, CONTEXT, makeState());
      rollBack(outDir);
    },
  ],
  ['nothing is published any more', ({ outDir }) => rmSync(outDir, { recursive: true })],
  [
    'another folder has the same number',
    ({ root, outDir }) => {
      renameSync(outDir, join(root, 'aside'));
      publish(root);
    },
  ],
  [
    'the file is damaged',
    () => {
      for (const file of readdirSync(join(CACHE, 'sites'))) {
        writeFileSync(join(CACHE, 'sites', file), 'half');
      }
    },
  ],
  ...['ledger', 'record'].map(
    (part) =>
      [`its ${part} is lost`, ({ outDir }: { outDir: string }) => loseParts(outDir, part)] as const,
  ),
];
for (const [why, change] of UNKNOWN) {
  test(`nothing is known of a site when ${why}`, async (t) => {
    const site = publishWithState(t);
    change(site);
    assert.equal(await readState(site.outDir), null);
  });
}

test('nothing is known of a site that was made in another context, or of another site', async (t) => {
  const { root, outDir } = publishWithState(t);
  assert.equal(await readState(outDir, 'c2'), null);
  assert.equal(await readState(join(root, 'other')), null);
  assert.ok((await readState(outDir)) !== null);
});

test('a release that was left and is published again is known again', async (t) => {
  const { root, outDir } = publishWithState(t);
  publish(root);
  writeSiteState(outDir, CONTEXT, makeState());
  rollBack(outDir);
  rollBack(outDir, 2);
  assert.ok((await readState(outDir)) !== null);
});

test('a ledger is not written again while little of it has changed, and then takes its place', async (t) => {
  const { outDir } = publishWithState(t);
  const ledgers = (): readonly string[] =>
    readdirSync(join(CACHE, 'sites')).filter((file) => file.endsWith('.ledger'));
  const before = ledgers();
  const rewrite = async (change: (ledger: FileLedger) => void): Promise<FileLedger> => {
    const read = await readState(outDir);
    assert.ok(read !== null);
    change(read.ledger);
    writeSiteState(outDir, CONTEXT, read);
    const again = await readState(outDir);
    assert.ok(again !== null);
    return again.ledger;
  };
  const page = (file: string): Parameters<FileLedger['set']>[0] => ({
    ...{ file, route: '/[id]', reads: ['plans'], links: [] },
  });
  await rewrite((ledger) => ledger.set(page('1.html')));
  const ledger = await rewrite((read) => read.delete('index.html'));
  assert.deepEqual(ledger.listFiles(), ['1.html']);
  assert.deepEqual(ledgers(), before);

  const cells = Array.from({ length: 100 }, (_, number) => `plan#${number}#works`);
  const names = Array.from({ length: 1_001 }, (_, number) => `${number}.html`);
  const larger = await rewrite((read) => {
    for (const name of names) read.set({ ...page(name), reads: cells });
  });
  assert.deepEqual([...larger.listFiles()].sort(), [...names].sort());
  assert.equal(ledgers().length, before.length);
  assert.notDeepEqual(ledgers(), before);
});

test('of what is not published nothing is written', (t) => {
  const outDir = join(makeFolder(t), 'dist');
  const before = readdirSync(CACHE, { recursive: true });
  writeSiteState(outDir, CONTEXT, makeState());
  assert.deepEqual(readdirSync(CACHE, { recursive: true }), before);
});
