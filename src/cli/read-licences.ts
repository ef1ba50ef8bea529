import { compareText } from '../domain/text/compare-text.ts';
/** A package that the project installs, with the licence that it declares. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, e.g. "MIT" or "Apache-2.0 AND LGPL-3.0-or-later"; null when none is declared. */
  readonly licence: string | null;
  /** True for a package that is there for tests and checks only. */
  readonly development: boolean;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/**
 * Lists every package of a lock file (`package-lock.json`), those of other systems included, by name
 * and version, each once.
 */
export function readLicences(lockText: string): readonly LicensedPackage[] {
  const { packages } = JSON.parse(lockText) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  const listed = Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license = null, dev = false }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      development: dev,
    }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
  return listed.filter((entry, index) => {
    const before = listed[index - 1];
    return before?.name !== entry.name || before.version !== entry.version;
  });
}

/** The licences that an SPDX expression names: "MIT OR (Apache-2.0 AND BSD-3-Clause)" names three. */
export function listLicencesOf(expression: string): readonly string[] {
  return expression
    .split(/\s(?:AND|OR)\s|[()]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
