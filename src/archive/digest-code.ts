import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Layers whose code decides what is kept of a plan. */
const RENDERING_CODE = ['domain', 'schema', 'markdown', 'archive'];

/** A key that changes with the code that renders plans, so that no stale plan outlives a change. */
export function digestRenderingCode(project = '.'): string {
  return digestCode(RENDERING_CODE, project);
}

/** A digest of the code of some layers, and of all that it runs on. */
export function digestCode(layers: readonly string[], project = '.'): string {
  const hash = createHash('sha256');
  // The engines that read Markdown and YAML are pinned there.
  hash.update(readFileSync(join(project, 'package-lock.json'))).update(process.version);
  for (const layer of layers) {
    const folder = join(project, 'src', layer);
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .sort()) {
      hash.update(relative(project, entry)).update('\0').update(readFileSync(entry)).update('\0');
    }
  }
  return hash.digest('hex');
}
