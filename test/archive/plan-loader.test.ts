import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { before, after, test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import type { Archive } from '../../src/archive/archive.ts';
import { takeArchive } from '../../src/archive/hand-over.ts';
import { planLoader } from '../../src/archive/plan-loader.ts';
import {
  changeTitle,
  editParagraph,
  listEntries,
  movePlan,
} from '../bench/build/change-content.ts';
import { generateContent } from '../bench/synthetic/generate-content.ts';

/* The development server, as far as the loader sees it: a store, and a watcher that tells of changes. */
class FakeWatcher extends EventEmitter {
  add(): this {
    return this;
  }
}

const PLANS = 6;

let root: string;
let content: string;
let entry: string;
let other: string;
const watcher = new FakeWatcher();
const stored = new Map<string, string>();
const logged: string[] = [];

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'loader-'));
  content = join(root, 'content');
  generateContent(content, PLANS);
  [entry = '', other = ''] = listEntries(content);
  const context = {
    store: {
      keys: () => [...stored.keys()],
      set: ({ id, digest }: { id: string; digest: string }) => stored.set(id, digest),
      delete: (id: string) => stored.delete(id),
    },
    config: { base: '/' },
    logger: { error: (line: string) => logged.push(line) },
    watcher,
  };
  await planLoader(content).load(context as unknown as LoaderContext);
});
after(() => rmSync(root, { recursive: true, force: true }));

const shown = (): Archive => takeArchive() ?? assert.fail('No archive was handed over.');
const idOf = (path: string): string =>
  path.slice(`${content}/plans/`.length).replace(/\.mdx$/u, '');
const textOf = (id: string): string =>
  shown()
    .plans.find((plan) => plan.id === id)
    ?.loadBody().text ?? '';

async function tell(event: string, ...paths: readonly string[]): Promise<void> {
  for (const path of paths) watcher.emit('all', event, path);
  // Changes are gathered for a moment.
  await sleep(100);
}

test('the first archive has every plan, and says nothing of passages until they are compared', async () => {
  assert.equal(shown().plans.length, PLANS);
  assert.equal(stored.size, PLANS);
  const { id } = shown().plans[0] ?? assert.fail();
  assert.deepEqual(shown().loadReuse(id), { reused: [], onlyHere: [] });
  const deadline = Date.now() + 30_000;
  while (shown().loadReuse(id).reused.length === 0 && Date.now() < deadline) await sleep(100);
  assert.notEqual(shown().loadReuse(id).reused.length, 0);
});

test('an edit is shown, and only the edited plan is stored anew', async () => {
  const earlier = new Map(stored);
  editParagraph(entry, 'theo lời người sửa');
  await tell('change', entry.replace(/\.mdx$/u, '.txt'), entry);
  assert.deepEqual(
    [...stored].filter(([id, digest]) => earlier.get(id) !== digest).map(([id]) => id),
    [idOf(entry)],
  );
  assert.match(textOf(idOf(entry)), /theo lời người sửa/u);
});

test('plans that come and go are shown and no longer shown', async () => {
  const elsewhere = join(root, 'elsewhere');
  const id = idOf(other);
  movePlan(other, content, elsewhere);
  await tell('unlink', other);
  assert.ok(!stored.has(id));
  assert.equal(textOf(id), '');
  movePlan(other.replace(content, elsewhere), elsewhere, content);
  await tell('add', other);
  assert.ok(stored.has(id));
  assert.notEqual(textOf(id), '');
  assert.ok(shown().loadReuse(id));
});

test('an entry with an error goes with a line in the log, and comes back when it is mended', async () => {
  const right = readFileSync(entry, 'utf8');
  writeFileSync(entry, right.replace(/^kind: .*$/mu, 'kind: khac'));
  await tell('change', entry);
  assert.ok(!stored.has(idOf(entry)));
  assert.ok(logged.some((line) => line.includes(idOf(entry))));
  writeFileSync(entry, right);
  await tell('change', entry);
  assert.match(textOf(idOf(entry)), /theo lời người sửa/u);
});

test('a changed register is shown', async () => {
  changeTitle(content);
  await tell('change', join(content, 'directives', 'ct-34-tw-2014.yaml'));
  assert.match(shown().documents.get('ct-34-tw-2014')?.facts.title ?? '', / \(bản đo\)$/u);
});
