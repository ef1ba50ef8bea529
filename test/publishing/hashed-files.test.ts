import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { keepHashedFiles } from '../../src/publishing/hashed-files.ts';
import { publishRelease, rollBack } from '../../src/publishing/releases.ts';
import { listSiteFiles } from '../../src/publishing/site-files.ts';

let root = '';
let outDir = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hashed-'));
  outDir = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const STABLE = '_astro/stable.Aa00.css';

/** Writes a site of one page, with a style sheet of its own and one that all share. */
function writeSite(folder: string, version: string): void {
  const files = {
    'index.html': version,
    [`_astro/own.${version}.css`]: version,
    [`_astro/fonts/own.${version}.woff2`]: version,
    [STABLE]: 'stable',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function publish(version: string, keep = 3): void {
  const staged = join(root, 'staged');
  writeSite(staged, version);
  publishRelease(staged, outDir, keep);
}

/** The versions whose own style sheet and font the published site answers. */
function answered(): readonly string[] {
  return ['one', 'two', 'three', 'four', 'five'].filter((version) => {
    const [sheet, font] = [`_astro/own.${version}.css`, `_astro/fonts/own.${version}.woff2`].map(
      (file) => existsSync(join(outDir, file)),
    );
    assert.equal(sheet, font);
    return sheet;
  });
}

/** The files of a site without what it keeps for pages of others. */
function listBuiltFiles(folder: string): readonly string[] {
  const list = join(folder, '_astro', '.earlier');
  const earlier = existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
  const kept = new Set(['_astro/.earlier', ...earlier.map((name) => `_astro/${name}`)]);
  return listSiteFiles(folder).filter((file) => !kept.has(file));
}

for (const way of ['folder', 'link'] as const) {
  const prepare = (): void => {
    if (way === 'link') symlinkSync('nothing', outDir);
  };

  test(`${way}: styles of the kept releases answer after a swap, those of older ones go`, () => {
    prepare();
    publish('one');
    assert.deepEqual(answered(), ['one']);
    publish('two');
    publish('three');
    assert.deepEqual(answered(), ['one', 'two', 'three']);
    publish('four');
    assert.deepEqual(answered(), ['two', 'three', 'four']);
    publish('five', 2);
    assert.deepEqual(answered(), ['four', 'five']);
  });

  test(`${way}: what a release keeps for others is told apart from what a build makes`, () => {
    prepare();
    publish('one');
    publish('two');
    const clean = join(root, 'clean');
    writeSite(clean, 'two');
    assert.notDeepEqual(listSiteFiles(outDir), listSiteFiles(clean));
    assert.deepEqual(listBuiltFiles(outDir), listSiteFiles(clean));
    // The same code again: nothing is lacking, so nothing is added but for the release before.
    publish('two');
    assert.deepEqual(listBuiltFiles(outDir), listSiteFiles(clean));
  });

  test(`${way}: after going back, pages of the newer release keep their styles`, () => {
    prepare();
    publish('one');
    publish('two');
    rollBack(outDir);
    assert.equal(readFileSync(join(outDir, 'index.html'), 'utf8'), 'one');
    assert.deepEqual(answered(), ['one', 'two']);
    const clean = join(root, 'clean');
    writeSite(clean, 'one');
    assert.deepEqual(listBuiltFiles(outDir), listSiteFiles(clean));
  });
}

test('a first release, and a build of the same code, is what a build out of nothing makes', () => {
  publish('one');
  publish('one');
  const clean = join(root, 'clean');
  writeSite(clean, 'one');
  assert.deepEqual(listSiteFiles(outDir), listSiteFiles(clean));
});

test('what a copy of a release holds for others goes with those releases', () => {
  const [old, site] = [join(root, 'old'), join(root, 'site')];
  writeSite(old, 'one');
  writeSite(site, 'two');
  keepHashedFiles(site, [old]);
  assert.ok(existsSync(join(site, '_astro', 'own.one.css')));
  keepHashedFiles(site, []);
  const clean = join(root, 'clean');
  writeSite(clean, 'two');
  assert.deepEqual(listSiteFiles(site), listSiteFiles(clean));
});

test('cut short while copying: nothing half copied counts, and the next time completes it', () => {
  const [old, site] = [join(root, 'old'), join(root, 'site')];
  writeSite(old, 'one');
  writeSite(site, 'two');
  // What is left of a copy that was cut short.
  writeFileSync(join(site, '_astro', '.earlier'), 'own.one.css\n');
  writeFileSync(join(site, '_astro', 'own.one.css.part'), 'on');
  const next = join(root, 'next');
  writeSite(next, 'three');
  keepHashedFiles(next, [site]);
  assert.equal(existsSync(join(next, '_astro', 'own.one.css')), false);
  assert.equal(existsSync(join(next, '_astro', 'own.one.css.part')), false);
  keepHashedFiles(site, [old]);
  assert.equal(readFileSync(join(site, '_astro', 'own.one.css'), 'utf8'), 'one');
  assert.equal(existsSync(join(site, '_astro', 'own.one.css.part')), false);
});

test('sites without hashed files', () => {
  const [old, site] = [join(root, 'old'), join(root, 'site')];
  for (const folder of [old, site]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'index.html'), '');
  }
  keepHashedFiles(site, [old]);
  assert.deepEqual(listSiteFiles(site), ['index.html']);
  writeSite(old, 'one');
  keepHashedFiles(site, [old]);
  assert.ok(existsSync(join(site, STABLE)));
});
