import assert from 'node:assert/strict';
import { readArchive } from '../../src/archive/from-files.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { makeOpenData, type OpenData } from '../../src/exports/data-files.ts';
import type { DataTable } from '../../src/exports/data-tables.ts';

/** The archive of the project's own content. Throws when something in it may not be published. */
export function readRealArchive(): Archive {
  const { archive, problems } = readArchive('content');
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error').map(({ code, file }) => [code, file]),
    [],
  );
  assert.ok(archive.plans.length >= 5);
  return archive;
}

/** Addresses as a site without a configured host gives them. */
export const printSitePath = (path: string): string => path;

export function makeRealData(archive = readRealArchive()): OpenData {
  return makeOpenData(archive, printSitePath);
}

/** A table of the data by its name. */
export function tableNamed({ tables }: OpenData, name: string): DataTable {
  const table = tables.find(({ definition }) => definition.name === name);
  assert.ok(table !== undefined, name);
  return table;
}

/** The content of one of the files, as text. */
export function textOfFile({ files }: OpenData, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfFile({ files }, name));
}

export function bytesOfFile({ files }: Pick<OpenData, 'files'>, name: string): Uint8Array {
  const file = files.find((candidate) => candidate.name === name);
  assert.ok(file !== undefined && file.bytes !== null, name);
  return file.bytes;
}
