import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { NO_ADDRESSES } from '../../src/publishing/addresses/site-addresses.ts';
import { publishMade } from '../../src/publishing/publish-site.ts';
import type { PublishStep, VerifiedSite } from '../../src/publishing/publishing.ts';
import type { FileChanges } from '../../src/publishing/updating/file-changes.ts';
import { copyPublished } from '../../src/publishing/updating/spare-release.ts';
import { makeFolder, readFiles, writeFiles } from './updating/site-folder.ts';

type Files = Readonly<Record<string, string>>;

/** Long enough to be compressed. */
const long = (word: string): string => `${word} `.repeat(500);

const SITE: Files = {
  'index.html': long('một'),
  'nam/index.html': long('hai'),
  '_astro/site.css': long('ba'),
};

/** Publishes sites of given files one after the other in one place. */
class Place {
  readonly outDir: string;
  readonly #root: string;

  constructor(t: TestContext) {
    this.#root = makeFolder(t);
    this.outDir = join(this.#root, 'dist');
  }

  /** Makes the site as a whole out of files, or over from the published one when it is told how. */
  async publish(
    files: Files,
    {
      changes = null,
      precompress = true,
      faults = [],
    }: Partial<VerifiedSite> & {
      readonly precompress?: boolean;
    } = {},
  ): Promise<readonly PublishStep[]> {
    const { outDir } = this;
    const steps: PublishStep[] = [];
    const found = await publishMade(
      { outDir, base: '/', addresses: NO_ADDRESSES, keepReleases: 2, precompress },
      (siteDir) => {
        if (changes !== null) copyPublished(outDir, siteDir);
        writeFiles(siteDir, files);
        return Promise.resolve({ files: Object.keys(SITE), unlisted: 2, faults, changes });
      },
      (step) => steps.push(step),
    );
    assert.deepEqual(found, faults);
    assert.deepEqual(
      readdirSync(this.#root).filter((name) => !name.startsWith('dist')),
      [],
      'nothing is left of the staging folder',
    );
    return steps;
  }

  listCompressed(): readonly string[] {
    return Object.keys(readFiles(this.outDir)).filter((file) => file.endsWith('.br'));
  }
}

const FAULT = { code: 'x', severity: 'error', file: 'a', line: 1, column: 1, values: {} } as const;
const WRITTEN: FileChanges = { renamed: [], removed: [], written: ['tinh/index.html'] };

test('a site that was made as a whole is compressed as a whole', async (t) => {
  const place = new Place(t);
  const steps = await place.publish(SITE);
  assert.deepEqual(place.listCompressed(), [
    '_astro/site.css.br',
    'index.html.br',
    'nam/index.html.br',
  ]);
  assert.deepEqual(steps.at(-1), { step: 'published', pages: 2, files: 5, changed: null });
});

test('of a site that was made over, only what is new is compressed, and its hashed files', async (t) => {
  const place = new Place(t);
  await place.publish(SITE, { precompress: false });
  assert.deepEqual(place.listCompressed(), []);
  const steps = await place.publish({ 'tinh/index.html': long('bốn') }, { changes: WRITTEN });
  assert.deepEqual(place.listCompressed(), ['_astro/site.css.br', 'tinh/index.html.br']);
  assert.deepEqual(steps.at(-1), { step: 'published', pages: 2, files: 5, changed: 1 });
});

test('a release that was made over leaves a spare one; one that was made as a whole takes it away', async (t) => {
  const place = new Place(t);
  const spare = (): readonly string[] =>
    readdirSync(`${place.outDir}.releases`).filter((name) => /^(?:spare|changes)-/u.test(name));
  await place.publish(SITE);
  await place.publish({ 'tinh/index.html': long('1') }, { changes: WRITTEN });
  await place.publish({}, { changes: { renamed: [], removed: [], written: [] } });
  assert.deepEqual(spare(), ['changes-2.json', 'changes-3.json', 'spare-1']);
  await place.publish(SITE);
  assert.deepEqual(spare(), []);
});

test('a site with faults is not published, and nothing is left of it', async (t) => {
  const place = new Place(t);
  await place.publish({ 'index.html': '1' }, { precompress: false });
  const steps = await place.publish({ 'index.html': '2' }, { faults: [FAULT] });
  assert.deepEqual(readFiles(place.outDir), { 'index.html': '1' });
  assert.ok(!existsSync(`${place.outDir}.releases`));
  assert.deepEqual(steps, []);
});

test('what a machine that stopped has left is put back first', async (t) => {
  const place = new Place(t);
  await place.publish({ 'index.html': '1' }, { precompress: false });
  await place.publish({ 'index.html': '2' }, { precompress: false });
  rmSync(place.outDir, { recursive: true });
  const steps = await place.publish({ 'index.html': '3' }, { faults: [FAULT] });
  assert.deepEqual(steps, [{ step: 'recovered' }]);
  assert.deepEqual(readFiles(place.outDir), { 'index.html': '1' });
});

test('a staging folder that cannot be removed does not hide why making failed', async (t) => {
  const root = makeFolder(t);
  const failing = publishMade(
    {
      outDir: join(root, 'dist'),
      base: '/',
      addresses: NO_ADDRESSES,
      keepReleases: 2,
      precompress: false,
    },
    () => {
      rmSync(join(root, '.staging'), { recursive: true });
      writeFileSync(join(root, '.staging'), 'no folder');
      return Promise.reject(new Error('the disk is full'));
    },
    () => undefined,
  );
  await assert.rejects(failing, /the disk is full/u);
});
