import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE_FOLDER } from './cache-folder.ts';
import { digestFiles, firstFolder, lookAtFolder, type ContentFile } from './content-files.ts';

/** Layers whose code decides what is kept of a plan. */
const RENDERING_CODE = ['domain', 'schema', 'markdown', 'archive'];

/** The root of the project whose code is running. */
const RUNNING_PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The running code stays what it was when it was loaded. */
let running: readonly ContentFile[] | undefined;

/** A key that changes with the code that renders plans, so that no stale plan outlives a change. */
export function digestRenderingCode(project = '.'): string {
  return digestCode(RENDERING_CODE, project);
}

/** A digest of the code of some layers, and of all that it runs on. */
export function digestCode(layers: readonly string[], project = '.'): string {
  const hash = createHash('sha256');
  // The engines that read Markdown and YAML are pinned there.
  hash.update(readFileSync(join(project, 'package-lock.json'))).update(process.version);
  const own = listCode(project).filter(({ name }) => layers.includes(firstFolder(name)));
  return hash.update(digestFiles(own)).digest('hex');
}

/** Every file of the code of a project, from its `src` on. */
export function listCode(project = '.'): readonly ContentFile[] {
  const look = (): readonly ContentFile[] =>
    lookAtFolder(join(project, 'src'), join(CACHE_FOLDER, 'code-files')).files;
  return resolve(project) === resolve(RUNNING_PROJECT) ? (running ??= look()) : look();
}
