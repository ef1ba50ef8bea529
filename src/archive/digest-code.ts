import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Layers whose code decides what is kept of a plan. */
const RENDERING_CODE = ['domain', 'schema', 'markdown', 'archive'];

/** The root of the project whose code is running. */
const RUNNING_PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The running code stays what it was when it was loaded. */
const running = new Map<string, string>();

/** A key that changes with the code that renders plans, so that no stale plan outlives a change. */
export function digestRenderingCode(project = '.'): string {
  return digestCode(RENDERING_CODE, project);
}

/** A digest of the code of some layers, and of all that it runs on. */
export function digestCode(layers: readonly string[], project = '.'): string {
  const hash = createHash('sha256');
  // The engines that read Markdown and YAML are pinned there.
  hash.update(readFileSync(join(project, 'package-lock.json'))).update(process.version);
  for (const layer of layers) hash.update(digestFolder(join('src', layer), project)).update('\0');
  return hash.digest('hex');
}

/** A digest of all files below a folder of a project, by their names and what they hold. */
export function digestFolder(folder: string, project = '.'): string {
  const isRunning = resolve(project) === resolve(RUNNING_PROJECT);
  const known = isRunning ? running.get(folder) : undefined;
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const entry of readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()) {
    hash.update(relative(project, entry)).update('\0').update(readFileSync(entry)).update('\0');
  }
  const digest = hash.digest('hex');
  if (isRunning) running.set(folder, digest);
  return digest;
}
