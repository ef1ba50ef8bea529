import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PlanBody } from './archive.ts';

/*
 * Bodies of plans, rendered once and kept on disk under a digest of everything that they were made
 * from: the entry, its original, the registers and the code. The content store then holds only what
 * lists and joins need, so that ten thousand plans fit into memory.
 */
const FOLDER = join('.cache', 'plans');

/** Layers whose code decides what a body looks like. */
const RENDERING_CODE = ['domain', 'schema', 'markdown', 'archive'];

/** A key that changes with the code that renders plans, so that no stale body outlives a change. */
export function digestRenderingCode(): string {
  const hash = createHash('sha256');
  // The engines that read Markdown and YAML are pinned there.
  hash.update(readFileSync('package-lock.json'));
  for (const layer of RENDERING_CODE) {
    const folder = join('src', layer);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()) {
      hash.update(entry).update('\0').update(readFileSync(entry)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** True when the body of this key is on disk. */
export function hasBody(key: string): boolean {
  return existsSync(pathOf(key));
}

/** Keeps a body; a reader never sees half of one. */
export function writeBody(key: string, body: PlanBody): void {
  mkdirSync(FOLDER, { recursive: true });
  const staged = `${pathOf(key)}.${process.pid}`;
  writeFileSync(staged, JSON.stringify(body));
  renameSync(staged, pathOf(key));
}

/** Reads a body that was kept. Throws when there is none: the content store and the cache disagree. */
export function readBody(key: string): PlanBody {
  return JSON.parse(readFileSync(pathOf(key), 'utf8')) as PlanBody;
}

function pathOf(key: string): string {
  return join(FOLDER, `${key}.json`);
}
