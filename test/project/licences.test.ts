import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listLicencesOf, readLicences } from '../../src/cli/read-licences.ts';
import { runCommand } from '../cli/run-command.ts';
import { PROJECT_DIR } from './source-files.ts';

/**
 * Licences under which the project may use a package, and why. No package is part of the published
 * site or of the project's own files: they are tools that every reader installs for himself.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  '0BSD': 'no condition',
  'Apache-2.0': 'notices only',
  'BlueOak-1.0.0': 'notices only',
  'BSD-2-Clause': 'notices only',
  'BSD-3-Clause': 'notices only',
  'CC0-1.0': 'no condition',
  ISC: 'notices only',
  MIT: 'notices only',
  'Python-2.0': 'notices only',
  // A changed library must be given on with its source; the project changes and gives on none.
  'LGPL-3.0-or-later': 'libvips, which Astro can use for pictures',
  'MPL-2.0': 'axe-core and lightningcss, used as they are',
};

const packages = readLicences(readFileSync(`${PROJECT_DIR}package-lock.json`, 'utf8'));

test('every package declares a licence that is on the list', () => {
  assert.ok(packages.length > 300);
  const refused = packages.filter(
    ({ licence }) =>
      licence === null || listLicencesOf(licence).some((name) => !Object.hasOwn(ALLOWED, name)),
  );
  assert.deepEqual(refused, []);
});

test('every licence on the list is one of a package', () => {
  const used = new Set(packages.flatMap(({ licence }) => listLicencesOf(licence ?? '')));
  assert.deepEqual(
    Object.keys(ALLOWED).filter((name) => !used.has(name)),
    [],
  );
});

test('weak copyleft stays where it was judged', () => {
  const judged = packages.filter(({ licence }) => /LGPL|MPL/u.test(licence ?? ''));
  const others = judged.filter(
    ({ name }) => !/^(?:@img\/sharp|lightningcss|axe-core$|@axe-core\/)/u.test(name),
  );
  assert.deepEqual(others, []);
});

const EXPRESSIONS: readonly (readonly [expression: string, licences: readonly string[]])[] = [
  ['MIT', ['MIT']],
  ['Apache-2.0 AND LGPL-3.0-or-later', ['Apache-2.0', 'LGPL-3.0-or-later']],
  ['(MIT OR CC0-1.0)', ['MIT', 'CC0-1.0']],
  ['MIT OR (Apache-2.0 AND BSD-3-Clause)', ['MIT', 'Apache-2.0', 'BSD-3-Clause']],
  ['', []],
];
for (const [expression, licences] of EXPRESSIONS) {
  test(`the expression "${expression}" names ${licences.length} licences`, () => {
    assert.deepEqual(listLicencesOf(expression), licences);
  });
}

test('a lock is read with nested packages, each version once', () => {
  const lock = {
    packages: {
      '': { license: 'MIT' },
      'node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/b/node_modules/@s/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/@s/a': { version: '1.0.0', license: 'ISC' },
      'node_modules/c': { version: '1.0.0' },
    },
  };
  assert.deepEqual(
    readLicences(JSON.stringify(lock)).map(
      ({ name, version, licence, development }) =>
        `${name} ${version} ${licence ?? '?'} ${development ? 'dev' : ''}`,
    ),
    ['@s/a 1.0.0 ISC ', 'b 2.0.0 MIT dev', 'c 1.0.0 ? '],
  );
});

test('the command prints a row for every package', async () => {
  const { code, stdout } = await runCommand('licences');
  assert.equal(code, 0);
  assert.equal(stdout.trimEnd().split('\n').length, packages.length + 2);
});
