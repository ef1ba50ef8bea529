import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { listSiteFiles } from '../../../src/publishing/site-files.ts';

/** A folder that is removed after a test. */
export function makeFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'updating-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths from a folder, which is made. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** Every file of a folder with its text. */
export function readFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listSiteFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );
}
