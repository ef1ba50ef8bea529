import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PROJECT_DIR } from './source-files.ts';

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

const lockText = readFileSync(`${PROJECT_DIR}package-lock.json`, 'utf8');
const { packages } = JSON.parse(lockText) as { packages: Readonly<Record<string, LockedPackage>> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const packageFile = JSON.parse(readFileSync(`${PROJECT_DIR}package.json`, 'utf8')) as PackageFile;
const direct = { ...packageFile.dependencies, ...packageFile.devDependencies };

/** True when a package of this name can be found from the package at `path`, as Node looks for it. */
function isLockedFor(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in packages) return true;
    if (at === '') return false;
  }
}

test('the lock holds the binaries of every platform, not only of the one it was made on', () => {
  const absent = locked.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLockedFor(path, name))
      .map((name) => `${path} → ${name}`),
  );
  assert.deepEqual(absent, []);
  const platforms = locked.filter(([path]) => /win32|darwin|linux/u.test(path));
  assert.ok(platforms.length > 20);
});

test('every locked package is pinned by its SHA-512', () => {
  const wrong = locked.filter(
    ([, { integrity }]) => !/^sha512-[\w+/]{86}==$/u.test(integrity ?? ''),
  );
  assert.deepEqual(
    wrong.map(([path]) => path),
    [],
  );
});

test('the lock names no registry: it installs from the one that the reader uses', () => {
  const wrong = locked.filter(([, entry]) => entry.resolved !== undefined || entry.link === true);
  assert.deepEqual(
    wrong.map(([path]) => path),
    [],
  );
  assert.doesNotMatch(lockText, /"(?:https?|git|file)[+:]\/\/[^"]*\.tgz/u);
});

test('direct dependencies are pinned exactly, as locked, and few', () => {
  for (const [name, version] of Object.entries(direct)) {
    assert.match(version, /^\d+\.\d+\.\d+$/u, name);
    assert.equal(packages[`node_modules/${name}`]?.version, version, name);
  }
  assert.ok(Object.keys(direct).length <= 21);
});

test('the README says why each direct dependency is there, and of no other', () => {
  const readme = readFileSync(`${PROJECT_DIR}README.md`, 'utf8');
  const [, table = ''] = /\n## Dependencies\n([^]*?)\n## /u.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| (`[^|]*`)\s+\| (\S[^|]*)\|$/gmu)];
  const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/gu)]);
  assert.deepEqual(named.map(([, name = '']) => name).sort(), Object.keys(direct).sort());
});

test('only packages on the list may run a script when they are installed', () => {
  const names = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript === true)
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
  const allowed = Object.entries(packageFile.allowScripts).filter(([, allow]) => allow);
  assert.deepEqual(
    [...new Set(names)].filter((name) => name !== 'fsevents').sort(),
    allowed.map(([name]) => name).sort(),
  );
});
